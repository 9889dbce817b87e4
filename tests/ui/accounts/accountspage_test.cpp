// SPDX-License-Identifier: MIT
// The Accounts page with many accounts: what it shows, keeps, does and tells.
#include "tests/support/fakehub.h"
#include "tests/support/windows.h"
#include "ui/accounts/accountstable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;
using ui::AccountColumn;

namespace {

//! The window on a project with accounts, all read in.
struct Many : WindowFixture
{
    explicit Many(int accounts = 60)
        : WindowFixture({.accounts = accounts})
        , project(addProject())
    {
        times.actions.undo = std::chrono::milliseconds(1);
        restart();
        REQUIRE(waitUntil([&] { return shown() == accounts; }));
        REQUIRE(waitUntil([&] { return !window->keeper().isRefreshing(); }));
    }
    int shown() { return table() ? table()->model()->rowCount() : 0; }
    QString count() { return static_cast<QLabel *>(find(names::accountCount))->text(); }
    void search(const QString &text)
    {
        auto *box = static_cast<QLineEdit *>(find(names::search));
        box->clear();
        QTest::keyClicks(box, text);
    }
    //! Ticks a value in the list that a filter button opens.
    void filterBy(const QString &filter, const QString &value)
    {
        click(names::filterPrefix + filter);
        REQUIRE(waitUntil([] { return find(names::filterList) != nullptr; }));
        auto *list = static_cast<QListView *>(find(names::filterList));
        auto *items = static_cast<QStandardItemModel *>(list->model());
        for (int row = 0; row < items->rowCount(); ++row) {
            if (items->item(row)->text().startsWith(value))
                items->item(row)->setCheckState(Qt::Checked);
        }
        list->window()->hide();
    }
    sandbox::StackOneAccount &theirs(const QString &id) { return *sandbox.stackOne().account(id); }
    QString idAt(int row) { return cell(row, int(AccountColumn::Id)); }
    void refresh()
    {
        window->keeper().refreshNow();
        REQUIRE(waitUntil([&] { return window->keeper().isRefreshing(); }));
        REQUIRE(waitUntil([&] { return !window->keeper().isRefreshing(); }));
        window->reload();
    }

    Project project;
};

} // namespace

TEST_CASE("a project's accounts are all there, counted, with the time of the refresh")
{
    Many w;
    CHECK(w.count().startsWith(u"60 "_s));
    auto *state = static_cast<QLabel *>(w.find(names::refreshState));
    CHECK(state->text().startsWith(u"Last refresh"_s));
    w.search(u"hive"_s);
    const int hives = w.shown();
    CHECK(hives > 0);
    CHECK(hives < 60);
    CHECK(w.count() == u"%1 of 60"_s.arg(hives));
    w.click(names::clearFilters);
    CHECK(w.shown() == 60);
}

TEST_CASE("the page is there at once and without a network")
{
    Many w;
    w.services.ports.hubFor = {};
    FakeHub nobody;
    nobody.listError = Error{.kind = ErrorKind::Offline, .party = u"StackOne"_s};
    const ui::Services offline{{w.checker, w.keychain, nobody, *w.registry, systemTime, {}, {}},
        w.providers, w.guides, [](const QUrl &) { return false; }};
    w.window.reset();
    ui::MainWindow window(offline, w.times);
    window.show();
    CHECK(w.shown() == 60);
    REQUIRE(waitUntil([&] {
        auto *state = static_cast<QLabel *>(w.find(names::refreshState));
        return state && state->text().contains(u"no network"_s);
    }));
    // Offline is no reason to turn anything red.
    int broken = 0;
    const QList<AccountRecord> all = *w.registry->accountStore().all();
    for (const AccountRecord &account : all)
        broken += account.status == AccountStatus::Error ? 1 : 0;
    int theirs = 0;
    for (const auto &account : w.sandbox.stackOne().accounts)
        theirs += account.status == u"error"_s || account.status == u"expired"_s ? 1 : 0;
    CHECK(broken == theirs);
}

TEST_CASE("filters are ticked from a list, narrow together and are there after a restart")
{
    Many w;
    w.click(names::filterPrefix + u"status"_s);
    REQUIRE(waitUntil([&] { return w.find(names::filterList) != nullptr; }));
    QTest::keyClick(w.find(names::filterList), Qt::Key_Escape);
    CHECK(w.find(names::filterList) == nullptr);
    w.filterBy(u"connector"_s, u"Hive"_s);
    const int hives = w.shown();
    CHECK(hives < 60);
    for (int row = 0; row < hives; ++row)
        CHECK(w.cell(row, int(AccountColumn::Connector)) == u"Hive"_s);
    w.filterBy(u"type"_s, u"Test"_s);
    const int tests = w.shown();
    CHECK(tests < hives);
    auto *group = static_cast<QComboBox *>(w.find(names::groupBy));
    group->setCurrentIndex(group->findData(int(AccountColumn::Status)));
    CHECK(w.shown() > tests); // the heads
    w.window->close();
    w.restart();
    REQUIRE(waitUntil([&] { return w.shown() > tests; }));
    CHECK(w.count() == u"%1 of 60"_s.arg(tests));
    w.click(names::clearFilters);
    CHECK(w.count().startsWith(u"60 "_s));
}

TEST_CASE("a search that finds nothing says so, and how to see all again")
{
    Many w(5);
    w.search(u"nobody is called so"_s);
    REQUIRE(waitUntil([&] { return w.find(u"showAll"_s) != nullptr; }));
    CHECK(w.table() == nullptr);
    w.click(u"showAll"_s);
    REQUIRE(waitUntil([&] { return w.shown() == 5; }));
    CHECK(w.find(u"showAll"_s) == nullptr);
}

TEST_CASE("columns are chosen, and their order and the sort are kept")
{
    Many w;
    auto *table = static_cast<ui::AccountsTable *>(w.table());
    CHECK(table->isColumnHidden(int(AccountColumn::Owner)));
    table->showColumnMenu({});
    auto *menu = table->findChild<QMenu *>();
    REQUIRE(menu);
    menu->actions().at(int(AccountColumn::Owner))->trigger();
    CHECK_FALSE(menu->actions().at(int(AccountColumn::Account))->isEnabled());
    table->horizontalHeader()->moveSection(5, 0);
    table->sortByColumn(int(AccountColumn::Owner), Qt::AscendingOrder);
    const QString first = w.cell(0, int(AccountColumn::Owner));
    w.window->close();
    w.restart();
    REQUIRE(waitUntil([&] { return w.shown() == 60; }));
    CHECK_FALSE(w.table()->isColumnHidden(int(AccountColumn::Owner)));
    CHECK(w.table()->horizontalHeader()->logicalIndex(0) == 5);
    CHECK(w.cell(0, int(AccountColumn::Owner)) == first);
}

TEST_CASE("the selection stays with its accounts while the list moves")
{
    Many w;
    w.selectRows(2, 4);
    auto *table = static_cast<ui::AccountsTable *>(w.table());
    const QList<QUuid> before = table->selectedAccounts();
    REQUIRE(before.size() == 3);
    CHECK(static_cast<QLabel *>(w.find(names::detailsTitle))->text().startsWith(u"3 "_s));
    table->sortByColumn(int(AccountColumn::Account), Qt::AscendingOrder);
    QList<QUuid> after = table->selectedAccounts();
    CHECK(QSet<QUuid>(after.begin(), after.end()) == QSet<QUuid>(before.begin(), before.end()));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.split(u'\n').size() == 3);
    CHECK(copied.contains(u'\t'));
}

TEST_CASE("changes in StackOne arrive while one looks, also from another process")
{
    Many w;
    const QString id = w.idAt(5);
    w.theirs(id).status = u"suspended"_s;
    w.theirs(id).updatedAt = systemTime();
    w.refresh();
    int row = 0;
    while (w.idAt(row) != id)
        ++row;
    CHECK(w.cell(row, int(AccountColumn::Status)) == u"Suspended"_s);
    // Another process writes into the same file.
    auto other = *Registry::open(w.SandboxFixture::folder.path() + u"/hublink.db"_s);
    const AccountRecord account = other->accountStore().withHubIds({id})->first();
    REQUIRE(other->accountStore().change(
        account.uuid, [](AccountRecord &a) { a.label = u"Renamed elsewhere"_s; }));
    REQUIRE(waitUntil([&] { return w.cell(row, 0) == u"Renamed elsewhere"_s; }));
    REQUIRE(other->accountStore().remove(account.uuid));
    REQUIRE(waitUntil([&] { return w.shown() == 59; }));
}

TEST_CASE("several accounts are checked with progress and a list of what needs attention")
{
    Many w(8);
    w.click(names::verifyAll);
    REQUIRE(waitUntil([&] { return w.find(names::bulkPanel) != nullptr; }));
    auto *close = static_cast<QPushButton *>(w.find(names::bulkCancel));
    REQUIRE(waitUntil([&] { return close->text() == u"Close"_s; }));
    int attention = 0;
    for (const auto &account : w.sandbox.stackOne().accounts)
        attention += account.status == u"active"_s ? 0 : 1;
    auto *results = static_cast<QListWidget *>(w.find(names::bulkResults));
    CHECK(results->count() == attention);
    QTest::mouseClick(w.find(names::bulkCopy), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().split(u'\n').size() == 8);
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(w.registry->bulkStore().runs()->isEmpty());
}

TEST_CASE("a run that is stopped half-way goes on where it was, also after a restart")
{
    Many w(8);
    w.times.actions.bulkPause = std::chrono::hours(1); // it is stopped in the first pause
    w.restart();
    REQUIRE(waitUntil([&] { return w.shown() == 8; }));
    w.table()->selectAll();
    w.chooseInMenu(u"Convert to Test"_s);
    REQUIRE(waitUntil([&] { return w.find(names::bulkPanel) != nullptr; }));
    int production = 0;
    for (const auto &account : w.sandbox.stackOne().accounts)
        production += account.type == u"production"_s ? 1 : 0;
    REQUIRE(production > 2);
    REQUIRE(waitUntil([&] {
        const auto runs = w.registry->bulkStore().runs();
        return !runs->isEmpty() && runs->first().count(BulkItem::State::Done) == 1;
    }));
    w.click(names::bulkCancel);
    REQUIRE(waitUntil([&] { return w.find(names::bulkRetry) != nullptr; }));
    w.times.actions.bulkPause = std::chrono::milliseconds(1);
    w.restart();
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"half-way"_s); }));
    w.click(names::continueRun);
    REQUIRE(waitUntil([&] { return w.registry->bulkStore().runs()->isEmpty(); }));
    for (const auto &account : w.sandbox.stackOne().accounts)
        CHECK(account.type == u"test"_s);
    REQUIRE(waitUntil([&] { return w.find(names::undo) != nullptr; }));
}

TEST_CASE("converting sends the type and nothing else")
{
    Many w(3);
    const QString id = w.idAt(0);
    const sandbox::StackOneAccount before = w.theirs(id);
    w.selectRows(0, 0);
    w.chooseInMenu(before.type == u"test"_s ? u"Convert to Production"_s : u"Convert to Test"_s);
    REQUIRE(waitUntil([&] { return w.theirs(id).type != before.type; }));
    REQUIRE(waitUntil([&] { return w.find(names::undo) != nullptr; }));
    CHECK(w.theirs(id).label == before.label);
    CHECK(w.theirs(id).username == before.username);
    CHECK(w.theirs(id).ownerName == before.ownerName);
    w.click(names::undo);
    REQUIRE(waitUntil([&] { return w.theirs(id).type == before.type; }));
}

TEST_CASE("removing several names them, and says what happens where")
{
    Many w(12);
    w.table()->selectAll();
    w.chooseInMenu(u"Remove"_s);
    REQUIRE(waitUntil([&] { return w.find(names::removeFromHub) != nullptr; }));
    QString said;
    const QList<QLabel *> labels = w.find(names::confirmRemove)->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->text() + u'\n';
    CHECK(said.contains(w.cell(0, 0)));
    CHECK(said.contains(u"and 2 more"_s));
    w.click(names::removeFromHub);
    w.click(names::confirmRemove);
    REQUIRE(waitUntil([&] { return w.sandbox.stackOne().accounts.isEmpty(); }));
    REQUIRE(waitUntil([&] { return w.registry->accountStore().all()->isEmpty(); }));
}

TEST_CASE("an account cannot be suspended, and the page that can is a click away")
{
    Many w(3);
    w.selectRows(0, 0);
    w.chooseInMenu(u"Suspend"_s);
    CHECK(w.stripText().contains(u"no call for it"_s));
    w.click(names::openStackOne);
    CHECK(w.opened.last().path() == u"/accounts"_s);
}

TEST_CASE("an account that breaks is told once, with a button that leads to the cure")
{
    Many w(5);
    QString id;
    for (const auto &account : w.sandbox.stackOne().accounts) {
        if (account.status == u"active"_s)
            id = account.id;
    }
    REQUIRE_FALSE(id.isEmpty());
    w.theirs(id).status = u"error"_s;
    w.theirs(id).statusReasons = QJsonArray{QJsonObject{{u"code"_s, u"invalid_credentials"_s},
        {u"description"_s, u"The key was withdrawn"_s},
        {u"timestamp"_s, u"2026-01-01T00:00:00Z"_s}}};
    w.refresh();
    REQUIRE(waitUntil([&] { return w.notified.size() == 1; }));
    CHECK(w.notified.first().text.contains(u"withdrawn"_s));
    CHECK(w.notified.first().action == u"Fix"_s);
    w.refresh();
    w.restart();
    REQUIRE(waitUntil([&] { return !w.window->keeper().isRefreshing(); }));
    CHECK(w.notified.size() == 1);
    w.notified.first().onAction(); // the window that was told about is gone: nothing happens
    w.theirs(id).status = u"active"_s;
    w.theirs(id).updatedAt = systemTime();
    w.refresh();
    w.theirs(id).status = u"error"_s;
    w.refresh();
    REQUIRE(waitUntil([&] { return w.notified.size() == 2; }));
    w.notified.last().onAction();
    REQUIRE(waitUntil([&] { return w.find(names::assistant) != nullptr; }));
    CHECK(w.find(names::assistant)->windowTitle().contains(u"Reconnect"_s));
}

TEST_CASE("details tell why, what to do, and what happened")
{
    Many w(5);
    const QString id = w.idAt(0);
    w.theirs(id).status = u"active"_s;
    w.theirs(id).updatedAt = systemTime();
    w.refresh();
    w.theirs(id).status = u"error"_s;
    w.theirs(id).statusReasons = QJsonArray{QJsonObject{
        {u"code"_s, u"missing_scope"_s}, {u"description"_s, u"Scope read is missing"_s}}};
    w.theirs(id).updatedAt = systemTime();
    w.refresh();
    int row = 0;
    while (w.idAt(row) != id)
        ++row;
    w.selectRows(row, row);
    QString said;
    const QList<QLabel *> labels = w.find(names::details)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->isVisible() ? label->text() + u'\n' : QString();
    CHECK(said.contains(u"Scope read is missing"_s));
    CHECK(said.contains(u"right is missing"_s));
    CHECK(said.contains(u"Failed: Scope read is missing"_s));
    CHECK(said.contains(u"Linked"_s));
    CHECK(said.contains(id));
    CHECK(static_cast<QPushButton *>(w.find(names::mend))->text() == u"Reconnect…"_s);
}

TEST_CASE("damaged records are told, and projects come back from the keychain")
{
    WindowFixture w({.accounts = 2});
    w.addProject();
    const QString file = w.folder.filePath(u"hublink.db"_s);
    w.window.reset();
    w.registry.reset();
    QFile database(file);
    REQUIRE(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
    database.write(QByteArray(5000, 'x'));
    database.close();
    w.registry = *Registry::open(file);
    REQUIRE(w.registry->rescued());
    const QString keptAs = w.registry->rescued()->keptAs;
    ui::Services services{w.ports(), w.providers, w.guides, [](const QUrl &) { return false; }};
    services.keychainEntries = [&] { return readyFuture(QStringList(w.keychain.entries.keys())); };
    ui::MainWindow window(services, w.times);
    window.show();
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"damaged"_s); }));
    CHECK(w.stripText().contains(keptAs));
    CHECK_FALSE(w.registry->rescued());
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 2; }));
    CHECK(w.registry->projects()->size() == 1);
}

TEST_CASE("before anything is known, the page says that it reads")
{
    WindowFixture w;
    w.addProject();
    w.restart();
    const auto says = [&](const QString &text) {
        const QList<QLabel *> labels = w.window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    bool isSaid = false;
    QObject::connect(&w.window->keeper(), &AccountsKeeper::refreshBegan, w.window.get(), [&] {
        // One can link all the same.
        isSaid = says(u"Reading the accounts of your projects"_s)
            && w.find(names::linkAccount) != nullptr;
    });
    w.window->keeper().refreshNow();
    CHECK(waitUntil([&] { return isSaid; }));
    CHECK(waitUntil([&] { return says(u"No account is linked yet"_s); }));
    CHECK(w.find(names::linkAccount) != nullptr);
}

TEST_CASE("the list does not scroll sideways for what everybody has at first")
{
    WindowFixture w({.accounts = 6});
    w.addProject();
    w.restart();
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 6; }));
    w.table()->setCurrentIndex(w.table()->model()->index(0, 0));
    const auto isShown
        = [&](AccountColumn column) { return !w.table()->isColumnHidden(int(column)); };
    const int letter = w.window->fontMetrics().averageCharWidth();
    for (const int letters : {110, 130, 150, 170, 200, 250}) {
        INFO(letters);
        w.window->resize(letter * letters, 700);
        for (int round = 0; round < 3; ++round) // layouts inside layouts
            QCoreApplication::processEvents();
        CHECK(w.table()->horizontalScrollBar()->maximum() == 0);
        CHECK(isShown(AccountColumn::Account));
        CHECK(isShown(AccountColumn::Status));
    }
    // With room for all, all are back.
    CHECK(isShown(AccountColumn::Config));
    CHECK(isShown(AccountColumn::Connected));
}
