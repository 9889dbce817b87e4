// SPDX-License-Identifier: MIT
// What happens to an account after it was linked: checks, removal, unfinished links.
#include "app/accounts/accountcheck.h"
#include "app/accounts/accountremoval.h"
#include "app/linking/unfinishedlinks.h"
#include "tests/support/hiverequest.h"
#include "tests/support/sandboxfixture.h"

#include <QSignalSpy>

using namespace hublink;
using namespace hublink::test;

namespace {

//! A Hive account, linked in the sandbox by a real flow.
struct Linked : SandboxFixture
{
    Linked()
    {
        LinkFlow flow(ports(), hiveRequest(sandbox, providers), {});
        flow.start();
        REQUIRE(waitUntil([&] { return !registry->accountStore().all()->isEmpty(); }));
        account = registry->accountStore().all()->first();
    }

    Result<AccountRecord> check()
    {
        return answer(checkAccount(ports(), account, providers.find(u"hive"_s), nullptr, nullptr));
    }
    Outcome remove(bool fromHub)
    {
        const Removal removal = answer(removeAccount(ports(), account, fromHub, nullptr, nullptr));
        return removal.error ? Outcome(*removal.error) : Done{};
    }

    AccountRecord account;
};

} // namespace

TEST_CASE("a healthy account stays healthy")
{
    Linked box;
    const auto checked = box.check();
    REQUIRE(checked);
    CHECK(checked->status == AccountStatus::Active);
    CHECK(checked->checkedAt >= box.account.checkedAt);
    // A keychain that asks for each entry asks once for all of the account's.
    REQUIRE(box.keychain.leaveAskedFor.size() == 1);
    CHECK(box.keychain.leaveAskedFor.first().size() == box.account.fields.size());
}

TEST_CASE("a key that the provider refuses turns the account red with its words")
{
    Linked box;
    box.keychain.entries[keychainkey::account(box.account.uuid, u"apiKey"_s)]
        = Secret(u"regenerated"_s);
    const auto checked = box.check();
    REQUIRE(checked);
    CHECK(checked->status == AccountStatus::Error);
    CHECK(checked->statusReason.contains(u"Invalid api_key"_s));
    CHECK(box.registry->accountStore().all()->first().status == AccountStatus::Error);
}

TEST_CASE("values that are gone from the keychain are told")
{
    Linked box;
    box.keychain.entries.remove(keychainkey::account(box.account.uuid, u"apiKey"_s));
    CHECK(box.check()->status == AccountStatus::Error);
}

TEST_CASE("a locked keychain teaches nothing")
{
    Linked box;
    box.keychain.readError = Error{.kind = ErrorKind::KeychainLocked, .party = {}};
    CHECK(box.check().error().kind == ErrorKind::KeychainLocked);
    CHECK(box.registry->accountStore().all()->first().status == AccountStatus::Active);
}

TEST_CASE("an account of which nothing is kept says that it cannot be checked")
{
    Linked box;
    box.account.keptInKeychain = false;
    Project project = box.registry->projects()->first();
    project.keyKept = false;
    REQUIRE(box.registry->saveProject(project));
    CHECK(box.check().error().kind == ErrorKind::NothingKept);
    CHECK(box.registry->accountStore().all()->first().status == AccountStatus::Active);
}

TEST_CASE("an account deleted in the Hub is told")
{
    Linked box;
    box.sandbox.stackOne().accounts.clear();
    CHECK(box.check()->status == AccountStatus::Error);
}

TEST_CASE("the Hub's status and reasons are taken over")
{
    Linked box;
    box.sandbox.stackOne().accounts.first().status = u"suspended"_s;
    CHECK(box.check()->status == AccountStatus::Suspended);
}

TEST_CASE("removing takes the values and the record but not the Hub's account")
{
    Linked box;
    REQUIRE(box.remove(false));
    CHECK(box.keychain.entries.size() == 1); // the project's key
    CHECK(box.registry->accountStore().all()->isEmpty());
    CHECK(box.sandbox.stackOne().accounts.size() == 1);
}

TEST_CASE("removing from the Hub takes that account, too")
{
    Linked box;
    REQUIRE(box.remove(true));
    CHECK(box.sandbox.stackOne().accounts.isEmpty());
}

TEST_CASE("a removal that fails half way forgets nothing and can be done again")
{
    Linked box;
    box.keychain.removeError = Error{.kind = ErrorKind::KeychainLocked, .party = {}};
    CHECK(box.remove(true).error().kind == ErrorKind::KeychainLocked);
    CHECK(box.registry->accountStore().all()->size() == 1);
    box.keychain.removeError.reset();
    CHECK(box.remove(true));
    CHECK(box.registry->accountStore().all()->isEmpty());
}

TEST_CASE("giving an unfinished link up empties the keychain")
{
    SandboxFixture box;
    UnfinishedLink link;
    link.account = QUuid::createUuid();
    link.provider = u"hive"_s;
    const QString key = keychainkey::account(link.account, u"apiKey"_s);
    link.keychainKeys = {key};
    box.keychain.entries.insert(key, Secret(u"left over"_s));
    REQUIRE(box.registry->saveUnfinishedLink(link));
    link.keychainKeys.clear();
    REQUIRE(rememberUnfinishedLink(*box.registry, link)); // keeps the names of the entries
    REQUIRE(answer(discardUnfinishedLink(box.ports(), box.registry->unfinishedLinks()->first())));
    CHECK(box.keychain.entries.isEmpty());
    CHECK(box.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("giving a link up spares the key of a project on record")
{
    Linked box;
    UnfinishedLink link;
    link.account = QUuid::createUuid();
    link.keychainKeys = {keychainkey::projectApiKey(box.account.project)};
    REQUIRE(box.registry->saveUnfinishedLink(link));
    REQUIRE(answer(discardUnfinishedLink(box.ports(), link)));
    CHECK(box.keychain.entries.contains(keychainkey::projectApiKey(box.account.project)));
}
