// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkflow.h"
#include "tests/support/fakechecker.h"
#include "tests/support/fakehub.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

namespace hublink::test {

inline Error fault(ErrorKind kind)
{
    return {.kind = kind, .party = QStringLiteral("X")};
}

//! Everything a flow needs, and what came of it.
struct FlowFixture
{
    LinkPorts ports()
    {
        return {checker, keychain, hub, *registry, [this] { return hub.now; },
            {std::chrono::milliseconds(1), std::chrono::milliseconds(20'000)}, {}};
    }
    void run(const std::function<void(LinkFlow &)> &meanwhile = {})
    {
        linked.reset();
        error.reset();
        LinkFlow flow(ports(), request, progress);
        QObject::connect(
            &flow, &LinkFlow::succeeded, &flow, [this](const AccountRecord &a) { linked = a; });
        QObject::connect(&flow, &LinkFlow::failed, &flow, [this](LinkStage s, const Error &e) {
            stage = s;
            error = e;
        });
        if (beforeStart)
            beforeStart(flow);
        flow.start();
        REQUIRE_FALSE((linked || error)); // never inside start()
        if (meanwhile)
            meanwhile(flow);
        REQUIRE(waitUntil([this] { return linked || error; }));
        progress = flow.progress();
    }

    std::function<void(LinkFlow &)> beforeStart;
    QTemporaryDir folder;
    std::shared_ptr<Registry> registry
        = *Registry::open(folder.path() + QStringLiteral("/hublink.db"));
    FakeChecker checker;
    FakeKeychain keychain;
    FakeHub hub;
    LinkRequest request;
    LinkProgress progress;
    std::optional<AccountRecord> linked;
    std::optional<Error> error;
    LinkStage stage = LinkStage::Verify;
};

} // namespace hublink::test
