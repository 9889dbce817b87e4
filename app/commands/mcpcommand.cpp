// SPDX-License-Identifier: MIT
#include "app/commands/mcpcommand.h"

#include "app/ai/consentprocess.h"
#include "app/ai/mcpbridge.h"
#include "app/base/messagelines.h"
#include "app/base/platform/notification.h"
#include "app/base/platform/session.h"
#include "app/hub/httphub.h"
#include "app/partsettings.h"
#include "app/provider/httpcredentialchecker.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>
#include <map>

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
    HttpClient::Settings settings = httpSettings(options);
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
    // Not the parts of the whole program: most of them the bridge never needs.
    HttpCredentialChecker checker(http);
    HttpHub usual(http, options.hub);
    std::map<QUrl, std::unique_ptr<HttpHub>> others;
    SystemKeychain keychain(keychainSettings(options));
    std::shared_ptr<Registry> registry;
    const auto hubFor = [&](const HubAddresses &addresses) -> Hub & {
        if (addresses.api == options.hub.api)
            return usual;
        std::unique_ptr<HttpHub> &hub = others[addresses.api];
        if (!hub)
            hub = std::make_unique<HttpHub>(http, addresses);
        return *hub;
    };
    ConsentProcess consent(
        QCoreApplication::applicationDirPath() + u"/hublink"_s, placeArguments(options), patience);
    MessageLines lines;
    const auto open = [&]() -> Result<BridgePorts> {
        const Result<Policy> policy = policyFor(options);
        if (!policy)
            return policy.error();
        if (policy->aiUse == AiUse::Off)
            return notPermitted(PolicyRule::AiApps);
        Result<std::shared_ptr<Registry>> opened
            = Registry::open(dataFolder(options) + u"/hublink.db"_s);
        if (!opened)
            return opened.error();
        registry = *std::move(opened);
        if (const Outcome applied = registry->apply(*policy); !applied)
            return applied.error();
        applyNetworkSettings(http, *registry, keychain, options);
        return BridgePorts{.http = http,
            .ports = {checker, keychain, usual, *registry, systemTime, {}, hubFor},
            .ask = [&consent](const ConsentQuestion &question,
                       const std::function<void(ConsentAnswer)> &receiver,
                       Cancellation *cancel) { consent.ask(question, receiver, cancel); },
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
