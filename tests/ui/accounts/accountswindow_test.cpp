// SPDX-License-Identifier: MIT
#include "tests/support/windows.h"

#include <QAccessible>
#include <QCheckBox>
#include <QTableView>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! The accounts window with one account linked by hand through the assistant.
struct OneAccount : WindowFixture
{
    OneAccount()
    {
        times.actions.undo = std::chrono::milliseconds(50);
        restart();
        goToFields();
        connectWith(u"apiKey"_s, hiveKey(), u"userId"_s, hiveUser());
        click(names::showAccount);
        REQUIRE(waitUntil([&] { return find(names::verifyOne) != nullptr; }));
    }
};

} // namespace

TEST_CASE("an account is checked again on demand")
{
    OneAccount w;
    w.click(names::verifyOne);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"All is well"_s); }));
    w.sandbox.stackOne().accounts.first().status = u"error"_s;
    w.click(names::verifyAll);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"attention"_s); }));
    CHECK(w.registry->accountStore().all()->first().status == AccountStatus::Error);
}

TEST_CASE("the account id is copied")
{
    OneAccount w;
    w.click(names::copyAccountId);
    CHECK(QGuiApplication::clipboard()->text() == w.sandbox.stackOne().accounts.first().id);
}

TEST_CASE("removing asks and does what was chosen")
{
    OneAccount w;
    w.click(names::removeAccount);
    SECTION("nothing without a yes")
    {
        REQUIRE(waitUntil([&] { return w.find(names::confirmRemove) != nullptr; }));
        QTest::keyClick(w.find(names::confirmRemove)->window(), Qt::Key_Escape);
        CHECK(w.registry->accountStore().all()->size() == 1);
    }
    SECTION("here only")
    {
        w.click(names::confirmRemove);
        REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->isEmpty(); }));
        CHECK(w.sandbox.stackOne().accounts.size() == 1);
        CHECK(w.find(names::linkAccount) != nullptr); // the empty page is back
        // It is still the project's, so the next refresh brings it back, without its values.
        w.window->keeper().refreshNow();
        REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->size() == 1; }));
        CHECK_FALSE(w.registry->accountStore().all()->first().keptInKeychain);
    }
    SECTION("undone in time")
    {
        w.times.actions.undo = std::chrono::hours(1);
        w.restart();
        w.window->select(w.registry->accountStore().all()->first().uuid);
        w.click(names::removeAccount);
        w.click(names::confirmRemove);
        REQUIRE(waitUntil([&] { return w.stripText().contains(u"in a moment"_s); }));
        CHECK(w.registry->accountStore().all()->size() == 1);
        w.click(names::undo);
        CHECK(w.stripText().contains(u"Nothing was removed"_s));
        w.click(names::removeAccount);
        w.click(names::confirmRemove);
        w.click(names::removeNow);
        REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->isEmpty(); }));
    }
    SECTION("the Undo survives whatever else the window says")
    {
        w.times.actions.undo = std::chrono::hours(1);
        w.restart();
        w.window->select(w.registry->accountStore().all()->first().uuid);
        w.click(names::removeAccount);
        w.click(names::confirmRemove);
        REQUIRE(waitUntil([&] { return w.stripText().contains(u"in a moment"_s); }));
        w.click(names::linkAccount);
        REQUIRE(waitUntil([&] { return w.find(names::assistant) != nullptr; }));
        CHECK(w.stripText().contains(u"in a moment"_s));
        w.find(names::assistant)->close();
        REQUIRE(waitUntil([&] { return !w.find(names::assistant) && w.find(names::undo); }));
        w.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(w.window.get()));
        QTest::keyClick(w.window.get(), Qt::Key_F6);
        REQUIRE(waitUntil([&] { return w.window->focusWidget() == w.find(names::undo); }));
        QTest::keyClick(w.find(names::undo), Qt::Key_Space);
        CHECK(w.stripText().contains(u"Nothing was removed"_s));
        CHECK_FALSE(w.stripText().contains(u"in a moment"_s));
        CHECK(w.registry->accountStore().all()->size() == 1);
        w.click(names::dismiss);
        CHECK_FALSE(w.stripText().contains(u"Nothing was removed"_s));
    }
    SECTION("half-way: the keychain refuses after StackOne agreed")
    {
        REQUIRE(waitUntil([&] { return w.find(names::removeFromHub) != nullptr; }));
        static_cast<QCheckBox *>(w.find(names::removeFromHub))->click();
        w.keychain.removeError = Error{.kind = ErrorKind::KeychainDenied, .party = {}};
        w.click(names::confirmRemove);
        REQUIRE(waitUntil([&] { return w.stripText().contains(u"was not removed"_s); }));
        CHECK(w.stripText().contains(u"gone from StackOne"_s));
        CHECK(w.stripText().contains(u"keychain still has"_s));
        CHECK(w.registry->accountStore().all()->size() == 1);
        w.keychain.removeError.reset();
        w.click(names::continueRun);
        REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->isEmpty(); }));
        REQUIRE(waitUntil([&] { return w.registry->bulkStore().runs()->isEmpty(); }));
    }
    SECTION("in the Hub, too")
    {
        REQUIRE(waitUntil([&] { return w.find(names::removeFromHub) != nullptr; }));
        static_cast<QCheckBox *>(w.find(names::removeFromHub))->click();
        w.click(names::confirmRemove);
        REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->isEmpty(); }));
        CHECK(w.sandbox.stackOne().accounts.isEmpty());
    }
}

TEST_CASE("everything that takes the focus has a name")
{
    OneAccount w;
    w.click(names::linkAccount);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    int seen = 0;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        const bool named = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTableView *>(widget);
        if (!takesFocus || !named || !widget->isVisible())
            continue;
        ++seen;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->objectName().toStdString() << ' ' << widget->metaObject()->className());
        REQUIRE(face);
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    }
    CHECK(seen > 8);
}

TEST_CASE("what a broken-off link left in the keychain goes as soon as that needs no question")
{
    WindowFixture w;
    UnfinishedLink leftover;
    leftover.account = QUuid::createUuid();
    leftover.page = UnfinishedLink::onlyLeftovers;
    const QString entry = keychainkey::account(leftover.account, u"apiKey"_s);
    leftover.keychainKeys = {entry};
    w.keychain.entries.insert(entry, Secret(u"left"_s));
    REQUIRE(w.registry->saveUnfinishedLink(leftover));
    w.keychain.open = false;
    w.restart();
    QCoreApplication::processEvents();
    CHECK(w.keychain.entries.contains(entry));
    w.keychain.open = true;
    w.restart();
    REQUIRE(waitUntil([&] { return w.registry->unfinishedLinks()->isEmpty(); }));
    CHECK_FALSE(w.keychain.entries.contains(entry));
}
