// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/httphub.h"
#include "app/linking/linkflow.h"
#include "app/provider/httpcredentialchecker.h"
#include "app/provider/providercatalog.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

namespace hublink::test {

//! The sandbox in this process, with the real clients pointing at it and an empty registry.
//! Only the keychain is in memory.
class SandboxFixture
{
public:
    explicit SandboxFixture(const sandbox::SandboxSettings &settings = {})
        : sandbox(settings)
        , problem(sandbox.start())
        , hub(http, {sandbox.hubApi(), sandbox.app()})
        , checker(http)
        , registry(*Registry::open(folder.path() + QStringLiteral("/hublink.db")))
        , providers(addresses())
    {
        REQUIRE(problem.isEmpty());
    }

    LinkPorts ports() { return {checker, keychain, hub, *registry, systemTime, signInTimes}; }
    Secret apiKey() { return Secret(sandbox.stackOne().apiKey); }
    QString hiveKey() const { return sandbox.hive().mainUser().apiKey; }
    QString hiveUser() const { return sandbox.hive().mainUser().id; }

    QHash<QString, QUrl> addresses() const
    {
        QHash<QString, QUrl> found;
        for (const QString &provider : sandbox.providers())
            found.insert(provider, sandbox.providerUrl(provider));
        found.insert(QStringLiteral("hive"), sandbox.hiveUrl());
        return found;
    }

    QTemporaryDir folder;
    sandbox::Sandbox sandbox;
    QString problem;
    HttpClient http{HttpClient::Settings{.firstPause = std::chrono::milliseconds(1)}};
    HttpHub hub;
    SignInTimes signInTimes{std::chrono::milliseconds(20), std::chrono::milliseconds(20'000)};
    HttpCredentialChecker checker;
    FakeKeychain keychain;
    std::shared_ptr<Registry> registry;
    ProviderCatalog providers;
};

} // namespace hublink::test
