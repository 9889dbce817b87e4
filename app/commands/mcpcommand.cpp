// SPDX-License-Identifier: MIT
#include "app/commands/mcpcommand.h"

#include "app/ai/consentprocess.h"
#include "app/ai/mcpbridge.h"
#include "app/base/messagelines.h"
#include "app/base/platform/notification.h"
#include "app/base/platform/session.h"
#include "app/parts.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! AI apps give up after a minute.
constexpr std::chrono::seconds patience{55};
//! A server's session is ended in this time or not at all.
constexpr std::chrono::milliseconds goodbye{60};

//! What the window needs to find the same accounts.
QStringList placeArguments(const Options &options)
{
    QStringList arguments;
    if (!options.dataFolder.isEmpty())
        arguments += {u"--data-dir"_s, options.dataFolder};
    if (!options.language.isEmpty())
        arguments += {u"--lang"_s, options.language};
    return arguments;
}

HttpClient::Settings manyAtOnce(const Options &options)
{
    HttpClient::Settings settings;
    settings.extraRootsFile = options.caFile;
    settings.manyAtOnce = true;
    constexpr qint64 largestAnswer = 256 * 1024 * 1024;
    settings.maxBytes = largestAnswer;
    return settings;
}

} // namespace

int runBridge(const Options &options, const BridgeWords &words)
{
    platform::ignoreBrokenPipes();
    HttpClient http(manyAtOnce(options));
    std::shared_ptr<Parts> parts;
    ConsentProcess consent(
        QCoreApplication::applicationDirPath() + u"/hublink"_s, placeArguments(options), patience);
    MessageLines lines;
    const auto open = [&]() -> Result<BridgePorts> {
        Result<std::shared_ptr<Parts>> made = Parts::make(options);
        if (!made)
            return made.error();
        parts = *std::move(made);
        return BridgePorts{.http = http,
            .ports = parts->ports(),
            .ask =
                [&consent](const ConsentQuestion &question,
                    const std::function<void(ConsentAnswer)> &receiver) {
                    consent.ask(question, receiver);
                },
            .announceRunaway =
                [&words](const QString &app) {
                    platform::notify({.title = u"Hublink"_s, .text = words.runaway(app)});
                }};
    };
    BridgeSettings settings = options.bridge;
    settings.api = options.hub.api;
    McpBridge bridge(settings, words, open);
    QObject::connect(&lines, &MessageLines::received, &bridge, &McpBridge::receive);
    QObject::connect(&lines, &MessageLines::tooLong, &bridge, [&bridge] { bridge.receive("?"); });
    QObject::connect(&bridge, &McpBridge::toApp, &lines, &MessageLines::write);
    QObject::connect(&lines, &MessageLines::ended, &bridge, [&] {
        const bool isWaiting = bridge.sayGoodbye();
        QTimer::singleShot(isWaiting ? goodbye : std::chrono::milliseconds(0), &bridge, [&lines] {
            lines.flush(goodbye / 2);
            // Whatever still runs, nobody waits for it.
            std::_Exit(ExitDone);
        });
    });
    lines.start();
    return QCoreApplication::exec();
}

} // namespace hublink
