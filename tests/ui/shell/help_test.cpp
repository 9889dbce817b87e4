// SPDX-License-Identifier: MIT
// Help, what is new, newer versions, and the ends of keys.
#include "app/base/settingnames.h"
#include "tests/support/windows.h"
#include "ui/accounts/accountindex.h"
#include "ui/accounts/keyenddialog.h"
#include "ui/help/helpwindow.h"

#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>

using namespace hublink;
using namespace hublink::test;
using namespace hublink::ui;

namespace {

struct HelpFixture : WindowFixture
{
    //! The window anew, and what it does as soon as it can.
    void restartAndLook()
    {
        restart();
        bool isLater = false;
        QTimer::singleShot(0, window.get(), [&] { isLater = true; });
        REQUIRE(waitUntil([&] { return isLater; }));
    }
    static QString page()
    {
        return static_cast<QTextBrowser *>(find(names::helpPage))->toPlainText();
    }
    static QListWidget *topics() { return static_cast<QListWidget *>(find(names::helpTopics)); }
};

AccountRecord hive(const QUuid &project = {})
{
    AccountRecord account;
    account.uuid = QUuid::createUuid();
    account.project = project;
    account.provider = u"hive"_s;
    account.providerName = u"Hive"_s;
    account.label = u"Ada's"_s;
    account.keptInKeychain = true;
    account.connectedAt = QDateTime::currentDateTimeUtc();
    account.checkedAt = account.connectedAt;
    return account;
}

} // namespace

TEST_CASE("F1 opens the user guide where it is about what is shown, and it is searched")
{
    HelpFixture w;
    QStringList opened;
    w.services.openInBrowser = [&](const QUrl &url) {
        opened.append(url.toString());
        return true;
    };
    w.restart();
    REQUIRE(waitUntil([&] { return w.window->isActiveWindow(); }));
    QTest::keyClick(w.window.get(), Qt::Key_F1);
    REQUIRE(waitUntil([] { return HelpFixture::find(names::helpWindow) != nullptr; }));
    CHECK(w.page().contains(u"Live with your accounts"_s));
    QTest::keyClicks(w.find(names::helpSearch), u"certificate inspect"_s);
    REQUIRE(w.topics()->count() > 0);
    w.topics()->setCurrentRow(0);
    CHECK(w.page().contains(u"inspect"_s, Qt::CaseInsensitive));
    static_cast<QLineEdit *>(w.find(names::helpSearch))->clear();
    // Every failure stands there as it is told.
    const QList<QListWidgetItem *> found = w.topics()->findItems(u"Messages"_s, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    w.topics()->setCurrentItem(found.first());
    CHECK(w.page().contains(u"Your keychain is locked."_s));
    CHECK(w.page().contains(u"Hive refuses these values."_s));
    QTest::keyClick(w.find(names::helpWindow), Qt::Key_Escape);
    CHECK_FALSE(w.find(names::helpWindow));
    // From the assistant, while that is open.
    w.click(names::linkAccount);
    REQUIRE(waitUntil([] { return HelpFixture::onPage(u"1"_s); }));
    QWidget *assistant = w.find(names::haveLink)->window();
    REQUIRE(waitUntil([&] { return assistant->isActiveWindow(); }));
    QTest::keyClick(assistant, Qt::Key_F1);
    REQUIRE(waitUntil([] { return HelpFixture::find(names::helpWindow) != nullptr; }));
    CHECK(w.page().contains(u"Choose a way"_s));
}

TEST_CASE("after an update what is new is offered, and never at the first start")
{
    HelpFixture w;
    CHECK_FALSE(w.find(names::whatIsNew));
    CHECK(w.registry->text(seenVersionSetting) == QStringLiteral(HUBLINK_VERSION));
    REQUIRE(w.registry->setText(seenVersionSetting, u"0.0.9"_s));
    w.restart();
    w.click(names::whatIsNew);
    REQUIRE(waitUntil([] { return HelpFixture::find(names::helpWindow) != nullptr; }));
    CHECK(w.page().startsWith(u"What is new"_s));
    w.restart();
    CHECK_FALSE(w.find(names::whatIsNew));
}

TEST_CASE("newer versions are looked for only where an address is set and the person agrees")
{
    HelpFixture w;
    int looks = 0;
    QStringList opened;
    w.services.lookForUpdate = [&](const QUrl &) {
        ++looks;
        return readyFuture<Result<std::optional<NewerVersion>>>(
            std::optional(NewerVersion{u"9.0.0"_s, QUrl(u"https://hublink.example/new"_s)}));
    };
    w.services.openInBrowser = [&](const QUrl &url) {
        opened.append(url.toString());
        return true;
    };
    w.restartAndLook();
    CHECK(looks == 0);
    REQUIRE(w.registry->setText(updateAddressSetting, u"https://hublink.example/newest"_s));
    w.restart();
    REQUIRE(waitUntil([] { return HelpFixture::find(names::updateNo) != nullptr; }));
    CHECK(w.stripText().contains(u"hublink.example"_s));
    w.click(names::updateNo);
    CHECK(w.registry->text(updatesSetting) == u"no"_s);
    w.restartAndLook();
    CHECK_FALSE(w.find(names::updateNo));
    CHECK(looks == 0);

    REQUIRE(w.registry->setText(updatesSetting, {}));
    w.restart();
    w.click(names::updateYes);
    REQUIRE(waitUntil([] { return HelpFixture::find(names::updateShow) != nullptr; }));
    CHECK(looks == 1);
    w.click(names::updateShow);
    CHECK(opened == QStringList{u"https://hublink.example/new"_s});
    // Once a day, and a version is told once.
    w.restartAndLook();
    CHECK(looks == 1);
    REQUIRE(w.registry->setText(updateLookedSetting, u"1"_s));
    w.restart();
    REQUIRE(waitUntil([&] { return looks == 2; }));
    CHECK_FALSE(w.find(names::updateShow));
}

TEST_CASE("the end of a key is noted, shown, told before, and leads to the new key")
{
    HelpFixture w;
    const AccountRecord account = hive();
    REQUIRE(w.registry->accountStore().save(account));
    w.times.keeper.tick = std::chrono::milliseconds(20);
    QList<platform::Notification> told;
    w.services.notify = [&](const platform::Notification &notification) {
        told.append(notification);
        return true;
    };
    w.restart();
    w.window->select(account.uuid);
    QMenu *menu = w.window->findChild<AccountDetails *>()->menu();
    REQUIRE(waitUntil([&] {
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(names::keyEnd) != nullptr;
    }));
    menu->findChild<QAction *>(names::keyEnd)->trigger();
    REQUIRE(waitUntil([] { return HelpFixture::find(names::keyEndDate) != nullptr; }));
    const QDate end = QDate::currentDate().addDays(7);
    static_cast<QDateEdit *>(w.find(names::keyEndDate))->setDate(end);
    w.click(names::keyEndSave);
    CHECK(*w.registry->keyEnds().end(account.uuid) == end);
    CHECK(w.cell(0, int(ui::AccountColumn::Status)).startsWith(u"Key ends "_s));
    REQUIRE(waitUntil([&] { return !told.isEmpty(); }));
    CHECK(told.first().title.contains(u"ends soon"_s));
    CHECK(told.first().text.contains(QLocale().toString(end, QLocale::LongFormat)));
    REQUIRE(waitUntil([] { return HelpFixture::find(names::mend) != nullptr; }));
    CHECK(static_cast<QPushButton *>(w.find(names::mend))->text().contains(u"Replace key"_s));
    told.first().onAction();
    REQUIRE(waitUntil([] { return HelpFixture::find(names::next) != nullptr; }));
    CHECK(told.size() == 1);
}
