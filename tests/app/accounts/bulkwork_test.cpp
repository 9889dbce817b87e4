// SPDX-License-Identifier: MIT
// Work on many accounts when other windows and assistants are at it, too.
#include "app/accounts/bulkwork.h"
#include "app/registry/leases.h"
#include "tests/support/fakechecker.h"
#include "tests/support/fakehub.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/helddatabase.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;
using namespace std::chrono_literals;

namespace {

//! Three accounts of this computer, and a run that removes them.
struct Run
{
    Run()
    {
        bulk = {QUuid::createUuid(), BulkKind::Remove, {}, hub.now, {}};
        for (int i = 0; i < 3; ++i) {
            AccountRecord account;
            account.uuid = QUuid::createUuid();
            account.label = QString::number(i);
            account.connectedAt = hub.now;
            REQUIRE(registry->accountStore().save(account));
            bulk.items.append({account.uuid, account.label});
        }
    }
    //! Does it to the end.
    BulkRun done()
    {
        const LinkPorts ports{
            checker, keychain, hub, *registry, [this] { return hub.now; }, {}, {}};
        BulkWork work(
            ports, providers, bulk, [](const Error &error) { return kindName(error.kind); },
            [](const Error &error, const RemovalReport &) { return kindName(error.kind); });
        work.pause = 1ms;
        bool over = false;
        QObject::connect(&work, &BulkWork::finished, &work, [&](const std::optional<Error> &why) {
            over = true;
            stopped = why;
        });
        work.start();
        REQUIRE(waitUntil([&] { return over; }));
        return work.run();
    }

    QTemporaryDir folder;
    std::shared_ptr<Registry> registry = *Registry::open(folder.path() + u"/hublink.db"_s);
    std::shared_ptr<Registry> other = *Registry::open(folder.path() + u"/hublink.db"_s);
    FakeHub hub;
    FakeChecker checker;
    FakeKeychain keychain;
    ProviderCatalog providers;
    BulkRun bulk;
    std::optional<Error> stopped;
};

} // namespace

TEST_CASE("a run is not begun while another window works on it")
{
    Run r;
    REQUIRE(r.other->takeLease(bulkLease(r.bulk.uuid), r.hub.now, 60s));
    r.done();
    REQUIRE(r.stopped);
    CHECK(r.stopped->kind == ErrorKind::BusyElsewhere);
    CHECK(r.registry->accountStore().all()->size() == 3);
}

TEST_CASE("a run that cannot be noted down is not begun, and says why")
{
    Run r;
    HeldDatabase held(r.folder.filePath(u"hublink.db"_s));
    REQUIRE(held.isHeld());
    r.done();
    REQUIRE(r.stopped);
    CHECK(r.stopped->kind == ErrorKind::StorageBusy);
}

TEST_CASE("a run goes on where another window left it")
{
    Run r;
    REQUIRE(r.registry->bulkStore().save(r.bulk));
    BulkItem first = r.bulk.items.first();
    first.state = BulkItem::State::Done; // done there; its account came back since
    REQUIRE(r.other->bulkStore().saveItem(r.bulk.uuid, first));
    const BulkRun run = r.done();
    CHECK(run.count(BulkItem::State::Done) == 3);
    const auto left = r.registry->accountStore().all();
    REQUIRE(left->size() == 1);
    CHECK(left->first().uuid == first.account);
    CHECK(r.registry->bulkStore().runs()->isEmpty());
}

TEST_CASE("an account that is being given new values is not removed under them")
{
    Run r;
    const QUuid account = r.bulk.items.at(1).account;
    Registry &holder = GENERATE(true, false) ? *r.other : *r.registry;
    REQUIRE(holder.takeLease(linkLease(account), r.hub.now, 60s));
    const BulkRun run = r.done();
    CHECK(run.count(BulkItem::State::Done) == 2);
    CHECK(run.items.at(1).state == BulkItem::State::Failed);
    CHECK(run.items.at(1).detail == kindName(ErrorKind::BusyElsewhere));
    CHECK(r.registry->accountStore().all()->size() == 1);
    holder.giveLeaseBack(linkLease(account));
    r.bulk = run;
    CHECK(r.done().count(BulkItem::State::Done) == 3); // and then it can be
}

TEST_CASE("accounts that only StackOne can tell about are checked by its list, others one by one")
{
    qsizetype asked = 0;
    sandbox::SandboxSettings settings;
    settings.accounts = 450;
    settings.observer = [&](const sandbox::WebRequest &request, bool answered) {
        asked += !answered && request.path.contains(u"accounts"_s) ? 1 : 0;
    };
    SandboxFixture box(settings);
    Project project;
    project.uuid = QUuid::createUuid();
    project.name = u"P"_s;
    project.keyKept = true;
    REQUIRE(box.registry->saveProject(project));
    box.keychain.entries.insert(keychainkey::projectApiKey(project.uuid), box.apiKey());
    const ProjectRefresh::Settings quick{.pace = {10'000, 600'000}};
    auto *refresh = new ProjectRefresh(box.ports(), box.providers, project.uuid, quick);
    REQUIRE(answer(started(refresh, nullptr)));
    QList<AccountRecord> accounts = *box.registry->accountStore().all();
    REQUIRE(accounts.size() == 450);

    BulkRun run{QUuid::createUuid(), BulkKind::Verify, {}, systemTime(), {}};
    for (const AccountRecord &account : accounts)
        run.items.append({account.uuid, account.label});
    box.sandbox.stackOne().accounts[7].status = u"error"_s;
    asked = 0;
    BulkWork work(
        box.ports(), box.providers, run, [](const Error &error) { return kindName(error.kind); },
        [](const Error &error, const RemovalReport &) { return kindName(error.kind); });
    work.pause = 1ms;
    work.listing = quick;
    int told = 0;
    QObject::connect(&work, &BulkWork::listed, &work, [&](int seen) { told = seen; });
    bool over = false;
    QObject::connect(&work, &BulkWork::finished, &work, [&] { over = true; });
    work.start();
    REQUIRE(waitUntil([&] { return over; }));
    CHECK(told == 450);
    CHECK(asked <= 450 / 100 + 10);
    CHECK(work.run().count(BulkItem::State::Waiting) == 0);
    const auto now = box.registry->accountStore().all();
    REQUIRE(now);
    for (const AccountRecord &account : *now)
        CHECK(account.checkedAt.isValid());
    CHECK(work.run().count(BulkItem::State::Attention) > 0);
}

TEST_CASE("a few accounts of a large project are asked for one by one")
{
    CHECK_FALSE(isListWorthwhile(3, 10'000));
    CHECK_FALSE(isListWorthwhile(100, 10'000));
    CHECK(isListWorthwhile(200, 10'000));
    CHECK(isListWorthwhile(10'000, 10'000));
}
