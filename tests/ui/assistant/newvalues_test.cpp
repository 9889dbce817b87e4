// SPDX-License-Identifier: MIT
// Replacing a key and reconnecting, by hand, through the assistant.
#include "tests/support/windows.h"

#include <QPushButton>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! One Hive account, linked by hand, whose key was regenerated afterwards.
struct Regenerated : WindowFixture
{
    explicit Regenerated(bool toProject = true)
    {
        goToFields(toProject);
        const QString key = toProject ? u"apiKey"_s : u"api_key"_s;
        const QString user = toProject ? u"userId"_s : u"user_id"_s;
        type(key, hiveKey());
        type(user, hiveUser());
        click(names::next);
        REQUIRE(waitUntil([] { return find(names::connect) != nullptr; }));
        click(names::connect);
        click(names::showAccount);
        REQUIRE(waitUntil([&] { return find(names::replaceValues) != nullptr; }));
        before = registry->accountStore().all()->first();
        newKey = sandbox.regenerateHiveKey();
    }
    AccountRecord now() { return *registry->accountStore().find(before.uuid); }
    QString kept(const QString &field)
    {
        return keychain.entries.value(keychainkey::account(before.uuid, field)).exposeText();
    }
    //! From the first page to the form.
    void readOn(const QString &field)
    {
        REQUIRE(waitUntil([] { return find(names::assistant) != nullptr; }));
        click(names::next);
        goToBox(field);
    }

    AccountRecord before;
    QString newKey;
};

} // namespace

TEST_CASE("a regenerated key is replaced in a few clicks, here and in StackOne")
{
    Regenerated w;
    w.click(names::verifyOne);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"attention"_s); }));
    auto *mend = static_cast<QPushButton *>(w.find(names::mend));
    REQUIRE(mend);
    CHECK(mend->text() == u"Replace key…"_s);
    w.click(names::mend);
    w.readOn(u"apiKey"_s);
    CHECK(w.box(u"apiKey"_s)->text().isEmpty());
    w.type(u"apiKey"_s, w.newKey);
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::showAccount) != nullptr; }));
    w.click(names::showAccount);
    CHECK(w.kept(u"apiKey"_s) == w.newKey);
    CHECK(w.kept(u"userId"_s) == w.hiveUser());
    CHECK(w.now().status == AccountStatus::Active);
    CHECK(w.now().connectedAt == w.before.connectedAt);
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
    CHECK(w.sandbox.stackOne().accounts.first().credentials.value(u"apiKey"_s) == w.newKey);
    CHECK(w.registry->accountStore().all()->size() == 1);
    REQUIRE(waitUntil([&] { return w.registry->unfinishedLinks()->isEmpty(); }));
}

TEST_CASE("a test account stays one when its key is replaced")
{
    Regenerated w;
    w.sandbox.stackOne().accounts.first().type = u"test"_s;
    REQUIRE(w.registry->accountStore().change(
        w.before.uuid, [](AccountRecord &a) { a.type = u"test"_s; }));
    w.click(names::replaceValues);
    w.readOn(u"apiKey"_s);
    w.type(u"apiKey"_s, w.newKey);
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::showAccount) != nullptr; }));
    CHECK(w.sandbox.stackOne().accounts.first().type == u"test"_s);
    CHECK(w.now().type == u"test"_s);
}

TEST_CASE("a wrong new key is refused where it was typed, and nothing changes")
{
    Regenerated w;
    w.click(names::replaceValues);
    w.readOn(u"apiKey"_s);
    w.type(u"apiKey"_s, QString(32, u'0'));
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::repair) != nullptr; }));
    CHECK(w.kept(u"apiKey"_s)
        == w.sandbox.stackOne().accounts.first().credentials.value(u"apiKey"_s));
    w.click(names::repair);
    REQUIRE(waitUntil([&] { return w.box(u"apiKey"_s) != nullptr; }));
    CHECK(w.box(u"apiKey"_s)->text() == QString(32, u'0'));
}

TEST_CASE("a new key that StackOne could not take waits in the keychain and goes on from there")
{
    Regenerated w;
    w.click(names::replaceValues);
    w.readOn(u"apiKey"_s);
    w.type(u"apiKey"_s, w.newKey);
    w.click(names::next);
    // StackOne lost the account in the meantime.
    const auto account = w.sandbox.stackOne().accounts.takeFirst();
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::tryAgain) != nullptr; }));
    CHECK(w.kept(u"apiKey"_s) != w.newKey);
    CHECK(w.keychain.entries.values().contains(Secret(w.newKey)));
    CHECK(w.stripText().contains(u"wait in your keychain"_s));
    w.click(names::cancel); // nothing is lost, so nothing is asked
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"not in their place"_s); }));
    w.sandbox.stackOne().accounts.append(account);
    w.restart();
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"not in their place"_s); }));
    w.click(names::continueLink);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::assistant) != nullptr; }));
    w.click(names::next); // past the guide: another key would spoil this one
    REQUIRE(waitUntil([] { return WindowFixture::box(u"apiKey"_s) != nullptr; }));
    CHECK(w.box(u"apiKey"_s)->text() == w.newKey); // nothing has to be pasted again
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::showAccount) != nullptr; }));
    CHECK(w.kept(u"apiKey"_s) == w.newKey);
    REQUIRE(waitUntil([&] { return w.registry->unfinishedLinks()->isEmpty(); }));
}

TEST_CASE("an account of this computer only gets its new key, too")
{
    Regenerated w(false);
    w.click(names::replaceValues);
    w.readOn(u"api_key"_s);
    CHECK(w.box(u"user_id"_s)->text() == w.hiveUser());
    w.type(u"api_key"_s, w.newKey);
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::showAccount) != nullptr; }));
    CHECK(w.kept(u"api_key"_s) == w.newKey);
    CHECK(w.sandbox.stackOne().accounts.isEmpty());
}

TEST_CASE("another window does not offer to give up what is being worked on here")
{
    Regenerated w;
    w.click(names::replaceValues);
    w.readOn(u"apiKey"_s);
    REQUIRE(w.registry->unfinishedLinks()->size() == 1);
    auto other = *Registry::open(w.folder.path() + u"/hublink.db"_s);
    const ui::Services services{{w.checker, w.keychain, w.hub, *other, systemTime, {}, {}},
        w.providers, w.guides, [](const QUrl &) { return false; }};
    ui::MainWindow second(services, w.times);
    second.show();
    REQUIRE(waitUntil([&] { return second.findChild<QTableView *>()->model()->rowCount() == 1; }));
    CHECK(second.findChild<QWidget *>(names::continueLink) == nullptr);
}

TEST_CASE("reconnecting shows what StackOne has, and sends what was changed")
{
    Regenerated w;
    w.chooseInMenu(u"Edit and reconnect"_s);
    w.readOn(u"userId"_s);
    CHECK(w.find(names::editPrefix + u"apiKey"_s) != nullptr); // kept secrets stay covered
    CHECK(w.box(u"userId"_s)->text() == w.hiveUser());
    w.click(names::editPrefix + u"apiKey"_s);
    w.type(u"apiKey"_s, w.newKey);
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::showAccount) != nullptr; }));
    CHECK(w.now().status == AccountStatus::Active);
    CHECK(w.kept(u"apiKey"_s) == w.newKey);
}
