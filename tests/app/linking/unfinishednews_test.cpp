// SPDX-License-Identifier: MIT
// What is told of links that were cut off, and where a failed one is mended.
#include "app/linking/repairplace.h"
#include "app/linking/unfinishednews.h"
#include "app/registry/leases.h"
#include "tests/support/catch.h"
#include "tests/support/flowfixture.h"

using namespace hublink;
using namespace hublink::test;

namespace {

struct CutOff : FlowFixture
{
    UnfinishedLink add(int page)
    {
        UnfinishedLink link;
        link.account = QUuid::createUuid();
        link.provider = u"hive"_s;
        link.project = QUuid::createUuid();
        link.ownerId = u"o"_s;
        link.page = page;
        link.keychainKeys = {keychainkey::account(link.account, u"apiKey"_s)};
        link.updatedAt = hub.now;
        link.accountsBefore = QStringList();
        keychain.entries.insert(link.keychainKeys.first(), Secret(u"value"_s));
        REQUIRE(registry->saveUnfinishedLink(link));
        return link;
    }
};

} // namespace

TEST_CASE("a link that was cut off is told of once, and not while another window is at it")
{
    CutOff box;
    CHECK_FALSE(nextUnfinishedLink(box.ports(), {}));
    const UnfinishedLink link = box.add(3);
    REQUIRE(nextUnfinishedLink(box.ports(), {}));
    CHECK(nextUnfinishedLink(box.ports(), {})->account == link.account);
    CHECK_FALSE(nextUnfinishedLink(box.ports(), {link.account}));
    const auto other = *Registry::open(box.folder.path() + u"/hublink.db"_s);
    REQUIRE(other->takeLease(linkLease(link.account), box.hub.now, std::chrono::seconds(60)));
    CHECK_FALSE(nextUnfinishedLink(box.ports(), {}));
}

TEST_CASE("what a link left over is cleared away in silence, unless the keychain is locked")
{
    CutOff box;
    box.add(UnfinishedLink::onlyLeftovers);
    box.keychain.open = false;
    CHECK_FALSE(nextUnfinishedLink(box.ports(), {}));
    QCoreApplication::processEvents();
    CHECK(box.keychain.entries.size() == 1);
    box.keychain.open = true;
    CHECK_FALSE(nextUnfinishedLink(box.ports(), {}));
    CHECK(waitUntil([&] { return box.keychain.entries.isEmpty(); }));
    CHECK(box.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("StackOne is asked what became of a link, and a locked keychain is left alone")
{
    CutOff box;
    const UnfinishedLink link = box.add(3);
    box.keychain.entries.insert(keychainkey::projectApiKey(link.project), Secret(u"key"_s));
    CHECK_FALSE(answer(askWhatBecameOf(box.ports(), link)).linked);
    box.hub.add();
    REQUIRE(answer(askWhatBecameOf(box.ports(), link)).linked);
    box.keychain.open = false;
    box.hub.calls.clear();
    const UnfinishedNews news = answer(askWhatBecameOf(box.ports(), link));
    CHECK(news.notAsked->kind == ErrorKind::KeychainLocked);
    CHECK(box.hub.calls.isEmpty());
}

TEST_CASE("a failure leads to the page that can mend it")
{
    const auto place = [](ErrorKind kind, LinkStage stage, const QString &field = {}) {
        return repairPlace({.kind = kind, .party = {}, .field = field}, stage);
    };
    CHECK(place(ErrorKind::Refused, LinkStage::Verify) == RepairPlace::Fields);
    CHECK(place(ErrorKind::Refused, LinkStage::Link) == RepairPlace::Fields);
    CHECK(place(ErrorKind::Refused, LinkStage::Link, apiKeyField) == RepairPlace::Destination);
    CHECK(place(ErrorKind::NotEnabled, LinkStage::Link) == RepairPlace::Destination);
    CHECK(place(ErrorKind::TimedOut, LinkStage::Verify) == RepairPlace::Here);
    CHECK(place(ErrorKind::KeychainLocked, LinkStage::Keep) == RepairPlace::Here);
}
