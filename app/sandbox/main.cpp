// SPDX-License-Identifier: MIT
// hublink-sandbox: the stand-ins for Hive and StackOne as a program of their own.
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hublink::sandbox;

namespace {

//! Ends the program when whoever started it closes our standard input or dies.
void quitWhenInputCloses()
{
    std::thread([] {
        // Not through C's stdin: leaving main() waits for whoever reads it.
        QFile input;
        char byte = 0;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
            while (input.read(&byte, 1) > 0) { }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

volatile std::sig_atomic_t askedToQuit = 0;

//! A signal handler may only set a flag, so the flag is looked at now and then. Leaving main()
//! the ordinary way removes the certificates of --tls.
void quitWhenAskedTo(QCoreApplication &application)
{
    for (const int signal : {SIGTERM, SIGINT})
        std::signal(signal, [](int) { askedToQuit = 1; });
    auto *look = new QTimer(&application);
    QObject::connect(look, &QTimer::timeout, &application, [] {
        if (askedToQuit)
            QCoreApplication::quit();
    });
    constexpr int lookEveryMs = 50;
    look->start(lookEveryMs);
}

//! The option as a number; ends the program with a complaint if it is none in the range.
int number(const QCommandLineParser &parser, const QString &option, int lowest, int highest)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (ok && value >= lowest && value <= highest)
        return value;
    std::fprintf(stderr, "hublink-sandbox: --%s takes a number from %d to %d\n", qPrintable(option),
        lowest, highest);
    std::exit(2);
}

//! Qt's server would print every request with its headers at the talkative levels.
void logWarningsOnly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "hublink-sandbox: %s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(logWarningsOnly);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hublink-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBLINK_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stand-ins for Hive and StackOne on this computer."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"port"_s, u"First of four ports; 0 picks free ones."_s, u"N"_s, u"0"_s},
        {u"tls"_s, u"Speak https."_s},
        {u"accounts"_s, u"How many accounts the project has at the start."_s, u"N"_s, u"0"_s},
        {u"rate"_s, u"Requests a minute that StackOne's API allows; 0: any."_s, u"N"_s, u"1000"_s},
        {u"churn"_s, u"An account changes with every N pages of the list that are read."_s, u"N"_s,
            u"0"_s},
        {u"faults"_s, u"Every Nth request with the API key fails."_s, u"N"_s, u"0"_s},
        {u"latency"_s, u"Wait this long before each answer."_s, u"MS"_s, u"0"_s},
        {u"mcp-sessions"_s, u"The MCP server keeps sessions."_s},
        {u"mcp-streams"_s, u"The MCP server answers as event streams."_s},
        {u"mcp-tools"_s, u"The MCP server lists so many further tools."_s, u"N"_s, u"0"_s},
        {u"seed"_s, u"Same seed, same data."_s, u"N"_s, u"1"_s}});
    parser.process(application);

    SandboxSettings settings;
    constexpr int anyNumber = std::numeric_limits<int>::max();
    settings.port = quint16(number(parser, u"port"_s, 0, 65532));
    settings.tls = parser.isSet(u"tls"_s);
    settings.accounts = number(parser, u"accounts"_s, 0, 1'000'000);
    settings.requestsPerMinute = number(parser, u"rate"_s, 0, anyNumber);
    settings.churn = number(parser, u"churn"_s, 0, anyNumber);
    settings.faults = number(parser, u"faults"_s, 0, anyNumber);
    settings.latency = std::chrono::milliseconds(number(parser, u"latency"_s, 0, 600'000));
    settings.mcp = {parser.isSet(u"mcp-sessions"_s), parser.isSet(u"mcp-streams"_s),
        number(parser, u"mcp-tools"_s, 0, 10'000)};
    settings.seed = quint32(number(parser, u"seed"_s, 0, anyNumber));

    Sandbox sandbox(settings);
    if (const QString problem = sandbox.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "hublink-sandbox: %s\n", qPrintable(problem));
        return 3;
    }
    const QByteArray line
        = QJsonDocument(sandbox.description()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);

    quitWhenInputCloses();
    quitWhenAskedTo(application);
    return QCoreApplication::exec();
}
