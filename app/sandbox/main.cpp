// SPDX-License-Identifier: MIT
// hublink-sandbox: the stand-ins for Hive and StackOne as a program of their own.
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hublink::sandbox;

namespace {

//! Ends the program when whoever started it closes our standard input or dies.
void quitWhenInputCloses()
{
    std::thread([] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hublink-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBLINK_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stand-ins for Hive and StackOne on this computer."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"port"_s, u"First of three ports; 0 picks free ones."_s, u"N"_s, u"0"_s},
        {u"tls"_s, u"Speak https."_s},
        {u"accounts"_s, u"How many accounts the project has at the start."_s, u"N"_s, u"0"_s},
        {u"latency"_s, u"Wait this long before each answer."_s, u"MS"_s, u"0"_s},
        {u"seed"_s, u"Same seed, same data."_s, u"N"_s, u"1"_s}});
    parser.process(application);

    SandboxSettings settings;
    settings.port = parser.value(u"port"_s).toUShort();
    settings.tls = parser.isSet(u"tls"_s);
    settings.accounts = parser.value(u"accounts"_s).toInt();
    settings.latency = std::chrono::milliseconds(parser.value(u"latency"_s).toInt());
    settings.seed = parser.value(u"seed"_s).toUInt();

    Sandbox sandbox(settings);
    if (const QString problem = sandbox.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "hublink-sandbox: %s\n", qPrintable(problem));
        return 3;
    }
    const QByteArray line
        = QJsonDocument(sandbox.description()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);

    std::signal(SIGTERM, [](int) { std::_Exit(0); });
    quitWhenInputCloses();
    return QCoreApplication::exec();
}
