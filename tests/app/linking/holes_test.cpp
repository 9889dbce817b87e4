// SPDX-License-Identifier: MIT
// What nobody would miss until it is gone: each of these was broken on purpose once and noticed by
// no other test.
#include "app/accounts/requestpace.h"
#include "app/base/backoff.h"
#include "app/linking/linkowner.h"
#include "app/linking/linkpreparation.h"
#include "app/net/keptfiles.h"
#include "app/net/networkwatch.h"
#include "app/net/proxysettings.h"
#include "app/provider/providercatalog.h"
#include "app/provider/verdict.h"
#include "tests/support/faultserver.h"
#include "tests/support/flowfixture.h"

#include <QFileInfo>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace hublink;
using namespace hublink::test;

namespace {

Provider hive()
{
    Provider provider = ProviderCatalog().find(u"hive"_s);
    provider.name = u"Hive"_s;
    return provider;
}

//! A flow that links in a project with a key that is new.
struct HolesBench : FlowFixture
{
    HolesBench()
    {
        keychain.manner = FakeKeychain::Manner::Later;
        request.account = QUuid::createUuid();
        request.provider = hive();
        request.credentials = {{u"apiKey"_s, u"api_key"_s, Secret(u"the-key-1234567890"_s)},
            {u"userId"_s, u"user_id"_s, Secret(u"the-user-123456789"_s)}};
        HubTarget target;
        target.project.uuid = QUuid::createUuid();
        target.project.ownerId = u"o1"_s;
        target.project.ownerName = u"Owner"_s;
        target.apiKey = Secret(u"sk-1"_s);
        request.hub = target;
    }
    QString entry(const QString &field) const
    {
        return keychainkey::account(request.account, field);
    }
};

} // namespace

TEST_CASE("a flow that fails takes back each entry that it kept")
{
    HolesBench bench;
    bench.hub.createErrors = {fault(ErrorKind::Declined)};
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.keychain.entries.isEmpty());
    for (const QString &field : {u"apiKey"_s, u"userId"_s})
        CHECK(bench.keychain.removed.contains(bench.entry(field)));
}

TEST_CASE("a flow that is destroyed takes back each entry that it kept")
{
    HolesBench bench;
    bench.hub.holdsCreation = true;
    {
        LinkFlow flow(bench.ports(), bench.request, {});
        flow.start();
        REQUIRE(waitUntil([&] { return bench.keychain.entries.size() == 3; }));
        REQUIRE(waitUntil([&] { return bench.hub.calls.contains(u"create token-1"_s); }));
    }
    REQUIRE(waitUntil([&] { return bench.keychain.entries.isEmpty(); }));
}

TEST_CASE("a keychain that never answers is left with Cancel, and nothing is linked")
{
    HolesBench bench;
    bench.keychain.manner = FakeKeychain::Manner::Never;
    bench.run([&](LinkFlow &flow) {
        REQUIRE(waitUntil([&] { return bench.keychain.writes > 0; }));
        flow.cancel();
    });
    REQUIRE(bench.error);
    CHECK(bench.error->kind == ErrorKind::Cancelled);
    CHECK(bench.stage == LinkStage::Keep);
    CHECK(bench.hub.accounts.isEmpty());
}

TEST_CASE("a locked keychain ends the link before StackOne is asked to make anything")
{
    HolesBench bench;
    bench.keychain.writeError = fault(ErrorKind::KeychainLocked);
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.error->kind == ErrorKind::KeychainLocked);
    CHECK(bench.hub.accounts.isEmpty());
}

TEST_CASE("values that hold a placeholder are not filled once more")
{
    RequestTemplate form;
    form.method = "GET";
    form.path = u"/x"_s;
    form.headers = {{"key", u"{api_key}"_s}, {"user", u"{user_id}"_s}};
    Provider provider = hive();
    const Credentials values{{u"a"_s, u"api_key"_s, Secret(u"odd{user_id}"_s)},
        {u"b"_s, u"user_id"_s, Secret(u"{api_key}"_s)}};
    const Result<HttpRequest> filled = fillTemplate(provider, form, values);
    REQUIRE(filled);
    for (const auto &[name, value] : filled->headers) {
        if (name == "key")
            CHECK(value == Secret(u"odd{user_id}"_s));
        if (name == "user")
            CHECK(value == Secret(u"{api_key}"_s));
    }
}

TEST_CASE("the database is readable by its owner only")
{
    HolesBench bench;
    const QFileInfo file(bench.folder.path() + u"/hublink.db"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(file.permissions() & others);
}

TEST_CASE("this computer is never asked through the proxy")
{
    QProcessEnvironment environment;
    environment.insert(u"http_proxy"_s, u"http://127.0.0.1:1"_s);
    environment.insert(u"https_proxy"_s, u"http://127.0.0.1:1"_s);
    environment.insert(u"all_proxy"_s, u"http://127.0.0.1:1"_s);
    for (const QString &address :
        {u"http://127.0.0.1:8080/"_s, u"http://localhost/"_s, u"http://[::1]:9/"_s})
        CHECK(proxyFor(QUrl(address), environment).proxy.type() == QNetworkProxy::NoProxy);
    CHECK(proxyFor(QUrl(u"https://api.stackone.com/"_s), environment).proxy.type()
        != QNetworkProxy::NoProxy);
}

TEST_CASE("who made a link: the first project that StackOne knows for it")
{
    HolesBench bench;
    for (const auto &[name, api] : {std::pair(u"one"_s, QString()), std::pair(u"two"_s, QString()),
             std::pair(u"elsewhere"_s, u"https://hub.example.com"_s)}) {
        Project project;
        project.uuid = QUuid::createUuid();
        project.name = name;
        project.api = api;
        project.keyKept = true;
        REQUIRE(bench.registry->saveProject(project));
        bench.keychain.entries.insert(
            keychainkey::projectApiKey(project.uuid), Secret(u"sk-"_s + name));
    }
    const auto ask = [&] {
        return answer(findLinkOwner(bench.ports(), Secret(u"token"_s), nullptr, nullptr));
    };
    SECTION("known")
    {
        bench.hub.sessionsOf = Secret(u"sk-two"_s);
        const LinkOwner owner = ask();
        REQUIRE(owner.project);
        CHECK(owner.project->name == u"two"_s);
        CHECK(owner.apiKey == Secret(u"sk-two"_s));
    }
    SECTION("the key of a project at another address is nobody else's business")
    {
        bench.hub.sessionsOf = Secret(u"sk-elsewhere"_s);
        CHECK_FALSE(ask().project);
        CHECK_FALSE(bench.hub.keysSeen.contains(Secret(u"sk-elsewhere"_s)));
    }
    SECTION("a locked keychain is asked once, not once for each project")
    {
        bench.keychain.readError = fault(ErrorKind::KeychainLocked);
        CHECK_FALSE(ask().project);
        CHECK(bench.hub.keysSeen.isEmpty());
    }
}

TEST_CASE("what was fetched is kept, comes from the disk, and is fetched again when it is old")
{
    QTemporaryDir folder;
    FaultServer server(FaultServer::always(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nkept"));
    HttpClient http(HttpClient::Settings{});
    KeptFiles files(http, folder.filePath(u"cache"_s));
    const QUrl url = server.url(u"/logo"_s);
    const KeptFiles::Limits limits{100, 7};
    REQUIRE(answer(files.fetch(url, limits)).value() == "kept");
    REQUIRE(answer(files.fetch(url, limits)).value() == "kept");
    CHECK(server.requests().size() == 1);
    QFile kept(files.fileOf(url));
    REQUIRE(kept.open(QIODevice::ReadWrite));
    REQUIRE(kept.setFileTime(
        QDateTime::currentDateTimeUtc().addDays(-8), QFileDevice::FileModificationTime));
    kept.close();
    REQUIRE(answer(files.fetch(url, limits)));
    CHECK(server.requests().size() == 2);
    SECTION("too large is an error")
    {
        CHECK_FALSE(answer(files.fetch(server.url(u"/big"_s), {3, {}})));
    }
    SECTION("a folder that cannot be written does not take the answer away")
    {
        QFile blocker(folder.filePath(u"blocked"_s));
        REQUIRE(blocker.open(QIODevice::WriteOnly));
        KeptFiles blocked(http, folder.filePath(u"blocked/x"_s));
        CHECK(answer(blocked.fetch(url, limits)).value() == "kept");
    }
}

TEST_CASE("requests are spread once the first ones are gone, whatever the clock does")
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RequestPace pace({.burst = 3, .perMinute = 60});
    for (int i = 0; i < 3; ++i)
        CHECK(pace.take(now).count() == 0);
    CHECK(pace.take(now) == std::chrono::seconds(1));
    CHECK(pace.take(now) == std::chrono::seconds(2));
    SECTION("time that passes makes room")
    {
        CHECK(pace.take(now.addSecs(10)).count() == 0);
    }
    SECTION("a clock that is set back by a day stops nobody")
    {
        CHECK(pace.take(now.addDays(-1)) <= std::chrono::seconds(4));
        CHECK(pace.take(now.addDays(-1).addSecs(10)).count() == 0);
    }
}

TEST_CASE("a lease ends by the clock, and never by one that was set back")
{
    HolesBench bench;
    const auto other = *Registry::open(bench.folder.path() + u"/hublink.db"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    REQUIRE(other->takeLease(u"work"_s, now, std::chrono::seconds(60)));
    CHECK(bench.registry->isLeasedElsewhere(u"work"_s, now.addSecs(59)));
    CHECK_FALSE(bench.registry->isLeasedElsewhere(u"work"_s, now.addSecs(61)));
    // A clock that was a year ahead left a lease for a year: nobody waits for that.
    CHECK_FALSE(bench.registry->isLeasedElsewhere(u"work"_s, now.addYears(-1)));
}

TEST_CASE("an account keeps its type when it is given new values")
{
    HolesBench bench;
    bench.hub.add();
    bench.hub.accounts.first().type = u"test"_s;
    HubTarget target = *bench.request.hub;
    target.updateAccountId = bench.hub.accounts.first().id;
    QObject owner;
    REQUIRE(answer(
        prepareLink(bench.hub, systemTime, target, bench.request.provider, nullptr, &owner)));
    CHECK(bench.hub.asked.type == u"test"_s);
}

TEST_CASE("what replaces an account takes the same project's record away and no other's")
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    CHECK(mayBeSameProject(a, a));
    CHECK_FALSE(mayBeSameProject(a, b));
    CHECK(mayBeSameProject(a, QUuid())); // a given link does not tell its project
    CHECK(mayBeSameProject(QUuid(), b));
}

TEST_CASE("the network is told to be back when it was away, and only then")
{
    NetworkWatch watch;
    watch.setAway(false);
    QSignalSpy returned(&watch, &NetworkWatch::returned);
    watch.setAway(false);
    CHECK(returned.isEmpty());
    watch.setAway(true);
    CHECK(returned.isEmpty());
    watch.setAway(true);
    watch.setAway(false);
    CHECK(returned.size() == 1);
}

TEST_CASE("a change that cannot be written whole is not written at all")
{
    HolesBench bench;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trap"_s);
        database.setDatabaseName(bench.folder.path() + u"/hublink.db"_s);
        REQUIRE(database.open());
        // The project is written after the account.
        REQUIRE(QSqlQuery(database).exec(
            u"CREATE TRIGGER trap BEFORE INSERT ON projects BEGIN SELECT RAISE(ABORT, 'trap'); END"_s));
    }
    QSqlDatabase::removeDatabase(u"trap"_s);
    AccountRecord account;
    account.uuid = QUuid::createUuid();
    UnfinishedLink link{.account = account.uuid, .provider = u"hive"_s};
    REQUIRE(bench.registry->saveUnfinishedLink(link));
    Project project;
    project.uuid = QUuid::createUuid();
    CHECK_FALSE(bench.registry->finishLink(account, &project, account.uuid));
    CHECK(bench.registry->accountStore().all()->isEmpty());
    CHECK(bench.registry->projects()->isEmpty());
    CHECK(bench.registry->unfinishedLinks()->size() == 1);
}

TEST_CASE("an account that is given new values leaves nothing of the old ones behind")
{
    HolesBench bench;
    AccountRecord before;
    before.uuid = QUuid::createUuid();
    before.provider = u"hive"_s;
    before.hubAccountId = u"account-1"_s;
    before.project = bench.request.hub->project.uuid;
    before.fields = {{u"apiKey"_s, u"api_key"_s}, {u"outdated"_s, QString()}};
    before.keptInKeychain = true;
    REQUIRE(bench.registry->accountStore().save(before));
    for (const auto &[key, role] : before.fields)
        bench.keychain.entries.insert(
            keychainkey::account(before.uuid, key), Secret(u"old-"_s + key));
    bench.hub.add();
    bench.request.hub->updateAccountId = u"account-1"_s;
    bench.request.replaces = before;
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.linked->uuid == before.uuid);
    const auto entry = [&](const QString &key) { return keychainkey::account(before.uuid, key); };
    CHECK(bench.keychain.entries.value(entry(u"apiKey"_s)) == Secret(u"the-key-1234567890"_s));
    REQUIRE(waitUntil([&] { return !bench.keychain.entries.contains(entry(u"outdated"_s)); }));
    // … and nothing of where they stood while they were not known to work.
    REQUIRE(waitUntil([&] { return !bench.keychain.entries.contains(bench.entry(u"apiKey"_s)); }));
    CHECK(bench.registry->accountStore().all()->size() == 1);
    REQUIRE(waitUntil([&] { return bench.registry->unfinishedLinks()->isEmpty(); }));
}

TEST_CASE("pauses grow to their longest, keep to what is asked, and end")
{
    Backoff backoff({.first = std::chrono::milliseconds(100),
        .longest = std::chrono::milliseconds(300),
        .tries = 4});
    CHECK(backoff.next() == std::chrono::milliseconds(100));
    CHECK(backoff.next() == std::chrono::milliseconds(200));
    CHECK(backoff.next(std::chrono::seconds(5)) == std::chrono::seconds(5));
    CHECK(backoff.next() == std::chrono::milliseconds(300));
    CHECK_FALSE(backoff.next());
    backoff.reset();
    CHECK(backoff.next() == std::chrono::milliseconds(100));
}
