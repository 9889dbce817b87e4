// SPDX-License-Identifier: MIT
// The accounts on disk: slices, changes, several processes, timelines, leases.
#include "app/base/platform/processalive.h"
#include "app/base/utctime.h"
#include "app/registry/accountexport.h"
#include "app/registry/registry.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;

namespace {

struct Stores
{
    Stores()
        : one(*Registry::open(folder.path() + u"/hublink.db"_s))
        , two(*Registry::open(folder.path() + u"/hublink.db"_s))
    {
    }
    AccountRecord add(const QString &id, const QString &label = u"L"_s)
    {
        AccountRecord account;
        account.uuid = QUuid::createUuid();
        account.hubAccountId = id;
        account.label = label;
        account.project = project;
        account.connectedAt = now;
        REQUIRE(one->accountStore().save(account));
        return account;
    }

    QTemporaryDir folder;
    std::shared_ptr<Registry> one;
    std::shared_ptr<Registry> two; //!< as another process has it
    QUuid project = QUuid::createUuid();
    QDateTime now = utcTime(QDate(2026, 1, 1), QTime(12, 0));
};

const ReasonWords words = [](const QString &reason) { return reason; };

} // namespace

TEST_CASE("an account comes back as it was kept")
{
    Stores s;
    AccountRecord account = s.add(u"id-1"_s);
    account.username = u"ada@example.com"_s;
    account.hubLabel = u"Site"_s;
    account.reasons = {{u"code"_s, u"Why"_s, s.now}};
    account.hubMark = u"mark"_s;
    account.keptInKeychain = true;
    account.fields = {{u"apiKey"_s, u"api_key"_s}};
    REQUIRE(s.one->accountStore().save(account));
    const auto read = s.one->accountStore().find(account.uuid);
    REQUIRE(read);
    CHECK(read->username == account.username);
    CHECK(read->hubLabel == account.hubLabel);
    CHECK(read->reasons.first().description == u"Why"_s);
    CHECK(read->reasons.first().timestamp == s.now);
    CHECK(read->hubMark == account.hubMark);
    CHECK(read->fields == account.fields);
    CHECK(s.one->accountStore().keptCount(s.project).value() == 1);
    const auto newest = s.one->accountStore().newest(5);
    REQUIRE(newest);
    CHECK(newest->first().label == u"L"_s);
    CHECK(newest->first().connectedAt == s.now.toSecsSinceEpoch());
    CHECK(newest->first().checkedAt == 0);
    CHECK(s.one->accountStore().find(QUuid::createUuid()).error().kind == ErrorKind::NotFound);
}

TEST_CASE("all accounts come in slices, each once")
{
    Stores s;
    for (int i = 0; i < 25; ++i)
        s.add(QString::number(i));
    QSet<QUuid> seen;
    qint64 after = 0;
    for (;;) {
        const auto slice = s.one->accountStore().slice(after, 10);
        REQUIRE(slice);
        if (slice->accounts.isEmpty())
            break;
        CHECK(slice->accounts.size() <= 10);
        after = slice->after;
        for (const AccountSummary &account : slice->accounts)
            seen.insert(account.uuid);
    }
    CHECK(seen.size() == 25);
}

TEST_CASE("what another process writes is seen as a change")
{
    Stores s;
    const AccountRecord account = s.add(u"id-1"_s);
    qint64 revision = s.two->accountStore().revision().value();
    REQUIRE(
        s.one->accountStore().change(account.uuid, [](AccountRecord &a) { a.label = u"New"_s; }));
    const AccountRecord added = s.add(u"id-2"_s);
    auto changes = s.two->accountStore().changesAfter(revision, 100);
    REQUIRE(changes);
    REQUIRE(changes->changed.size() == 2);
    CHECK(changes->changed.first().label == u"New"_s);
    CHECK(changes->gone.isEmpty());
    revision = changes->revision;
    REQUIRE(s.one->accountStore().remove(added.uuid));
    changes = s.two->accountStore().changesAfter(revision, 100);
    CHECK(changes->gone == QList<QUuid>{added.uuid});
    revision = changes->revision;
    CHECK(s.two->accountStore().changesAfter(revision, 100)->revision == revision);
}

TEST_CASE("a change is made to the account as it is now, and brings nothing back")
{
    Stores s;
    const AccountRecord account = s.add(u"id-1"_s);
    REQUIRE(
        s.two->accountStore().change(account.uuid, [](AccountRecord &a) { a.type = u"test"_s; }));
    const auto changed
        = s.one->accountStore().change(account.uuid, [](AccountRecord &a) { a.label = u"X"_s; });
    CHECK(changed->type == u"test"_s);
    REQUIRE(s.two->accountStore().remove(account.uuid));
    CHECK(s.one->accountStore().change(account.uuid, [](AccountRecord &) {}).error().kind
        == ErrorKind::NotFound);
    CHECK(s.one->accountStore().all()->isEmpty());
}

TEST_CASE("a timeline is told newest first, stays short, and goes with its account")
{
    Stores s;
    const AccountRecord account = s.add(u"id-1"_s);
    AccountStore &store = s.one->accountStore();
    for (int i = 0; i < 250; ++i)
        REQUIRE(store.note(account.uuid, {s.now.addSecs(i), AccountEvent::Checked, {}}));
    REQUIRE(store.note(account.uuid, {s.now.addSecs(999), AccountEvent::Failed, u"why"_s}));
    const auto timeline = store.timeline(account.uuid, 1000);
    REQUIRE(timeline);
    CHECK(timeline->size() == 200);
    CHECK(timeline->first().event == AccountEvent::Failed);
    CHECK(timeline->first().detail == u"why"_s);
    REQUIRE(store.remove(account.uuid));
    CHECK(store.timeline(account.uuid, 10)->isEmpty());
}

TEST_CASE("a broken account is announced by one process, once, until it works again")
{
    Stores s;
    AccountRecord account = s.add(u"id-1"_s);
    account.status = AccountStatus::Error;
    REQUIRE(s.one->accountStore().save(account));
    const AccountRecord fine = s.add(u"id-2"_s);
    const auto claim = [&](Registry &registry) {
        return registry.accountStore().claimAnnouncements({account.uuid, fine.uuid});
    };
    CHECK(claim(*s.one) == QList<QUuid>{account.uuid});
    CHECK(claim(*s.two).isEmpty());
    CHECK(claim(*s.one).isEmpty());
    REQUIRE(s.one->accountStore().save(account)); // still broken: no news
    CHECK(claim(*s.one).isEmpty());
    account.status = AccountStatus::Active;
    REQUIRE(s.one->accountStore().save(account));
    CHECK(claim(*s.two).isEmpty()); // nothing is broken
    account.status = AccountStatus::Error;
    REQUIRE(s.one->accountStore().save(account));
    CHECK(claim(*s.two) == QList<QUuid>{account.uuid});
}

TEST_CASE("work that is leased is done by one process at a time")
{
    Stores s;
    const std::chrono::seconds life{60};
    CHECK(s.one->takeLease(u"work"_s, s.now, life));
    CHECK(s.one->takeLease(u"work"_s, s.now, life)); // longer
    CHECK_FALSE(s.two->takeLease(u"work"_s, s.now, life));
    CHECK(s.two->isLeasedElsewhere(u"work"_s, s.now));
    CHECK_FALSE(s.one->isLeasedElsewhere(u"work"_s, s.now));
    CHECK(s.two->takeLease(u"other"_s, s.now, life));
    s.two->giveLeaseBack(u"work"_s); // not its to give
    CHECK_FALSE(s.two->takeLease(u"work"_s, s.now, life));
    CHECK(s.two->takeLease(u"work"_s, s.now.addSecs(61), life));
    s.two->giveLeaseBack(u"work"_s);
    CHECK(s.one->takeLease(u"work"_s, s.now, life));
}

TEST_CASE("a process that died is not alive, fetched or not")
{
    CHECK(platform::isProcessAlive(QCoreApplication::applicationPid()));
    QProcess parent;
    // A child that ends, below a parent that never asks how.
    parent.start(u"/bin/sh"_s, {u"-c"_s, u"true & echo $!; exec sleep 60"_s});
    REQUIRE(waitUntil([&] { return parent.canReadLine(); }));
    const qint64 dead = parent.readLine().trimmed().toLongLong();
    REQUIRE(dead > 0);
    CHECK(waitUntil([&] { return !platform::isProcessAlive(dead); }));
    CHECK(platform::isProcessAlive(parent.processId()));
    parent.kill();
    REQUIRE(parent.waitForFinished());
}

TEST_CASE("a bulk run is on disk until it is over")
{
    Stores s;
    BulkRun run{QUuid::createUuid(), BulkKind::Remove, u"hub"_s, s.now,
        {{QUuid::createUuid(), u"A"_s}, {QUuid::createUuid(), u"B"_s}}};
    REQUIRE(s.one->bulkStore().save(run));
    run.items[0].state = BulkItem::State::Failed;
    run.items[0].detail = u"why"_s;
    REQUIRE(s.one->bulkStore().saveItem(run.uuid, run.items.first()));
    const auto read = s.two->bulkStore().runs();
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->first().kind == BulkKind::Remove);
    CHECK(read->first().argument == u"hub"_s);
    CHECK(read->first().count(BulkItem::State::Failed) == 1);
    CHECK(read->first().count(BulkItem::State::Waiting) == 1);
    REQUIRE(s.two->bulkStore().remove(run.uuid));
    CHECK(s.one->bulkStore().runs()->isEmpty());
}

TEST_CASE("accounts are exported whole, and no spreadsheet runs them")
{
    Stores s;
    const AccountRecord one = s.add(u"id-1"_s, u"=HYPERLINK(\"http://x\")"_s);
    const AccountRecord two = s.add(u"id-2"_s, u"He said \"hi\", then left"_s);
    const auto write = [&](ExportFormat format) {
        const QString file = s.folder.path() + u"/out"_s;
        REQUIRE(answer(exportAccounts(s.one->accountStore(),
            {two.uuid, QUuid::createUuid(), one.uuid}, format, file, words, nullptr)));
        QFile read(file);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    };
    const QByteArray csv = write(ExportFormat::Csv);
    CHECK(csv.split('\n').size() == 4); // titles, two accounts, the end
    CHECK(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    CHECK(csv.contains("\"He said \"\"hi\"\", then left\""));
    const QJsonArray json = QJsonDocument::fromJson(write(ExportFormat::Json)).array();
    REQUIRE(json.size() == 2);
    CHECK(json.first()["hub_account_id"_L1].toString() == u"id-2"_s);
    CHECK(json.first()["kept_in_keychain"_L1] == QJsonValue(false));
}

TEST_CASE("an export that cannot be written says so")
{
    Stores s;
    CHECK(answer(exportAccounts(s.one->accountStore(), {}, ExportFormat::Csv,
                     u"/no/such/folder/x.csv"_s, words, nullptr))
              .error()
              .kind
        == ErrorKind::StorageFailed);
}

TEST_CASE("removing a project takes its accounts along")
{
    Stores s;
    Project project;
    project.uuid = s.project;
    project.name = u"P"_s;
    project.api = u"https://api.example"_s;
    project.colour = u"#ff0000"_s;
    REQUIRE(s.one->saveProject(project));
    CHECK((*s.one->project(s.project))->colour == u"#ff0000"_s);
    s.add(u"id-1"_s);
    REQUIRE(s.one->markRefreshed(s.project, s.now));
    CHECK((*s.one->project(s.project))->refreshedAt == s.now);
    REQUIRE(s.one->removeProject(s.project));
    CHECK(s.one->accountStore().all()->isEmpty());
    CHECK_FALSE(*s.one->project(s.project));
}
