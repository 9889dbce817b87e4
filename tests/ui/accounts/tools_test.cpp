// SPDX-License-Identifier: MIT
// Projects, actions and logs, by hand.
#include "tests/support/windows.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! The window with one active Hive account selected.
struct OneSelected : WindowFixture
{
    OneSelected()
        : WindowFixture({.accounts = 30})
    {
        addProject();
        restart();
        QString id;
        for (const auto &theirs : sandbox.stackOne().accounts) {
            if (theirs.provider == u"hive"_s && theirs.status == u"active"_s)
                id = theirs.id;
        }
        REQUIRE(waitUntil([&] { return table() && table()->model()->rowCount() == 30; }));
        account = registry->accountStore().withHubIds({id})->first();
        window->select(account.uuid);
        REQUIRE(waitUntil([&] { return find(names::tryAction) != nullptr; }));
    }
    template <typename Widget>
    Widget *the(const QString &name)
    {
        REQUIRE(waitUntil([&] { return find(name) != nullptr; }));
        return static_cast<Widget *>(find(name));
    }
    void chooseAction(const QString &search)
    {
        click(names::tryAction);
        auto *list = the<QListWidget>(names::actionList);
        REQUIRE(waitUntil([&] { return list->count() == 3; }));
        QTest::keyClicks(the<QLineEdit>(names::actionSearch), search);
        REQUIRE(list->count() == 1);
        list->setCurrentRow(0);
    }
    QString shownText(const QString &name)
    {
        QStringList texts;
        for (const QLabel *label : the<QWidget>(name)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    QString shownAnswer() { return the<QPlainTextEdit>(names::actionAnswer)->toPlainText(); }

    AccountRecord account;
};

//! The Projects dialog, open, on an empty computer.
struct Projects : WindowFixture
{
    Projects()
        : WindowFixture({.accounts = 4})
    {
        click(names::projects);
    }
    void add(const QString &name, const QString &key)
    {
        click(names::projectAdd);
        type(names::projectName, name);
        if (!key.isEmpty())
            type(names::projectKey, key);
        click(names::projectSave);
    }
};

} // namespace

TEST_CASE("a reading action runs at once and its answer is shown, formatted")
{
    OneSelected w;
    w.chooseAction(u"list"_s);
    w.click(names::actionRun);
    REQUIRE(waitUntil([&] { return w.shownAnswer().contains(u"\"data\""_s); }));
    CHECK(w.shownAnswer().contains(u'\n'));
    w.click(names::actionCurl);
    CHECK(QGuiApplication::clipboard()->text().contains(u"hive_list_workspaces"_s));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(w.sandbox.stackOne().apiKey));
}

TEST_CASE("a writing action asks first")
{
    OneSelected w;
    w.chooseAction(u"create"_s);
    CHECK(w.the<QPlainTextEdit>(names::actionBody)->toPlainText().contains(u"Practice"_s));
    w.click(names::actionRun);
    REQUIRE(waitUntil([&] { return w.find(names::confirmRun) != nullptr; }));
    QTest::keyClick(w.find(names::confirmRun)->window(), Qt::Key_Escape);
    CHECK(w.shownAnswer().isEmpty());
    w.click(names::actionRun);
    w.click(names::confirmRun);
    REQUIRE(waitUntil([&] { return w.shownAnswer().contains(u"Practice"_s); }));
}

TEST_CASE("what is required is asked for, and a broken body is named")
{
    OneSelected w;
    w.chooseAction(u"get"_s);
    w.click(names::actionRun);
    CHECK(w.stripText().contains(u"id is required"_s));
    QTest::keyClicks(w.the<QLineEdit>(names::actionPrefix + u"id"_s), u"nothing"_s);
    w.the<QPlainTextEdit>(names::actionBody)->setPlainText(u"{oops"_s);
    w.click(names::actionRun);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"no JSON object"_s); }));
    w.the<QPlainTextEdit>(names::actionBody)->clear();
    w.click(names::actionRun);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"failed"_s); }));
    CHECK(w.shownAnswer().contains(u"no item nothing"_s));
    CHECK(w.the<QLineEdit>(names::actionPrefix + u"id"_s)->text() == u"nothing"_s);
}

TEST_CASE("an account's requests are listed, filtered, and explained")
{
    OneSelected w;
    const auto tools = w.hub.project(w.apiKey())->tools(w.account.hubAccountId);
    REQUIRE(answer(tools->runAction({.action = u"hive_list_workspaces"_s}, nullptr)));
    REQUIRE(answer(tools->runAction({.action = u"hive_oops"_s}, nullptr)));
    w.click(names::viewLogs);
    auto *list = w.the<QTreeWidget>(names::logList);
    REQUIRE(waitUntil([&] { return list->topLevelItemCount() == 2; }));
    const auto shown = [&] {
        int count = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            count += list->topLevelItem(i)->isHidden() ? 0 : 1;
        return count;
    };
    w.the<QComboBox>(names::logOutcome)->setCurrentIndex(2);
    CHECK(shown() == 1);
    w.the<QComboBox>(names::logOutcome)->setCurrentIndex(0);
    QTest::keyClicks(w.the<QLineEdit>(names::logSearch), u"workspaces"_s);
    CHECK(shown() == 1);
    list->setCurrentItem(list->topLevelItem(1));
    CHECK(w.shownText(names::logDetails).contains(u"api.example.com"_s));
}

TEST_CASE("tools of a project whose key is gone say where it is entered")
{
    OneSelected w;
    w.keychain.entries.clear();
    w.click(names::viewLogs);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"under Projects"_s); }));
}

TEST_CASE("a project is added, shows its accounts, and is removed again")
{
    Projects w;
    w.add(u"First"_s, w.sandbox.stackOne().apiKey);
    REQUIRE(waitUntil([&] { return !w.registry->projects()->isEmpty(); }));
    const Project project = w.registry->projects()->first();
    CHECK(project.name == u"First"_s);
    CHECK(w.keychain.entries.value(keychainkey::projectApiKey(project.uuid)) == w.apiKey());
    REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->size() == 4; }));
    REQUIRE(waitUntil([&] { return !w.window->keeper().isRefreshing(); }));
    auto *list = static_cast<QListWidget *>(w.find(names::projectList));
    list->setCurrentRow(0);
    w.click(names::projectEdit);
    w.type(names::projectName, u"Renamed"_s);
    w.click(names::projectSave); // the kept key stays
    REQUIRE(waitUntil([&] { return w.registry->projects()->first().name == u"Renamed"_s; }));
    REQUIRE(waitUntil([&] { return !w.window->keeper().isRefreshing(); }));
    list->setCurrentRow(0);
    w.click(names::projectRemove);
    w.click(names::confirmRemove);
    REQUIRE(waitUntil([&] { return w.registry->projects()->isEmpty(); }));
    CHECK(w.keychain.entries.isEmpty());
    CHECK(w.registry->accountStore().all()->isEmpty());
}

TEST_CASE("a key is tried before it is kept")
{
    Projects w;
    w.add(u"First"_s, u"v1.eu1.wrong"_s);
    REQUIRE(waitUntil([&] { return w.message(names::projectKey).contains(u"refuses"_s); }));
    CHECK(w.registry->projects()->isEmpty());
    CHECK(w.keychain.entries.isEmpty());
    CHECK(w.box(names::projectName)->text() == u"First"_s); // nothing typed is lost
}

TEST_CASE("what is missing or wrong is named at its field")
{
    Projects w;
    w.click(names::projectAdd);
    w.click(names::projectSave);
    CHECK(w.message(names::projectName).contains(u"Name"_s));
    w.type(names::projectName, u"P"_s);
    w.click(names::projectSave);
    CHECK(w.message(names::projectKey).contains(u"API key"_s));
    w.type(names::projectApi, u"http://elsewhere.example"_s);
    w.click(names::projectSave);
    CHECK(w.message(names::projectApi).contains(u"https"_s));
}

TEST_CASE("the same project is not added twice")
{
    Projects w;
    w.addProject(u"First"_s);
    w.add(u"Second"_s, w.sandbox.stackOne().apiKey);
    REQUIRE(waitUntil([&] { return w.message(names::projectKey).contains(u"First"_s); }));
    CHECK(w.registry->projects()->size() == 1);
}

TEST_CASE("a key that was meant for another address is never used at the old one")
{
    Projects w;
    w.add(u"First"_s, w.sandbox.stackOne().apiKey);
    REQUIRE(waitUntil([&] { return !w.registry->projects()->isEmpty(); }));
    REQUIRE(waitUntil([&] { return !w.window->keeper().isRefreshing(); }));
    const Project before = w.registry->projects()->first();
    static_cast<QListWidget *>(w.find(names::projectList))->setCurrentRow(0);
    w.click(names::projectEdit);
    w.type(names::projectApi, w.sandbox.hubApi().toString());
    w.type(names::projectKey, w.sandbox.stackOne().apiKey);
    SECTION("the keychain refuses: all is as it was")
    {
        w.keychain.writeError = Error{.kind = ErrorKind::KeychainDenied, .party = {}};
        w.click(names::projectSave);
        REQUIRE(waitUntil([&] { return !w.stripText().isEmpty(); }));
        CHECK(w.registry->projects()->first().api == before.api);
        CHECK(w.registry->projects()->first().keyKept);
    }
    SECTION("nobody can tell what the keychain holds: it is asked for anew")
    {
        w.keychain.writeError = Error{.kind = ErrorKind::KeychainHanging, .party = {}};
        w.click(names::projectSave);
        REQUIRE(waitUntil([&] { return !w.stripText().isEmpty(); }));
        CHECK_FALSE(w.registry->projects()->first().keyKept);
    }
}

TEST_CASE("a project with values in the keychain is not removed under them")
{
    Projects w;
    const Project project = w.addProject();
    AccountRecord account;
    account.uuid = QUuid::createUuid();
    account.project = project.uuid;
    account.keptInKeychain = true;
    account.connectedAt = systemTime();
    REQUIRE(w.registry->accountStore().save(account));
    w.click(names::accounts);
    w.click(names::projects);
    auto *list = static_cast<QListWidget *>(w.find(names::projectList));
    list->setCurrentRow(0);
    w.click(names::projectRemove);
    w.click(names::confirmRemove);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"have values"_s); }));
    CHECK(w.registry->projects()->size() == 1);
}

TEST_CASE("how often accounts are checked is chosen in the settings")
{
    WindowFixture w;
    w.click(names::settings);
    auto *box = static_cast<QComboBox *>(w.find(names::recheck));
    REQUIRE(box);
    CHECK(box->currentText() == u"Every day"_s);
    box->setCurrentIndex(2);
    CHECK(recheckPace(*w.registry) == RecheckPace::Off);
}
