// SPDX-License-Identifier: MIT
#include "tests/support/windows.h"

#include <QRadioButton>
#include <QTableView>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

TEST_CASE("Hive is linked from the empty page to the list")
{
    WindowFixture w;
    w.goToFields();
    w.connectWith(u"apiKey"_s, w.hiveKey(), u"userId"_s, w.hiveUser());
    w.click(names::showAccount);
    REQUIRE(waitUntil([&] { return w.find(names::details) != nullptr; }));
    auto *table = w.window->findChild<QTableView *>(names::table);
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->selectionModel()->hasSelection());
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
    CHECK(w.keychain.entries.size() == 3);
    CHECK(w.registry->unfinishedLinks()->isEmpty());
    CHECK(waitUntil([&] { return w.find(names::cancel) == nullptr; })); // the assistant is closed
}

TEST_CASE("on this computer only values are verified and kept")
{
    WindowFixture w;
    w.goToFields(false);
    w.connectWith(u"api_key"_s, w.hiveKey(), u"user_id"_s, w.hiveUser());
    w.click(names::showAccount);
    REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->size() == 1; }));
    CHECK(w.registry->accountStore().all()->first().hubAccountId.isEmpty());
    CHECK(w.sandbox.stackOne().accounts.isEmpty());
}

TEST_CASE("a refused key leads back to the field with everything still there")
{
    WindowFixture w;
    w.goToFields();
    const QString wrong(32, u'0');
    w.connectWith(u"apiKey"_s, wrong, u"userId"_s, w.hiveUser());
    REQUIRE(waitUntil([&] { return w.find(names::repair) != nullptr; }));
    CHECK(w.find(names::repair)->window()->focusWidget() == w.find(names::repair));
    CHECK(w.stripText().contains(u"Hive refuses the API Key."_s));
    CHECK(w.stripText().contains(u"Invalid api_key"_s));
    CHECK_FALSE(w.stripText().contains(u"all the same"_s));
    w.click(names::repair);
    REQUIRE(waitUntil([&] { return w.onPage(u"6"_s); }));
    CHECK(w.box(u"apiKey"_s)->text() == wrong);
    CHECK(w.box(u"userId"_s)->text() == w.hiveUser());
    CHECK(w.message(u"apiKey"_s).contains(u"refuses"_s));
    CHECK(w.hasFocus(u"apiKey"_s));
    CHECK(w.keychain.entries.isEmpty());
    w.type(u"apiKey"_s, w.hiveKey());
    w.click(names::next);
    w.click(names::connect);
    w.click(names::showAccount);
    CHECK(w.registry->accountStore().all()->size() == 1);
}

TEST_CASE("a refused key with a letter of another alphabet is named and mended")
{
    WindowFixture w;
    w.goToFields();
    QString odd = w.hiveKey();
    const qsizetype at = odd.indexOf(u'a') >= 0 ? odd.indexOf(u'a') : odd.indexOf(u'e');
    REQUIRE(at >= 0);
    odd[at] = odd.at(at) == u'a' ? QChar(0x0430) : QChar(0x0435);
    w.type(u"userId"_s, w.hiveUser());
    w.paste(u"apiKey"_s, odd);
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::mendValue) != nullptr; }));
    CHECK(w.stripText().contains(u"Cyrillic"_s));
    CHECK_FALSE(w.stripText().contains(u"all the same"_s));
    w.click(names::mendValue);
    REQUIRE(waitUntil([&] { return w.onPage(u"6"_s); }));
    CHECK(w.box(u"apiKey"_s)->text() == w.hiveKey());
    w.click(names::next);
    w.click(names::connect);
    w.click(names::showAccount);
    CHECK(w.registry->accountStore().all()->size() == 1);
}

TEST_CASE("Back and Next lose nothing")
{
    WindowFixture w;
    w.goToFields();
    w.type(u"apiKey"_s, u"half-a-key"_s);
    for (const QString &page : {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}) {
        w.click(names::back);
        REQUIRE(w.onPage(page));
    }
    CHECK(w.box(names::ownerId)->text() == u"owner-1"_s);
    CHECK(w.box(names::stackOneApiKey)->text() == w.sandbox.stackOne().apiKey);
    const qsizetype sessions = w.sandbox.stackOne().sessions.size();
    for (const QString &page : {u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}) {
        w.click(names::next);
        REQUIRE(waitUntil([&] { return w.onPage(page); }));
    }
    CHECK(w.box(u"apiKey"_s)->text() == u"half-a-key"_s);
    CHECK(w.sandbox.stackOne().sessions.size() == sessions); // nothing changed, nothing asked again
}

TEST_CASE("empty fields are named and get the focus")
{
    WindowFixture w;
    w.click(names::linkAccount);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    w.click(names::next);
    CHECK(w.onPage(u"1"_s));
    CHECK(w.message(names::stackOneApiKey) == u"Enter the StackOne API key."_s);
    CHECK(w.hasFocus(names::stackOneApiKey));
}

TEST_CASE("a wrong StackOne key is found on the first page")
{
    WindowFixture w;
    w.click(names::linkAccount);
    w.type(names::stackOneApiKey, u"v1.eu1.wrong"_s);
    w.type(names::ownerId, u"o"_s);
    w.type(names::ownerName, u"O"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"StackOne refuses the API key."_s); }));
    CHECK(w.onPage(u"1"_s));
    CHECK(w.box(names::ownerName)->text() == u"O"_s);
}

TEST_CASE("a keychain that fails offers a way on only there")
{
    WindowFixture w;
    w.keychain.writeError = Error{.kind = ErrorKind::KeychainMissing, .party = {}};
    w.goToFields();
    CHECK(w.find(names::withoutKeeping) == nullptr);
    w.connectWith(u"apiKey"_s, w.hiveKey(), u"userId"_s, w.hiveUser());
    REQUIRE(waitUntil([&] { return w.find(names::tryAgain) != nullptr; }));
    CHECK(w.find(names::tryAgain)->window()->focusWidget() == w.find(names::tryAgain));
    CHECK(w.stripText().contains(u"keychain"_s));
    w.click(names::withoutKeeping);
    w.click(names::showAccount);
    REQUIRE(w.registry->accountStore().all()->size() == 1);
    CHECK_FALSE(w.registry->accountStore().all()->first().keptInKeychain);
    CHECK(w.keychain.entries.isEmpty());
}

TEST_CASE("a link that was left waits on the Accounts page")
{
    WindowFixture w;
    w.goToFields();
    w.type(u"apiKey"_s, w.hiveKey());
    w.click(names::cancel);
    w.click(names::confirmClose); // asks, because something typed would be lost
    w.click(names::continueLink);
    // The first page is asked again because the project's key was not kept yet.
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    CHECK(w.box(names::ownerName)->text() == u"Owner One"_s);
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.onPage(u"5"_s); })); // the connector is known already
    CHECK(w.box(u"apiKey"_s)->text().isEmpty());
    w.click(names::cancel);
    w.click(names::confirmClose); // the project's key is still in its field
    w.click(names::discardLink);
    CHECK(waitUntil([&] { return w.registry->unfinishedLinks()->isEmpty(); }));
}

TEST_CASE("an owner who has the account already is asked")
{
    WindowFixture w;
    w.goToFields();
    w.connectWith(u"apiKey"_s, w.hiveKey(), u"userId"_s, w.hiveUser());
    w.click(names::showAccount);
    REQUIRE(
        waitUntil([&] { return w.find(names::linkAccount) != nullptr && !w.find(names::cancel); }));
    w.click(names::linkAccount);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    bool another = false;
    CHECK(w.find(names::replaceKey) != nullptr); // the project is known, its key kept
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.find(names::connectorSearch) != nullptr; }));
    QTest::keyClicks(w.find(names::connectorSearch), u"Hive"_s);
    w.click(names::next);
    SECTION("update")
    {
        w.click(u"updateExisting"_s);
    }
    SECTION("another")
    {
        w.click(u"linkAnother"_s);
        another = true;
    }
    for (const QString &page : {u"3"_s, u"4"_s, u"5"_s}) {
        REQUIRE(waitUntil([&] { return w.onPage(page); }));
        w.click(names::next);
    }
    REQUIRE(waitUntil([&] { return w.onPage(u"6"_s); }));
    if (!another) {
        CHECK(w.box(u"userId"_s)->text() == w.hiveUser()); // StackOne shows what is no secret
        w.click(names::editPrefix + u"apiKey"_s);
    }
    w.connectWith(u"apiKey"_s, w.hiveKey(), u"userId"_s, w.hiveUser());
    w.click(names::showAccount);
    const qsizetype expected = another ? 2 : 1;
    CHECK(waitUntil([&] { return w.registry->accountStore().all()->size() == expected; }));
    CHECK(w.sandbox.stackOne().accounts.size() == expected);
    CHECK(waitUntil([&] { return w.keychain.entries.size() == 1 + 2 * expected; }));
}

TEST_CASE("the exact page is opened in the browser")
{
    WindowFixture w;
    w.goToFields();
    for (int i = 0; i < 3; ++i)
        w.click(names::back);
    w.click(names::openPage);
    REQUIRE(w.opened.size() == 1);
    CHECK(w.opened.first() == QUrl(w.sandbox.hiveUrl().toString() + u'/'));
    w.click(names::copyAddress);
    CHECK(QGuiApplication::clipboard()->text() == w.opened.first().toString());
}

TEST_CASE("pastes are cleaned and said")
{
    WindowFixture w;
    w.goToFields();
    w.paste(u"apiKey"_s, u"  \u201C"_s + w.hiveKey() + u"\u201D\n"_s);
    CHECK(w.box(u"apiKey"_s)->text() == w.hiveKey());
    CHECK(w.message(u"apiKey"_s).contains(u"quotes"_s));
    w.paste(u"userId"_s, w.hiveKey());
    CHECK(w.message(u"userId"_s).contains(u"API Key"_s));
    w.paste(u"userId"_s, u"ada@example.com"_s);
    CHECK(w.message(u"userId"_s).contains(u"e-mail"_s));
}

TEST_CASE("what was cut from a paste can be put back")
{
    WindowFixture w;
    w.goToFields();
    const QString pasted = u"(abcdefgh12345678)"_s;
    w.paste(u"apiKey"_s, pasted);
    CHECK(w.box(u"apiKey"_s)->text() == u"abcdefgh12345678"_s);
    w.click(names::changePrefix + u"apiKey"_s);
    CHECK(w.box(u"apiKey"_s)->text() == pasted);
    QTest::keyClick(w.box(u"apiKey"_s), Qt::Key_Tab);
    CHECK(w.box(u"apiKey"_s)->text() == pasted);
}

TEST_CASE("the Paste button takes only what fits")
{
    WindowFixture w;
    w.goToFields();
    QGuiApplication::clipboard()->setText(w.hiveUser() + u'\n');
    w.click(names::pastePrefix + u"userId"_s);
    CHECK(w.box(u"userId"_s)->text() == w.hiveUser());
    w.click(names::pastePrefix + u"apiKey"_s);
    CHECK(w.box(u"apiKey"_s)->text().isEmpty());
    CHECK(w.message(u"apiKey"_s).contains(u"User ID"_s));
}

TEST_CASE("a secret does not come back by undo")
{
    WindowFixture w;
    w.goToFields();
    w.paste(u"apiKey"_s,
        u"curl -H 'api_key: %1' https://x.example?user_id=%2"_s.arg(w.hiveKey(), w.hiveUser()));
    w.click(u"use-apiKey"_s);
    CHECK(w.box(u"apiKey"_s)->text() == w.hiveKey());
    CHECK(w.box(u"userId"_s)->text() == w.hiveUser());
    QTest::keyClick(w.box(u"apiKey"_s), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(w.box(u"apiKey"_s)->text().contains(u"curl"_s));
}

TEST_CASE("the keyboard alone is enough")
{
    WindowFixture w;
    QTest::keyClick(w.find(names::linkAccount), Qt::Key_Space);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    auto *local = static_cast<QRadioButton *>(w.find(names::toThisComputer));
    local->setFocus();
    QTest::keyClick(local, Qt::Key_Space);
    QTest::keyClick(local, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return w.find(names::connectorSearch) != nullptr; }));
    QTest::keyClicks(w.find(names::connectorSearch), u"hive"_s); // the only one left is selected
    QTest::keyClick(w.find(names::connectorSearch), Qt::Key_Return);
    for (const QString &page : {u"3"_s, u"4"_s, u"5"_s}) {
        REQUIRE(waitUntil([&] { return w.onPage(page); }));
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : w.find(names::next),
            Qt::Key_Return);
    }
    REQUIRE(waitUntil([&] { return w.onPage(u"6"_s); }));
    QTest::keyClicks(w.box(u"api_key"_s), w.hiveKey());
    QTest::keyClicks(w.box(u"user_id"_s), w.hiveUser());
    QTest::keyClick(w.box(u"user_id"_s), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return w.onPage(u"7"_s); }));
    QTest::keyClick(w.find(names::connect), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return w.find(names::showAccount) != nullptr; }));
    QTest::keyClick(w.find(names::showAccount), Qt::Key_Return);
    CHECK(w.registry->accountStore().all()->size() == 1);
}

TEST_CASE("pressing Return twice loses nothing")
{
    WindowFixture w;
    w.click(names::linkAccount);
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.type(names::ownerId, u"o"_s);
    w.type(names::ownerName, u"O"_s);
    QWidget *window = w.box(names::ownerName)->window();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Return);
    CHECK(waitUntil([&] { return w.onPage(u"2"_s); }));
}

TEST_CASE("swapped values are stopped before a secret travels in an address")
{
    WindowFixture w;
    w.goToFields();
    w.type(u"apiKey"_s, w.hiveUser());
    w.type(u"userId"_s, w.hiveKey());
    w.click(names::next);
    CHECK(w.onPage(u"6"_s));
    CHECK(w.message(u"userId"_s).contains(u"API Key"_s));
    w.click(u"swapValues"_s);
    CHECK(w.box(u"apiKey"_s)->text() == w.hiveKey());
    w.click(names::next);
    CHECK(waitUntil([&] { return w.onPage(u"7"_s); }));
}

TEST_CASE("a typed value is examined when the field is left")
{
    WindowFixture w;
    w.goToFields();
    w.type(u"userId"_s, u"ada@example.com"_s);
    QTest::keyClick(w.box(u"userId"_s), Qt::Key_Tab);
    CHECK(w.message(u"userId"_s).contains(u"e-mail"_s));
}

TEST_CASE("what is mended in the settings leads there, and the assistant waits")
{
    WindowFixture w({.tls = true});
    w.http.setExtraRoots({u"/nowhere.pem"_s});
    w.click(names::linkAccount);
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.type(names::ownerId, u"owner-1"_s);
    w.type(names::ownerName, u"Owner One"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.find(names::repair) != nullptr; }));
    CHECK(w.stripText().contains(u"/nowhere.pem"_s));
    QWidget *toSettings = w.find(names::repair);
    CHECK(toSettings->window()->focusWidget() == toSettings);
    CHECK(w.find(names::rootsChoose) == nullptr);
    w.click(names::repair);
    CHECK(waitUntil([&] { return w.find(names::rootsChoose) != nullptr; }));
    CHECK(w.box(names::ownerName)->text() == u"Owner One"_s);
}
