// SPDX-License-Identifier: MIT
#include "app/base/logging.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hublink {

Q_LOGGING_CATEGORY(lcApp, "hublink.app")
Q_LOGGING_CATEGORY(lcHttp, "hublink.http")
Q_LOGGING_CATEGORY(lcKeychain, "hublink.keychain")
Q_LOGGING_CATEGORY(lcLinking, "hublink.linking")
Q_LOGGING_CATEGORY(lcRegistry, "hublink.registry")

namespace {

struct Sink
{
    QMutex mutex;
    QFile file;
    LogLevel level = LogLevel::Warning;
};

Sink &sink()
{
    static Sink theSink;
    return theSink;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Critical;
    }
    return LogLevel::Critical;
}

bool passes(QtMsgType type, const QMessageLogContext &context)
{
    const LogLevel level = levelOf(type);
    if (level < sink().level)
        return false;
    return level >= LogLevel::Warning
        || QLatin1StringView(context.category).startsWith("hublink."_L1);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!passes(type, context))
        return;
    static constexpr const char *names[] = {"debug", "info", "warning", "critical"};
    const QString line
        = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
            QLatin1StringView(names[int(levelOf(type))]), QLatin1StringView(context.category),
            redact(message));
    const QByteArray utf8 = line.toUtf8();
    const QMutexLocker lock(&sink().mutex);
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
    if (sink().file.isOpen()) {
        sink().file.write(utf8);
        sink().file.flush();
    }
}

} // namespace

bool installLogging(const LogSettings &settings)
{
    sink().level = settings.level;
    if (!settings.file.isEmpty()) {
        sink().file.setFileName(settings.file);
        const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        if (!sink().file.open(QIODevice::Append | QIODevice::Text, ownerOnly))
            return false;
    }
    if (settings.level <= LogLevel::Info) {
        QLoggingCategory::setFilterRules(settings.level == LogLevel::Debug
                ? u"hublink.*.debug=true"_s
                : u"hublink.*.debug=false\nhublink.*.info=true"_s);
    }
    qInstallMessageHandler(handle);
    return true;
}

QString redact(QString line)
{
    static const QRegularExpression query(u"(\\w+://[^\\s?\"]*)\\?[^\\s\"]*"_s);
    static const QRegularExpression userInfo(u"(\\w+://)[^\\s/@\"]+@"_s);
    static const QRegularExpression credentials(u"\\b(Basic|Bearer)\\s+[^\\s\",]+"_s);
    static const QRegularExpression randomWord(u"[0-9A-Za-z+=_]{26,}|v1\\.[a-z0-9]+\\.[^\\s\"]+"_s);
    line.replace(query, u"\\1"_s);
    line.replace(userInfo, u"\\1"_s);
    line.replace(credentials, u"\\1 [hidden]"_s);
    line.replace(randomWord, u"[hidden]"_s);
    return line;
}

} // namespace hublink
