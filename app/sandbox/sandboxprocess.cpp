// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::chrono::seconds startLimit{20};
constexpr int endLimitMs = 3000;

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::onOutput);
    connect(&m_process, &QProcess::errorOccurred, this,
        [this] { fail(ErrorKind::StorageFailed, m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this,
        [this] { fail(ErrorKind::StorageFailed, u"the sandbox ended"_s); });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.closeWriteChannel(); // the sandbox's sign to end
        if (!m_process.waitForFinished(endLimitMs))
            m_process.kill();
        m_process.waitForFinished(endLimitMs);
    }
    fail(ErrorKind::Cancelled, {});
}

QFuture<Result<SandboxAddresses>> SandboxProcess::start(const QStringList &arguments)
{
    QTimer::singleShot(startLimit, this, [this] { fail(ErrorKind::TimedOut, {}); });
    const QString program = QStandardPaths::findExecutable(
        u"hublink-sandbox"_s, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        fail(ErrorKind::StorageFailed, u"hublink-sandbox is not beside hublink"_s);
    else
        m_process.start(program, arguments);
    return m_answer.future();
}

void SandboxProcess::onOutput()
{
    if (!m_process.canReadLine() || m_answer.isGiven())
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    const auto text = [&](QLatin1StringView name) { return line[name].toString(); };
    if (text("hub_api"_L1).isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"the sandbox said something else"_s);
    m_answer.give(
        SandboxAddresses{QUrl(text("hub_api"_L1)), QUrl(text("app"_L1)), QUrl(text("hive"_L1)),
            QUrl(text("docs"_L1)), QUrl(text("providers"_L1)), Secret(text("stackone_api_key"_L1)),
            Secret(text("hive_api_key"_L1)), text("hive_user_id"_L1), text("ca_file"_L1)});
}

void SandboxProcess::fail(ErrorKind kind, const QString &detail)
{
    m_answer.give(Error{.kind = kind, .party = u"hublink-sandbox"_s, .detail = detail});
}

} // namespace hublink
