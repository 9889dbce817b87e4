// SPDX-License-Identifier: MIT
// A regenerated key takes the old one's place, with a failure at each point: at no time is there
// no working key known.
#include "app/linking/unfinishedlinks.h"
#include "app/provider/providercatalog.h"
#include "tests/support/flowfixture.h"

using namespace hublink;
using namespace hublink::test;

namespace {

const Secret oldKey(u"old-key"_s);
const Secret newKey(u"new-key"_s);

//! An account that was linked with the old key, and a request that brings the new one.
struct Rotation : FlowFixture
{
    Rotation()
    {
        project = {QUuid::createUuid(), u"P"_s, {}, u"owner"_s, u"Owner"_s, true};
        REQUIRE(registry->saveProject(project));
        hub.add();
        account.uuid = QUuid::createUuid();
        account.hubAccountId = hub.accounts.first().id;
        account.project = project.uuid;
        account.provider = u"hive"_s;
        account.providerName = u"Hive"_s;
        account.label = u"My Hive"_s;
        account.type = u"test"_s;
        account.status = AccountStatus::Error;
        account.identity = {u"Ada Practice"_s, u"ada@example.com"_s, {u"Team"_s}};
        account.fields = {{u"apiKey"_s, u"api_key"_s}, {u"userId"_s, u"user_id"_s}};
        account.keptInKeychain = true;
        account.connectedAt = hub.now.addDays(-10);
        REQUIRE(registry->accountStore().save(account));
        keychain.entries.insert(entry(u"apiKey"_s), oldKey);
        keychain.entries.insert(entry(u"userId"_s), Secret(u"the-user"_s));

        request.account = QUuid::createUuid();
        request.provider = ProviderCatalog().find(u"hive"_s);
        request.credentials = {{u"apiKey"_s, u"api_key"_s, newKey}};
        request.unchanged = {u"userId"_s};
        request.replaces = account;
        HubTarget target;
        target.project = project;
        target.apiKey = Secret(u"project-key"_s);
        target.keepApiKey = false;
        target.updateAccountId = account.hubAccountId;
        target.options.type = account.type;
        request.hub = target;
    }

    QString entry(const QString &field) const { return keychainkey::account(account.uuid, field); }
    QString staged() const { return keychainkey::account(request.account, u"apiKey"_s); }
    bool isKnown(const Secret &key) const { return keychain.entries.values().contains(key); }
    AccountRecord record() { return *registry->accountStore().find(account.uuid); }

    Project project;
    AccountRecord account;
};

} // namespace

TEST_CASE("a new key is checked, given to the Hub, confirmed, and takes the old one's place")
{
    Rotation r;
    r.run();
    REQUIRE(r.linked);
    CHECK(r.linked->uuid == r.account.uuid);
    CHECK(r.linked->label == u"My Hive"_s);
    CHECK(r.linked->connectedAt == r.account.connectedAt);
    CHECK(r.linked->status == AccountStatus::Active);
    CHECK(r.linked->fields.size() == 2);
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == newKey);
    CHECK(r.keychain.entries.value(r.entry(u"userId"_s)) == Secret(u"the-user"_s));
    REQUIRE(r.hub.sent.size() == 1);
    CHECK(r.hub.sent.first().value == newKey);
    // The session is asked for this very account, and does not turn it into a production account.
    CHECK(r.hub.asked.accountId == r.account.hubAccountId);
    CHECK(r.hub.asked.type == u"test"_s);
    REQUIRE(waitUntil([&] { return r.registry->unfinishedLinks()->isEmpty(); }));
    CHECK(r.keychain.entries.size() == 2); // nothing is left beside them
    CHECK(r.registry->accountStore().all()->size() == 1);
    CHECK(r.registry->accountStore().timeline(r.account.uuid, 1)->first().event
        == AccountEvent::KeyReplaced);
}

TEST_CASE("until the new key is known to be good, nothing of it is kept and the old one stays")
{
    Rotation r;
    SECTION("refused by the provider")
    {
        r.checker.verdict = fault(ErrorKind::Refused);
    }
    SECTION("the provider cannot be asked")
    {
        r.checker.verdict = fault(ErrorKind::Offline);
    }
    SECTION("whose it is cannot be asked")
    {
        r.checker.identity = fault(ErrorKind::ServiceDown);
    }
    SECTION("it belongs to somebody else")
    {
        r.checker.identity = Identity{u"Bob"_s, u"bob@example.com"_s, {}};
    }
    r.run();
    REQUIRE(r.error);
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
    CHECK_FALSE(r.isKnown(newKey));
    CHECK(r.hub.sent.isEmpty());
    CHECK(r.record().status == AccountStatus::Error);
}

TEST_CASE("a new key that cannot be kept is not given to the Hub")
{
    Rotation r;
    r.keychain.writeError = fault(ErrorKind::KeychainLocked);
    r.run();
    REQUIRE(r.error);
    CHECK(r.stage == LinkStage::Keep);
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
    CHECK(r.hub.sent.isEmpty());
    r.keychain.writeError.reset();
    r.run();
    CHECK(r.linked);
}

TEST_CASE("a new key that works stays beside the old one when the rest fails, and goes on later")
{
    // The same window tries again, or another process goes on with nothing but what is on disk.
    const bool sameWindow = GENERATE(true, false);
    Rotation r;
    LinkStage expected = LinkStage::Link;
    SECTION("no session")
    {
        r.hub.sessionError = fault(ErrorKind::ServiceDown);
    }
    SECTION("the Hub refuses the update")
    {
        r.hub.updateError = fault(ErrorKind::Refused);
    }
    SECTION("the Hub's answer is lost")
    {
        r.hub.updateError = fault(ErrorKind::ConnectionLost);
    }
    SECTION("the account cannot be read back")
    {
        r.hub.readError = fault(ErrorKind::TimedOut);
        expected = LinkStage::Confirm;
    }
    SECTION("the old entry cannot be overwritten")
    {
        r.keychain.writeError = fault(ErrorKind::KeychainDenied);
        r.keychain.refusedKey = r.entry(u"apiKey"_s);
        expected = LinkStage::Settle;
    }
    r.run();
    REQUIRE(r.error);
    CHECK(r.stage == expected);
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
    CHECK(r.keychain.entries.value(r.staged()) == newKey);
    const auto waiting = r.registry->unfinishedLinks();
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->first().replaces == r.account.uuid);
    CHECK(waiting->first().keychainKeys.contains(r.staged()));
    CHECK(r.registry->accountStore().all()->size() == 1);

    if (!sameWindow)
        r.progress = {};
    r.hub.sessionError.reset();
    r.hub.updateError.reset();
    r.hub.readError.reset();
    r.keychain.writeError.reset();
    r.run();
    REQUIRE(r.linked);
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == newKey);
    REQUIRE(waitUntil([&] { return r.registry->unfinishedLinks()->isEmpty(); }));
    CHECK_FALSE(r.keychain.entries.contains(r.staged()));
}

TEST_CASE("a program that is killed while the Hub is asked has both keys")
{
    Rotation r;
    {
        LinkFlow flow(r.ports(), r.request, {});
        QObject::connect(
            &flow, &LinkFlow::stageChanged, &flow, [&](LinkStage stage, StageState state) {
                // As far as the Hub, and no further.
                if (stage == LinkStage::Keep && state == StageState::Done)
                    r.hub.sessionError = fault(ErrorKind::ServiceDown);
            });
        flow.start();
    }
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
    CHECK(r.keychain.entries.value(r.staged()) == newKey);
    CHECK(r.registry->unfinishedLinks()->first().keychainKeys.contains(r.staged()));
}

TEST_CASE("a value that nobody can check stays if the Hub may have taken it")
{
    Rotation r;
    r.request.provider.check.reset();
    r.request.provider.person.reset();
    r.request.provider.workspaces.reset();
    SECTION("its answer was lost")
    {
        r.hub.updateError = fault(ErrorKind::ConnectionLost);
        r.run();
        REQUIRE(r.error);
        CHECK(r.isKnown(newKey));
    }
    SECTION("it said no")
    {
        r.hub.updateError = fault(ErrorKind::Refused);
        r.run();
        REQUIRE(r.error);
        CHECK_FALSE(r.isKnown(newKey));
    }
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
}

TEST_CASE("a given link for an account that is known here makes no second one")
{
    Rotation r;
    r.request.replaces.reset();
    r.request.hub->project = {};
    r.request.hub->apiKey = {};
    r.request.hub->givenToken = Secret(u"token"_s);
    r.run();
    REQUIRE(r.linked);
    CHECK(r.registry->accountStore().all()->size() == 1);
    CHECK(r.linked->uuid == r.account.uuid);
    CHECK(r.linked->project == r.project.uuid);
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == newKey);
}

TEST_CASE("new values that are discarded go, and the old ones stay")
{
    Rotation r;
    r.hub.sessionError = fault(ErrorKind::ServiceDown);
    r.run();
    REQUIRE(r.error);
    REQUIRE(answer(discardUnfinishedLink(r.ports(), r.registry->unfinishedLinks()->first())));
    CHECK_FALSE(r.isKnown(newKey));
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
    CHECK(r.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("somebody else's key is used only if the person says so")
{
    Rotation r;
    r.checker.identity = Identity{u"Bob"_s, u"bob@example.com"_s, {}};
    r.run();
    REQUIRE(r.error);
    CHECK(r.error->kind == ErrorKind::OtherIdentity);
    CHECK(r.stage == LinkStage::Identify);
    r.request.acceptOtherIdentity = true;
    r.run();
    REQUIRE(r.linked);
    CHECK(r.linked->identity.email == u"bob@example.com"_s);
    CHECK(r.checker.verified == 1); // not asked again
}

TEST_CASE("an account that is updated without being named stays its owner's, too")
{
    Rotation r;
    r.request.replaces.reset();
    r.request.hub->updateAccountId = r.account.hubAccountId;
    r.checker.identity = Identity{u"Bob"_s, u"bob@example.com"_s, {}};
    r.run();
    REQUIRE(r.error);
    CHECK(r.error->kind == ErrorKind::OtherIdentity);
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
}

TEST_CASE("leftovers that an account uses again are left to it")
{
    Rotation r;
    UnfinishedLink leftover;
    leftover.account = QUuid::createUuid();
    leftover.page = UnfinishedLink::onlyLeftovers;
    leftover.keychainKeys = {r.entry(u"apiKey"_s)};
    REQUIRE(r.registry->saveUnfinishedLink(leftover));
    REQUIRE(answer(discardUnfinishedLink(r.ports(), leftover)));
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == oldKey);
    CHECK(r.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE(
    "a link that ends after its project was edited or removed does not bring the old one back")
{
    Rotation r;
    SECTION("edited")
    {
        Project edited = r.project;
        edited.name = u"New name"_s;
        edited.refreshedAt = r.hub.now;
        REQUIRE(r.registry->saveProject(edited));
        r.run();
        REQUIRE(r.linked);
        CHECK((*r.registry->project(r.project.uuid))->name == u"New name"_s);
        CHECK((*r.registry->project(r.project.uuid))->refreshedAt.isValid());
    }
    SECTION("removed")
    {
        REQUIRE(r.registry->removeProject(r.project.uuid));
        r.run();
        const auto project = *r.registry->project(r.project.uuid);
        CHECK_FALSE((project && project->keyKept));
    }
}

TEST_CASE("a person who changed the name is the same person")
{
    Rotation r;
    r.checker.identity = Identity{u"Ada Newname"_s, u"ADA@example.com"_s, {}};
    r.run();
    CHECK(r.linked);
}

TEST_CASE("an account of this computer gets a new key without the Hub")
{
    Rotation r;
    r.request.hub.reset();
    r.account.hubAccountId.clear();
    r.account.project = {};
    REQUIRE(r.registry->accountStore().save(r.account));
    r.request.replaces = r.account;
    r.run();
    REQUIRE(r.linked);
    CHECK(r.hub.calls.isEmpty());
    CHECK(r.keychain.entries.value(r.entry(u"apiKey"_s)) == newKey);
    CHECK(r.keychain.entries.size() == 2);
}

TEST_CASE("without a copy on this computer the old copy goes: it would be wrong")
{
    Rotation r;
    r.request.keepInKeychain = false;
    r.request.unchanged.clear();
    r.request.credentials.append({u"userId"_s, u"user_id"_s, Secret(u"the-user"_s)});
    r.run();
    REQUIRE(r.linked);
    CHECK_FALSE(r.linked->keptInKeychain);
    REQUIRE(waitUntil([&] { return r.registry->unfinishedLinks()->isEmpty(); }));
    CHECK(r.keychain.entries.isEmpty());
}

TEST_CASE("what the Hub shows of an account need not be kept here to be checked")
{
    Rotation r;
    r.account.keptInKeychain = false;
    r.account.fields.clear();
    r.keychain.entries.clear();
    REQUIRE(r.registry->accountStore().save(r.account));
    r.request.replaces = r.account;
    EditableAccount existing;
    existing.values.insert(u"userId"_s, {false, {}, Secret(u"the-user"_s)});
    PreparedLink prepared;
    prepared.existing = existing;
    prepared.connector.integrationId = u"int-1"_s;
    prepared.openedAt = r.hub.now;
    FormField field;
    field.key = u"userId"_s;
    field.role = u"user_id"_s;
    prepared.form.fields = {field};
    r.progress.prepared = prepared;
    r.run();
    REQUIRE(r.linked);
    CHECK(r.checker.verified == 1);
    CHECK(r.keychain.entries.value(r.entry(u"userId"_s)) == Secret(u"the-user"_s));
}
