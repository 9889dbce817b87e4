// SPDX-License-Identifier: MIT
#include "app/aiapps/owncommand.h"

#include "app/ai/rawjson.h"
#include "app/base/singleuse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::chrono::seconds limit{30};

//! One run of an app's command; destroys itself when it has answered.
class OwnCommand final : public SingleUse<Outcome>
{
public:
    OwnCommand(const AiApp &app, QStringList arguments, QObject *owner)
        : SingleUse(owner)
        , m_name(app.name)
        , m_program(app.program)
        , m_arguments(std::move(arguments))
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
            if (how == QProcess::NormalExit && code == 0)
                return end(Done{});
            constexpr qsizetype longest = 400;
            const QString said = QString::fromLocal8Bit(m_process.readAll()).trimmed();
            end(Error{.kind = ErrorKind::Declined, .party = m_name, .said = said.left(longest)});
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(Error{.kind = ErrorKind::NotFound, .party = m_name, .detail = m_program});
        });
        connect(&m_limit, &QTimer::timeout, this,
            [this] { end(Error{.kind = ErrorKind::TimedOut, .party = m_name}); });
    }
    ~OwnCommand() override
    {
        m_process.disconnect(this);
        m_process.kill();
    }
    void start()
    {
        m_limit.start(limit);
        m_process.start(m_program, m_arguments);
        m_process.closeWriteChannel();
    }

private:
    void end(const Outcome &outcome)
    {
        if (hasAnswered())
            return;
        m_limit.stop();
        conclude(outcome);
    }

    QString m_name;
    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QTimer m_limit;
};

} // namespace

QStringList ownAdding(const AiApp &app, const ConfigEntry &entry)
{
    if (app.program.isEmpty())
        return {};
    if (app.key == "claude-code"_L1)
        // Not the project's file: rewriting that writes other entries' secrets out.
        return QStringList{
                   u"mcp"_s, u"add"_s, u"--scope"_s, u"user"_s, entry.name, u"--"_s, entry.command}
        + entry.arguments;
    if (app.key == "codex"_L1)
        return QStringList{u"mcp"_s, u"add"_s, entry.name, u"--"_s, entry.command}
        + entry.arguments;
    if (app.key == "gemini"_L1)
        return QStringList{u"mcp"_s, u"add"_s, u"--scope"_s, u"user"_s, entry.name, entry.command}
        + entry.arguments;
    if (app.key == "vscode"_L1) {
        const QJsonObject object{{u"name"_s, entry.name}, {u"type"_s, u"stdio"_s},
            {u"command"_s, entry.command},
            {u"args"_s, QJsonArray::fromStringList(entry.arguments)}};
        return {u"--add-mcp"_s,
            QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))};
    }
    return {};
}

QStringList ownRemoving(const AiApp &app, const QString &name)
{
    if (app.program.isEmpty())
        return {};
    if (app.key == "claude-code"_L1 || app.key == "gemini"_L1)
        return {u"mcp"_s, u"remove"_s, u"--scope"_s, u"user"_s, name};
    if (app.key == "codex"_L1)
        return {u"mcp"_s, u"remove"_s, name};
    return {};
}

QFuture<Outcome> runOwnCommand(const AiApp &app, const QStringList &arguments, QObject *owner)
{
    return started(new OwnCommand(app, arguments, owner));
}

} // namespace hublink
