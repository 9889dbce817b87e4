// SPDX-License-Identifier: MIT
#include "app/aiapps/entrytest.h"

#include "app/ai/mcpmessage.h"
#include "app/ai/rawjson.h"
#include "app/ai/toollist.h"
#include "app/base/singleuse.h"

#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::chrono::seconds testLimit{60}; // the keychain may ask the person

//! One test; destroys itself when it has answered.
class EntryTest final : public SingleUse<Result<QStringList>>
{
public:
    EntryTest(ConfigEntry entry, QObject *owner)
        : SingleUse(owner)
        , m_entry(std::move(entry))
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &EntryTest::readLines);
        connect(&m_process, &QProcess::finished, this,
            [this] { end(Error{.kind = ErrorKind::UnexpectedAnswer, .party = m_entry.name}); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(Error{
                    .kind = ErrorKind::NotFound, .party = m_entry.name, .detail = m_entry.command});
        });
        connect(&m_limit, &QTimer::timeout, this,
            [this] { end(Error{.kind = ErrorKind::TimedOut, .party = m_entry.name}); });
    }
    ~EntryTest() override
    {
        m_process.disconnect(this);
        m_process.kill();
    }
    void start()
    {
        // What the usual library of AI apps hands on. [mcp.md, part 4]
        const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        QProcessEnvironment few;
        for (const QString &name : {u"HOME"_s, u"LOGNAME"_s, u"PATH"_s, u"SHELL"_s, u"TERM"_s,
                 u"USER"_s, u"APPDATA"_s, u"LOCALAPPDATA"_s, u"USERPROFILE"_s, u"SYSTEMROOT"_s}) {
            if (all.contains(name))
                few.insert(name, all.value(name));
        }
        m_process.setProcessEnvironment(few);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_limit.start(testLimit);
        m_process.start(m_entry.command, m_entry.arguments);
        m_process.write(
            mcpCall("1", "initialize",
                R"({"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"Hublink","version":")" HUBLINK_VERSION
                R"("}})")
            + '\n' + mcpCall({}, "notifications/initialized", {}) + '\n'
            + mcpCall("2", "tools/list", "{}") + '\n');
    }

private:
    void readLines()
    {
        while (m_process.canReadLine() && !hasAnswered()) {
            const QByteArray line = m_process.readLine();
            if (!rawjson::isWhole(line))
                return end(Error{.kind = ErrorKind::UnexpectedAnswer, .party = m_entry.name});
            const McpMessage message = readMcpMessage(line);
            if (message.id == "2")
                onTools(message);
        }
    }
    void onTools(const McpMessage &answer)
    {
        if (answer.isError()) {
            return end(Error{.kind = ErrorKind::Declined,
                .party = m_entry.name,
                .said = rawjson::text(rawjson::member(answer.text, {"error", "message"}))});
        }
        QStringList names;
        const QList<RemoteTool> tools = toolsIn(rawjson::member(answer.text, "result"));
        for (const RemoteTool &tool : tools)
            names.append(tool.name);
        end(names);
    }
    void end(const Result<QStringList> &result)
    {
        if (hasAnswered())
            return;
        m_limit.stop();
        m_process.closeWriteChannel();
        conclude(result);
    }

    ConfigEntry m_entry;
    QProcess m_process;
    QTimer m_limit;
};

} // namespace

QFuture<Result<QStringList>> testEntry(const ConfigEntry &entry, QObject *owner)
{
    return started(new EntryTest(entry, owner));
}

} // namespace hublink
