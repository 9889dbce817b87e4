// SPDX-License-Identifier: MIT
// The program was killed while it linked: what the next start finds, says and offers.
#include "tests/support/windows.h"

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! A link whose values and project key are in the keychain when the window opens.
struct Interrupted : WindowFixture
{
    Interrupted()
        : WindowFixture({.accounts = 3})
    {
        link.account = QUuid::createUuid();
        link.provider = u"hive"_s;
        link.providerName = u"Hive"_s;
        link.project = QUuid::createUuid();
        link.projectName = u"Practice"_s;
        link.ownerId = u"owner-9"_s;
        link.ownerName = u"Owner Nine"_s;
        link.page = 4;
        link.fields = {{u"apiKey"_s, u"api_key"_s}, {u"userId"_s, u"user_id"_s}};
        link.updatedAt = systemTime();
        link.accountsBefore = QStringList();
        keep(keychainkey::account(link.account, u"apiKey"_s), Secret(hiveKey()));
        keep(keychainkey::account(link.account, u"userId"_s), Secret(hiveUser()));
        keep(keychainkey::projectApiKey(link.project), apiKey());
    }
    void keep(const QString &key, const Secret &value)
    {
        keychain.entries.insert(key, value);
        link.keychainKeys.append(key);
    }
    //! StackOne made the account before the program was killed.
    sandbox::StackOneAccount &linkInHub()
    {
        sandbox::StackOneAccount account = sandbox.stackOne().accounts.first();
        account.id = u"half-linked-account"_s;
        account.provider = u"hive"_s;
        account.ownerId = link.ownerId;
        account.ownerName = link.ownerName;
        account.status = u"active"_s;
        account.credentials = {{u"apiKey"_s, hiveKey()}, {u"userId"_s, hiveUser()}};
        sandbox.stackOne().accounts.append(account);
        return sandbox.stackOne().accounts.last();
    }
    void begin()
    {
        REQUIRE(registry->saveUnfinishedLink(link));
        restart();
    }

    UnfinishedLink link;
};

} // namespace

TEST_CASE("an account that was linked before the program died is finished without pasting")
{
    Interrupted w;
    w.linkInHub();
    w.begin();
    REQUIRE(waitUntil([&] { return w.find(names::finishLink) != nullptr; }));
    CHECK(w.stripText().contains(u"is linked"_s));
    w.click(names::finishLink);
    const Result<AccountRecord> record = w.registry->accountStore().find(w.link.account);
    REQUIRE(record);
    CHECK(record->hubAccountId == u"half-linked-account"_s);
    CHECK(record->keptInKeychain);
    CHECK(w.keychain.entries.size() == 3);
    CHECK(w.registry->unfinishedLinks()->isEmpty());
    CHECK(w.registry->projects()->first().keyKept);
    w.window->keeper().refreshNow();
    REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->size() == 4; }));
    CHECK(w.registry->accountStore().find(w.link.account));
}

TEST_CASE("an account that was linked before the program died is removed everywhere")
{
    Interrupted w;
    w.linkInHub();
    w.begin();
    w.click(names::removeLink);
    REQUIRE(waitUntil([&] { return w.sandbox.stackOne().accounts.size() == 3; }));
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"removed from StackOne"_s); }));
    CHECK_FALSE(w.registry->accountStore().find(w.link.account));
    CHECK_FALSE(w.keychain.entries.contains(w.link.keychainKeys.first()));
    CHECK(w.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("a link that never reached StackOne goes on with the values that were kept")
{
    Interrupted w;
    w.begin();
    REQUIRE(waitUntil([&] { return w.find(names::continueLink) != nullptr; }));
    CHECK(w.stripText().contains(u"still in your keychain"_s));
    w.click(names::continueLink);
    w.click(names::next);
    w.goToBox(u"apiKey"_s);
    REQUIRE(waitUntil([&] { return w.box(u"userId"_s)->text() == w.hiveUser(); }));
    CHECK(w.box(u"apiKey"_s)->text() == w.hiveKey());
    w.click(names::next);
    w.click(names::connect);
    w.click(names::showAccount);
    CHECK(w.sandbox.stackOne().accounts.size() == 4);
    CHECK(w.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("if StackOne cannot be asked, nothing is claimed about the account")
{
    Interrupted w;
    w.keychain.entries.remove(keychainkey::projectApiKey(w.link.project));
    w.linkInHub();
    w.begin();
    REQUIRE(waitUntil([&] { return w.find(names::discardLink) != nullptr; }));
    CHECK(w.stripText().contains(u"may have linked the account"_s));
    CHECK(w.find(names::finishLink) == nullptr);
}
