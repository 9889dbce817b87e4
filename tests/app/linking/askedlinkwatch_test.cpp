// SPDX-License-Identifier: MIT
#include "app/linking/askedlinkwatch.h"
#include "tests/support/fakechecker.h"
#include "tests/support/fakehub.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;
using namespace std::chrono_literals;

namespace {

//! A link that was sent, and whoever waits for it.
struct WatchBench
{
    WatchBench()
    {
        link.uuid = QUuid::createUuid();
        link.project = QUuid::createUuid();
        link.provider = u"hive"_s;
        link.providerName = u"Hive"_s;
        link.ownerId = u"owner"_s;
        link.ownerName = u"Owner"_s;
        link.askedAt = hub.now;
        link.expiresAt = hub.now.addDays(5);
        keychain.entries.insert(keychainkey::projectApiKey(link.project), Secret(u"project-key"_s));
        REQUIRE(registry->saveProject({link.project, u"P"_s, {}, {}, {}, true}));
    }
    LinkPorts ports()
    {
        return {checker, keychain, hub, *registry, [this] { return hub.now; }, {}};
    }
    void start()
    {
        REQUIRE(registry->saveAskedLink(link));
        watch.emplace(ports(), AskedLinkWatch::Times{1ms, 1ms, 1ms});
        QObject::connect(&*watch, &AskedLinkWatch::arrived, &*watch,
            [this](const AskedLink &, const AccountRecord &a) { arrived.append(a); });
        QObject::connect(&*watch, &AskedLinkWatch::expired, &*watch, [this] { ++expired; });
        watch->start();
    }

    QTemporaryDir folder;
    FakeHub hub;
    FakeChecker checker;
    FakeKeychain keychain;
    std::shared_ptr<Registry> registry = *Registry::open(folder.path() + u"/hublink.db"_s);
    AskedLink link;
    QList<AccountRecord> arrived;
    int expired = 0;
    std::optional<AskedLinkWatch> watch;
};

} // namespace

TEST_CASE("an account that somebody else links is noticed once")
{
    WatchBench b;
    b.hub.add();
    b.link.accountsBefore = {b.hub.accounts.first().id};
    b.start();
    REQUIRE(waitUntil([&] { return b.hub.calls.count(u"find"_s) >= 3; }));
    CHECK(b.arrived.isEmpty()); // what was there before is not it
    b.hub.add();
    REQUIRE(waitUntil([&] { return !b.arrived.isEmpty(); }));
    CHECK(b.arrived.first().hubAccountId == b.hub.accounts.last().id);
    CHECK(b.arrived.first().ownerName == u"Owner"_s);
    CHECK(b.registry->accountStore().all()->size() == 1);
    CHECK(b.registry->askedLinks()->isEmpty());
    const qsizetype looks = b.hub.calls.size();
    QCoreApplication::processEvents();
    CHECK(b.hub.calls.size() == looks); // nothing left to look for
}

TEST_CASE("an account that somebody else renews is noticed, and not recorded twice")
{
    WatchBench b;
    b.hub.add();
    b.hub.accounts.first().updatedAt = b.hub.now;
    b.link.accountsBefore = {AskedLinkWatch::markOf(b.hub.accounts.first())};
    AccountRecord known;
    known.uuid = QUuid::createUuid();
    known.project = b.link.project;
    known.hubAccountId = b.hub.accounts.first().id;
    REQUIRE(b.registry->accountStore().save(known));
    b.start();
    REQUIRE(waitUntil([&] { return b.hub.calls.count(u"find"_s) >= 2; }));
    CHECK(b.arrived.isEmpty());
    b.hub.accounts.first().updatedAt = b.hub.now.addSecs(5);
    REQUIRE(waitUntil([&] { return !b.arrived.isEmpty(); }));
    CHECK(b.registry->accountStore().all()->size() == 1);
    CHECK(b.registry->accountStore().all()->first().uuid == known.uuid);
}

TEST_CASE("a link that expired is given up")
{
    WatchBench b;
    b.start();
    REQUIRE(waitUntil([&] { return b.hub.calls.contains(u"find"_s); }));
    // This computer's clock decides nothing: it may be wrong.
    b.hub.now = b.link.expiresAt.addSecs(600);
    b.hub.serverNow = b.link.expiresAt.addSecs(-1);
    const qsizetype looks = b.hub.calls.count(u"find"_s);
    REQUIRE(waitUntil([&] { return b.hub.calls.count(u"find"_s) > looks + 1; }));
    CHECK(b.expired == 0);
    b.hub.serverNow = b.link.expiresAt.addSecs(1);
    REQUIRE(waitUntil([&] { return b.expired == 1; }));
    CHECK(b.registry->askedLinks()->isEmpty());
}

TEST_CASE("waiting goes on after a restart, and stops when told")
{
    WatchBench b;
    REQUIRE(b.registry->saveAskedLink(b.link));
    b.start();
    REQUIRE(waitUntil([&] { return b.hub.calls.contains(u"find"_s); }));
    b.watch->forget(b.link.uuid);
    CHECK(b.registry->askedLinks()->isEmpty());
    b.hub.add();
    QCoreApplication::processEvents();
    CHECK(b.arrived.isEmpty());
}

TEST_CASE("two windows that wait for the same account record and tell it once")
{
    WatchBench b;
    b.start();
    auto otherRegistry = *Registry::open(b.folder.path() + u"/hublink.db"_s);
    AskedLinkWatch other(
        {b.checker, b.keychain, b.hub, *otherRegistry, [&b] { return b.hub.now; }, {}},
        AskedLinkWatch::Times{1ms, 1ms, 1ms});
    int told = 0;
    QObject::connect(&other, &AskedLinkWatch::arrived, &other, [&told] { ++told; });
    other.start();
    REQUIRE(waitUntil([&] { return b.hub.calls.count(u"find"_s) >= 4; }));
    b.hub.add();
    REQUIRE(waitUntil([&] { return b.registry->askedLinks()->isEmpty(); }));
    REQUIRE(waitUntil([&] { return told + b.arrived.size() > 0; }));
    QCoreApplication::processEvents();
    CHECK(told + b.arrived.size() == 1);
    CHECK(b.registry->accountStore().all()->size() == 1);
}
