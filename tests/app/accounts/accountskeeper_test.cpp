// SPDX-License-Identifier: MIT
// What keeps the list true while nobody looks: schedules, waking up, being offline, telling once.
#include "app/accounts/accountskeeper.h"
#include "app/base/utctime.h"
#include "tests/support/fakechecker.h"
#include "tests/support/fakehub.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/helddatabase.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;
using namespace std::chrono_literals;

namespace {

struct House
{
    House()
    {
        project.uuid = QUuid::createUuid();
        project.name = u"P"_s;
        project.keyKept = true;
        REQUIRE(registry->saveProject(project));
        keychain.entries.insert(keychainkey::projectApiKey(project.uuid), Secret(u"k"_s));
    }
    AccountRecord addKept(const QDateTime &checked)
    {
        AccountRecord account;
        account.uuid = QUuid::createUuid();
        account.provider = u"hive"_s;
        account.providerName = u"Hive"_s;
        account.label = u"L"_s;
        account.fields = {{u"apiKey"_s, u"api_key"_s}, {u"userId"_s, u"user_id"_s}};
        account.keptInKeychain = true;
        account.checkedAt = checked;
        account.connectedAt = checked;
        REQUIRE(registry->accountStore().save(account));
        for (const auto &[key, role] : account.fields)
            keychain.entries.insert(keychainkey::account(account.uuid, key), Secret(u"v"_s));
        return account;
    }
    void start()
    {
        AccountsKeeper::Settings quick{.first = 1ms,
            .refreshEvery = every,
            .retryAfter = 1ms,
            .tick = 2ms,
            .checkPause = 1ms,
            .gather = 1ms,
            .refresh = {.pace = {1000, 60'000}, .firstPause = 1ms}};
        keeper.emplace(LinkPorts{checker, keychain, hub, *registry, [this] { return now; }, {}, {}},
            providers, quick, [this](const std::function<void(bool)> &answer) {
                ++asked;
                answer(thrifty);
            });
        QObject::connect(&*keeper, &AccountsKeeper::broke, &*keeper,
            [this](const QList<AccountRecord> &accounts) { told += accounts.size(); });
        QObject::connect(
            &*keeper, &AccountsKeeper::refreshEnded, &*keeper, [this] { ++refreshes; });
        keeper->start();
    }
    //! Waits until the keeper had every chance to do what it should not.
    void letTimePass()
    {
        int ticks = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
        timer.start(1);
        REQUIRE(waitUntil([&] { return ticks > 60; }));
    }

    QTemporaryDir folder;
    std::shared_ptr<Registry> registry = *Registry::open(folder.path() + u"/hublink.db"_s);
    FakeHub hub;
    FakeChecker checker;
    FakeKeychain keychain;
    ProviderCatalog providers;
    Project project;
    QDateTime now = utcTime(QDate(2026, 1, 1), QTime(12, 0));
    std::chrono::milliseconds every = 1h;
    bool thrifty = false;
    int asked = 0;
    qsizetype told = 0;
    int refreshes = 0;
    std::optional<AccountsKeeper> keeper;
};

} // namespace

TEST_CASE("kept values are checked when their time has come, and no sooner")
{
    House h;
    const AccountRecord due = h.addKept(h.now.addDays(-2));
    const AccountRecord fresh = h.addKept(h.now.addSecs(-3600));
    h.start();
    REQUIRE(waitUntil([&] { return h.checker.verified == 1; }));
    h.letTimePass();
    CHECK(h.checker.verified == 1);
    CHECK(h.registry->accountStore().find(due.uuid)->checkedAt == h.now);
    CHECK(h.registry->accountStore().find(fresh.uuid)->checkedAt == fresh.checkedAt);
}

TEST_CASE("a check that a wrong clock noted in the future does not count")
{
    House h;
    const AccountRecord ahead = h.addKept(h.now.addYears(3));
    const AccountRecord almost = h.addKept(h.now.addSecs(60));
    h.start();
    REQUIRE(waitUntil([&] { return h.checker.verified == 1; }));
    h.letTimePass();
    CHECK(h.checker.verified == 1);
    CHECK(h.registry->accountStore().find(ahead.uuid)->checkedAt == h.now);
    CHECK(h.registry->accountStore().find(almost.uuid)->checkedAt == almost.checkedAt);
}

TEST_CASE("a database that somebody holds is named, and tried again")
{
    House h;
    h.addKept(h.now.addDays(-2));
    HeldDatabase held(h.folder.filePath(u"hublink.db"_s));
    REQUIRE(held.isHeld());
    h.start();
    REQUIRE(waitUntil([&] { return h.refreshes > 0; }));
    REQUIRE(h.keeper->lastError());
    CHECK(h.keeper->lastError()->kind == ErrorKind::StorageBusy);
    REQUIRE(waitUntil([&] { return h.keeper->checkError().has_value(); }));
    CHECK(h.keeper->checkError()->kind == ErrorKind::StorageBusy);
    CHECK(h.checker.verified == 0);
    held.release();
    REQUIRE(waitUntil([&] { return h.checker.verified == 1; }));
    REQUIRE(waitUntil([&] { return !h.keeper->lastError() && !h.keeper->checkError(); }));
}

TEST_CASE("the pace is chosen, and never means never")
{
    House h;
    h.addKept(h.now.addDays(-3));
    CHECK(recheckPace(*h.registry) == RecheckPace::Daily);
    SECTION("weekly")
    {
        REQUIRE(setRecheckPace(*h.registry, RecheckPace::Weekly));
    }
    SECTION("off")
    {
        REQUIRE(setRecheckPace(*h.registry, RecheckPace::Off));
    }
    h.start();
    h.letTimePass();
    CHECK(h.checker.verified == 0);
    if (recheckPace(*h.registry) == RecheckPace::Weekly) {
        h.now = h.now.addDays(10);
        REQUIRE(waitUntil([&] { return h.checker.verified > 0; }));
    }
}

TEST_CASE("nothing is checked while the system asks for thrift")
{
    House h;
    h.addKept(h.now.addDays(-2));
    h.thrifty = true;
    h.start();
    REQUIRE(waitUntil([&] { return h.asked > 2; }));
    CHECK(h.checker.verified == 0);
    h.thrifty = false;
    REQUIRE(waitUntil([&] { return h.checker.verified == 1; }));
}

TEST_CASE("a check that finds a broken account tells it once")
{
    House h;
    h.addKept(h.now.addDays(-2));
    h.checker.verdict = Error{.kind = ErrorKind::Refused, .party = u"Hive"_s};
    h.start();
    REQUIRE(waitUntil([&] { return h.told == 1; }));
    h.now = h.now.addDays(2);
    REQUIRE(waitUntil([&] { return h.checker.verified == 2; }));
    h.letTimePass();
    CHECK(h.told == 1);
}

TEST_CASE("being offline changes nothing and is tried again soon")
{
    House h;
    const AccountRecord account = h.addKept(h.now.addDays(-2));
    h.checker.verdict = Error{.kind = ErrorKind::Offline, .party = u"Hive"_s};
    h.hub.listError = Error{.kind = ErrorKind::Offline, .party = u"StackOne"_s};
    h.start();
    REQUIRE(waitUntil([&] { return h.checker.verified >= 2 && h.refreshes >= 2; }));
    CHECK(h.registry->accountStore().find(account.uuid)->status == AccountStatus::Active);
    CHECK(h.told == 0);
    // While it is tried again nothing is known.
    REQUIRE(waitUntil([&] { return h.keeper->lastError().has_value(); }));
    CHECK(h.keeper->lastError()->kind == ErrorKind::Offline);
    h.hub.listError.reset();
    REQUIRE(waitUntil([&] { return !h.keeper->lastError(); }));
}

TEST_CASE("projects are read at the start, again on demand, and after waking up")
{
    House h;
    h.start();
    REQUIRE(waitUntil([&] { return h.refreshes == 1; }));
    h.keeper->refreshNow();
    REQUIRE(waitUntil([&] { return h.refreshes == 2; }));
    h.letTimePass();
    CHECK(h.refreshes == 2); // the next one is an hour away
    h.now = h.now.addSecs(3600); // the computer slept
    REQUIRE(waitUntil([&] { return h.refreshes == 3; }));
    h.keeper->wakeUp(); // the network is back
    REQUIRE(waitUntil([&] { return h.refreshes == 4; }));
}

TEST_CASE("projects whose key is not kept are left alone")
{
    House h;
    h.project.keyKept = false;
    REQUIRE(h.registry->saveProject(h.project));
    h.start();
    REQUIRE(waitUntil([&] { return h.refreshes == 1; }));
    CHECK_FALSE(h.hub.calls.contains(u"find"_s));
    CHECK_FALSE(h.keeper->lastError());
}

TEST_CASE("a locked keychain is not made to ask by what nobody started")
{
    House h;
    h.addKept(h.now.addDays(-2));
    h.keychain.open = false;
    h.start();
    REQUIRE(waitUntil([&] { return h.refreshes >= 2; }));
    CHECK(h.keeper->lastError()->kind == ErrorKind::KeychainLocked);
    CHECK(h.checker.verified == 0);
    CHECK(h.hub.calls.isEmpty());
    h.keeper->refreshNow(); // but the person may
    REQUIRE(waitUntil([&] { return h.hub.calls.contains(u"find"_s); }));
}

TEST_CASE("an entry that the person is asked for is not read by what nobody started")
{
    House h;
    h.addKept(h.now.addDays(-2));
    h.keychain.asksFor = QStringList(h.keychain.entries.keys());
    h.start();
    REQUIRE(waitUntil([&] { return h.refreshes > 0; }));
    h.letTimePass();
    CHECK(h.hub.calls.isEmpty());
    CHECK(h.checker.verified == 0);
    h.keeper->refreshNow();
    REQUIRE(waitUntil([&] { return !h.hub.calls.isEmpty(); }));
}

TEST_CASE("a keeper that goes while it works leaves nothing behind")
{
    House h;
    h.addKept(h.now.addDays(-2));
    h.checker.hold = true;
    h.start();
    REQUIRE(waitUntil([&] { return h.checker.verified == 1; }));
    h.keeper.reset();
    CHECK(h.told == 0);
}

TEST_CASE("one account whose provider is out of reach does not keep the others from their turn")
{
    House h;
    const AccountRecord far = h.addKept(h.now.addDays(-9));
    for (const auto &[key, role] : far.fields)
        h.keychain.entries.insert(keychainkey::account(far.uuid, key), Secret(u"far"_s));
    const AccountRecord near = h.addKept(h.now.addDays(-2));
    int tries = 0;
    h.checker.rule = [&tries](const Credentials &credentials) -> Outcome {
        if (credentials.first().value == Secret(u"far"_s)) {
            ++tries;
            return Error{.kind = ErrorKind::HostNotFound, .party = u"Hive"_s};
        }
        return Done{};
    };
    h.start();
    REQUIRE(
        waitUntil([&] { return h.registry->accountStore().find(near.uuid)->checkedAt == h.now; }));
    h.letTimePass();
    CHECK(tries == 1); // not over and over
    h.keeper->wakeUp(); // another network may reach it
    REQUIRE(waitUntil([&] { return tries == 2; }));
}
