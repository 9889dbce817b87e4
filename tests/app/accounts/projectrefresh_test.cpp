// SPDX-License-Identifier: MIT
// Reading all accounts of a project, with the accounts changing and the service failing meanwhile.
#include "app/accounts/projectrefresh.h"
#include "app/base/utctime.h"
#include "app/registry/reason.h"
#include "tests/support/fakechecker.h"
#include "tests/support/fakehub.h"
#include "tests/support/faultserver.h"
#include "tests/support/sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace hublink;
using namespace hublink::test;

namespace {

ProjectRefresh::Settings quick(int pageSize = 10)
{
    return {.pageSize = pageSize,
        .pace = {10'000, 600'000},
        .firstPause = std::chrono::milliseconds(1),
        .repeats = 3};
}

//! The sandbox's project, with its key kept here.
struct Mirror : SandboxFixture
{
    explicit Mirror(const sandbox::SandboxSettings &settings = {.accounts = 47})
        : SandboxFixture(settings)
    {
        project.uuid = QUuid::createUuid();
        project.name = u"Practice"_s;
        project.keyKept = true;
        REQUIRE(registry->saveProject(project));
        keychain.entries.insert(keychainkey::projectApiKey(project.uuid), apiKey());
    }
    Result<RefreshTally> refresh(ProjectRefresh::Settings settings = quick())
    {
        auto *work = new ProjectRefresh(ports(), providers, project.uuid, settings);
        broke = 0;
        QObject::connect(work, &ProjectRefresh::broke, work, [this] { ++broke; });
        auto future = work->future();
        work->start(&cancellation);
        return answer(future);
    }
    QList<AccountRecord> all() { return *registry->accountStore().all(); }
    AccountRecord byId(const QString &id)
    {
        const auto found = registry->accountStore().withHubIds({id});
        REQUIRE(found->size() == 1);
        return found->first();
    }
    QList<sandbox::StackOneAccount> &theirs() { return sandbox.stackOne().accounts; }

    Project project;
    Cancellation cancellation;
    int broke = 0;
};

QByteArray page(const QStringList &ids, const QString &more = {})
{
    QJsonArray list;
    for (const QString &id : ids)
        list.append(QJsonObject{{u"id"_s, id}, {u"connector"_s, u"hive"_s}, {u"owner_id"_s, u"o"_s},
            {u"owner_name"_s, u"Owner"_s}, {u"status"_s, u"active"_s}});
    if (more.isNull())
        return QJsonDocument(list).toJson();
    return QJsonDocument(QJsonObject{{u"data"_s, list},
                             {u"next"_s, more.isEmpty() ? QJsonValue() : QJsonValue(more)}})
        .toJson();
}

//! A project at a server that the test writes.
struct Elsewhere : Mirror
{
    explicit Elsewhere(FaultServer::Handler handler)
        : Mirror(sandbox::SandboxSettings{})
        , server(std::move(handler))
        , strange(http, {server.url(), server.url()})
    {
    }
    Result<RefreshTally> read(ProjectRefresh::Settings settings = quick())
    {
        LinkPorts there{checker, keychain, strange, *registry, systemTime, {}, {}};
        auto *work = new ProjectRefresh(there, providers, project.uuid, settings);
        auto future = work->future();
        work->start(&cancellation);
        return answer(future);
    }
    static QString parameter(const QByteArray &request, const QString &name)
    {
        return QUrlQuery(QUrl(QString::fromUtf8(request.split(' ').value(1))))
            .queryItemValue(name, QUrl::FullyDecoded);
    }

    FaultServer server;
    HttpHub strange;
};

} // namespace

TEST_CASE("all pages of a project come in, each account once")
{
    Mirror m;
    const auto tally = m.refresh();
    REQUIRE(tally);
    CHECK(tally->seen == 47);
    CHECK(tally->added == 47);
    CHECK(m.all().size() == 47);
    CHECK((*m.registry->project(m.project.uuid))->refreshedAt.isValid());
    const AccountRecord one = m.byId(m.theirs().first().id);
    CHECK(one.ownerId == m.theirs().first().ownerId);
    CHECK(one.connectedAt == m.theirs().first().createdAt);
    CHECK(one.project == m.project.uuid);
    CHECK_FALSE(one.providerName.isEmpty());
}

TEST_CASE("a second refresh writes nothing")
{
    Mirror m;
    REQUIRE(m.refresh());
    const qint64 revision = m.registry->accountStore().revision().value();
    const auto tally = m.refresh();
    CHECK(tally->added == 0);
    CHECK(tally->changed == 0);
    CHECK(m.registry->accountStore().revision().value() == revision);
}

TEST_CASE("changes behind our back are followed and stand in the timeline")
{
    Mirror m;
    REQUIRE(m.refresh());
    auto &theirs = m.theirs()[3];
    theirs.status = u"active"_s;
    theirs.statusReasons = QJsonValue::Null;
    theirs.updatedAt = theirs.updatedAt.addSecs(1);
    REQUIRE(m.refresh());
    theirs.status = u"error"_s;
    theirs.statusReasons
        = QJsonArray{QJsonObject{{u"code"_s, u"x"_s}, {u"description"_s, u"It broke"_s}}};
    theirs.ownerName = u"Renamed"_s;
    auto &other = m.theirs()[4];
    other.type = other.type == u"test"_s ? u"production"_s : u"test"_s;
    const auto tally = m.refresh();
    CHECK(tally->changed == 2);
    CHECK(m.broke == 1);
    const AccountRecord broken = m.byId(theirs.id);
    CHECK(broken.status == AccountStatus::Error);
    CHECK(broken.statusReason == u"It broke"_s);
    CHECK(broken.ownerName == u"Renamed"_s);
    const auto timeline = m.registry->accountStore().timeline(broken.uuid, 5);
    CHECK(timeline->first().event == AccountEvent::Failed);
    CHECK(timeline->first().detail == u"It broke"_s);
    CHECK(m.byId(other.id).type == other.type);
    CHECK(m.registry->accountStore().timeline(m.byId(other.id).uuid, 1)->first().event
        == AccountEvent::Changed);
}

TEST_CASE("accounts that are broken when they are first seen are no news")
{
    Mirror m;
    for (auto &account : m.theirs())
        account.status = u"error"_s;
    REQUIRE(m.refresh());
    CHECK(m.broke == 0);
}

TEST_CASE("gone accounts leave the list, one whose values are kept stays and says so")
{
    Mirror m;
    REQUIRE(m.refresh());
    AccountRecord kept = m.byId(m.theirs().at(0).id);
    kept.keptInKeychain = true;
    kept.fields = {{u"apiKey"_s, u"api_key"_s}};
    REQUIRE(m.registry->accountStore().save(kept));
    m.theirs().remove(0, 30);
    ProjectRefresh::Settings few = quick();
    few.mostAsked = 20; // nobody is gone who was not asked for, and not too many are at once
    CHECK(m.refresh(few)->gone == 20);
    CHECK(m.refresh(few)->gone == 10);
    CHECK(m.all().size() == 18);
    const auto now = m.registry->accountStore().find(kept.uuid);
    REQUIRE(now);
    CHECK(now->status == AccountStatus::Error);
    REQUIRE(ownReason(now->statusReason));
    CHECK(ownReason(now->statusReason)->code == OwnReason::Code::GoneFromHub);
    CHECK(m.registry->accountStore().timeline(kept.uuid, 1)->first().event
        == AccountEvent::GoneFromHub);
    CHECK(m.refresh()->gone == 0); // told once
    CHECK(m.registry->accountStore().timeline(kept.uuid, 9)->size() == 1);
}

TEST_CASE("an account that is only pushed to another page is not gone")
{
    // Each page that is read removes an account of an earlier page, so that the next one is missed.
    QStringList ids;
    for (int i = 0; i < 30; ++i)
        ids.append(u"id-%1"_s.arg(i));
    Elsewhere m([&ids](const QByteArray &request, QTcpSocket &socket) {
        const QString path = QString::fromUtf8(request.split(' ').value(1)).section(u'?', 0, 0);
        if (path.count(u'/') == 2) {
            const QString id = path.section(u'/', 2);
            socket.write(ids.contains(id) ? FaultServer::response(
                             200, "{\"id\":\"" + id.toUtf8() + "\",\"status\":\"active\"}")
                                          : FaultServer::response(404, "{}"));
            return;
        }
        const int number = Elsewhere::parameter(request, u"page"_s).toInt();
        socket.write(FaultServer::response(200, page(ids.mid((number - 1) * 10, 10))));
        if (number == 1 && ids.size() == 29)
            ids.removeFirst();
    });
    REQUIRE(m.read());
    CHECK(m.all().size() == 30);
    ids.removeLast(); // one really goes, and one more while the list is read
    const auto tally = m.read();
    REQUIRE(tally);
    CHECK(ids.size() == 28);
    CHECK(tally->gone == 1); // the other one was seen before it went
    CHECK(m.all().size() == 29);
    CHECK(m.read()->gone == 1);
}

TEST_CASE("a list that ends too early, repeats itself or has gaps makes nobody vanish")
{
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids.append(u"id-%1"_s.arg(i));
    int trouble = 0;
    Elsewhere m([&](const QByteArray &request, QTcpSocket &socket) {
        const QString path = QString::fromUtf8(request.split(' ').value(1)).section(u'?', 0, 0);
        if (path.count(u'/') >= 2) {
            const QByteArray id = path.section(u'/', -1).toUtf8();
            socket.write(ids.contains(QString::fromUtf8(id))
                    ? FaultServer::response(200, "{\"id\":\"" + id + "\",\"status\":\"active\"}")
                    : FaultServer::response(404, "{}"));
            return;
        }
        const int number = Elsewhere::parameter(request, u"page"_s).toInt();
        QStringList part = ids.mid((number - 1) * 10, 10);
        if (trouble == 1 && number == 2)
            part.clear();
        if (trouble == 2 && number == 2)
            part.removeLast();
        if (trouble == 3 && number == 3)
            part = ids.mid(10, 10); // ten new ones came in before it
        socket.write(FaultServer::response(200, page(part)));
    });
    REQUIRE(m.read());
    REQUIRE(m.all().size() == 40);
    for (trouble = 1; trouble <= 3; ++trouble) {
        INFO(trouble);
        REQUIRE(m.read());
        CHECK(m.all().size() == 40);
    }
}

TEST_CASE("a project that is removed while it is read does not come back")
{
    Mirror m;
    auto *work = new ProjectRefresh(m.ports(), m.providers, m.project.uuid, quick());
    QObject::connect(work, &ProjectRefresh::progressed, work, [&](int seen) {
        if (seen == 10)
            REQUIRE(m.registry->removeProject(m.project.uuid));
    });
    auto future = work->future();
    work->start(nullptr);
    CHECK(answer(future).error().kind == ErrorKind::NotFound);
    CHECK(m.all().isEmpty());
}

TEST_CASE("a service that gives less than was asked for is read to its end")
{
    QStringList ids;
    for (int i = 0; i < 23; ++i)
        ids.append(u"id-%1"_s.arg(i));
    SECTION("by pages")
    {
        Elsewhere m([&ids](const QByteArray &request, QTcpSocket &socket) {
            const int number = Elsewhere::parameter(request, u"page"_s).toInt();
            socket.write(FaultServer::response(200, page(ids.mid((number - 1) * 5, 5))));
        });
        CHECK(m.read(quick(100))->seen == 23);
        CHECK(m.all().size() == 23);
    }
    SECTION("by cursor, with the newer names")
    {
        Elsewhere m([&ids](const QByteArray &request, QTcpSocket &socket) {
            const int from = Elsewhere::parameter(request, u"next"_s).toInt();
            const QString more = from + 5 < ids.size() ? QString::number(from + 5) : u""_s;
            socket.write(FaultServer::response(200, page(ids.mid(from, 5), more)));
        });
        CHECK(m.read(quick(100))->seen == 23);
        CHECK(m.all().first().ownerName == u"Owner"_s);
    }
    SECTION("all at once, whatever page is asked for")
    {
        Elsewhere m(FaultServer::always(FaultServer::response(200, page(ids))));
        CHECK(m.read()->seen == 23);
        CHECK(m.server.requests().size() == 3);
    }
    SECTION("only at the second version's address")
    {
        Elsewhere m([&ids](const QByteArray &request, QTcpSocket &socket) {
            socket.write(request.startsWith("GET /v2/accounts")
                    ? FaultServer::response(200, page(ids, u""_s))
                    : FaultServer::response(404, "{}"));
        });
        CHECK(m.read()->seen == 23);
    }
}

TEST_CASE("pages that fail are asked for again, and nothing is lost")
{
    Mirror m({.accounts = 47, .faults = 4});
    const auto tally = m.refresh();
    REQUIRE(tally);
    CHECK(tally->seen == 47);
    CHECK(m.all().size() == 47);
}

TEST_CASE("a list that cannot be read to its end makes nothing vanish")
{
    QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    bool broken = false;
    Elsewhere m([&](const QByteArray &request, QTcpSocket &socket) {
        const int number = Elsewhere::parameter(request, u"page"_s).toInt();
        if (broken && number > 1)
            socket.write(FaultServer::response(500, "{}"));
        else
            socket.write(FaultServer::response(200, page(ids.mid((number - 1) * 2, 2))));
    });
    REQUIRE(m.read(quick(2)));
    CHECK(m.all().size() == 6);
    broken = true;
    CHECK(m.read(quick(2)).error().kind == ErrorKind::ServiceDown);
    CHECK(m.all().size() == 6);
}

TEST_CASE("an answer that is no list makes nothing vanish")
{
    QByteArray body = page({u"a"_s, u"b"_s});
    Elsewhere m([&](const QByteArray &request, QTcpSocket &socket) {
        const int number = Elsewhere::parameter(request, u"page"_s).toInt();
        socket.write(FaultServer::response(200, number > 1 ? page({}) : body));
    });
    REQUIRE(m.read());
    body = "{\"message\":\"hello\"}";
    CHECK(m.read().error().kind == ErrorKind::UnexpectedAnswer);
    body = "";
    CHECK(m.read().error().kind == ErrorKind::UnexpectedAnswer);
    CHECK(m.all().size() == 2);
}

TEST_CASE("StackOne's wish to wait is heeded and told")
{
    int asked = 0;
    Elsewhere m([&](const QByteArray &request, QTcpSocket &socket) {
        if (++asked == 2)
            return void(socket.write(FaultServer::response(429, "{}", "application/json", "")));
        const int number = Elsewhere::parameter(request, u"page"_s).toInt();
        socket.write(FaultServer::response(
            200, page(number > 2 ? QStringList() : QStringList{u"x%1"_s.arg(number)})));
    });
    LinkPorts there{m.checker, m.keychain, m.strange, *m.registry, systemTime, {}, {}};
    auto *work = new ProjectRefresh(there, m.providers, m.project.uuid, quick(1));
    QSignalSpy waits(work, &ProjectRefresh::waiting);
    auto future = work->future();
    work->start(nullptr);
    REQUIRE(answer(future));
    CHECK(waits.size() == 1);
    CHECK(m.all().size() == 2);
}

TEST_CASE("requests are spread over the minute")
{
    RequestPace pace({10, 600});
    QDateTime now = utcTime(QDate(2026, 1, 1), QTime(12, 0));
    qint64 waited = 0;
    int inFirstMinute = 0;
    for (int i = 0; i < 2000; ++i) {
        const qint64 wait = pace.take(now).count();
        waited += wait;
        now = now.addMSecs(wait);
        inFirstMinute += waited < 60'000 ? 1 : 0;
    }
    CHECK(inFirstMinute <= 611);
    CHECK(inFirstMinute >= 600);
}

TEST_CASE("a refresh can be cancelled, also in a pause")
{
    Mirror m;
    ProjectRefresh::Settings slow = quick();
    slow.pace = {1, 1};
    auto *work = new ProjectRefresh(m.ports(), m.providers, m.project.uuid, slow);
    QObject::connect(
        work, &ProjectRefresh::progressed, work, [&] { m.cancellation.request(); },
        Qt::QueuedConnection);
    auto future = work->future();
    work->start(&m.cancellation);
    CHECK(answer(future).error().kind == ErrorKind::Cancelled);
    CHECK(m.all().size() == 10); // what was read stays
}

TEST_CASE("one process at a time reads a project")
{
    Mirror m;
    auto other = *Registry::open(m.folder.path() + u"/hublink.db"_s);
    REQUIRE(other->takeLease(u"refresh "_s + m.project.uuid.toString(QUuid::WithoutBraces),
        systemTime(), std::chrono::seconds(60)));
    const auto tally = m.refresh();
    REQUIRE(tally);
    CHECK(tally->byAnother);
    CHECK(m.all().isEmpty());
}

TEST_CASE("an account is listed once, whoever linked it and however many projects show it")
{
    Mirror m;
    AccountRecord given;
    given.uuid = QUuid::createUuid();
    given.hubAccountId = m.theirs().first().id;
    given.label = u"My own name"_s;
    REQUIRE(m.registry->accountStore().save(given));
    REQUIRE(m.refresh());
    CHECK(m.all().size() == 47);
    CHECK(m.byId(given.hubAccountId).uuid == given.uuid);
    CHECK(m.byId(given.hubAccountId).project == m.project.uuid);
    CHECK(m.byId(given.hubAccountId).label == u"My own name"_s);
    const Project first = m.project;
    m.project.uuid = QUuid::createUuid(); // the same project under another key
    REQUIRE(m.registry->saveProject(m.project));
    m.keychain.entries.insert(keychainkey::projectApiKey(m.project.uuid), m.apiKey());
    const auto tally = m.refresh();
    CHECK(tally->elsewhere == 47);
    CHECK(m.all().size() == 47);
    CHECK(m.byId(given.hubAccountId).project == first.uuid);
}

TEST_CASE("an account that two processes recorded at once is listed once")
{
    Mirror m;
    REQUIRE(m.refresh());
    AccountRecord twin = m.byId(m.theirs().first().id);
    const QUuid first = twin.uuid;
    twin.uuid = QUuid::createUuid();
    SECTION("neither kept here")
    {
    }
    SECTION("the second one kept here")
    {
        twin.keptInKeychain = true;
    }
    REQUIRE(m.registry->accountStore().save(twin));
    REQUIRE(m.refresh());
    CHECK(m.all().size() == 47);
    const AccountRecord left = m.byId(twin.hubAccountId);
    CHECK(left.keptInKeychain == twin.keptInKeychain);
    if (twin.keptInKeychain)
        CHECK(left.uuid != first);
}

TEST_CASE("what this computer found out stays until it is checked again")
{
    Mirror m;
    for (auto &account : m.theirs())
        account.status = u"active"_s;
    REQUIRE(m.refresh());
    const AccountRecord found = m.byId(m.theirs().first().id);
    REQUIRE(m.registry->accountStore().change(found.uuid, [](AccountRecord &a) {
        a.status = AccountStatus::Error;
        a.statusReason = u"Hive refuses the kept values."_s;
    }));
    REQUIRE(m.refresh());
    CHECK(m.byId(found.hubAccountId).status == AccountStatus::Error);
    // That StackOne sees no problem is no news about values that are refused here.
    m.theirs().first().updatedAt = systemTime();
    REQUIRE(m.refresh());
    CHECK(m.byId(found.hubAccountId).status == AccountStatus::Error);
    // A problem that StackOne reported goes with StackOne's word.
    auto &other = m.theirs()[1];
    other.status = u"error"_s;
    other.updatedAt = systemTime();
    REQUIRE(m.refresh());
    CHECK(m.byId(other.id).status == AccountStatus::Error);
    other.status = u"active"_s;
    REQUIRE(m.refresh());
    CHECK(m.byId(other.id).status == AccountStatus::Active);
}

TEST_CASE("a key that is gone or refused is an error of its own")
{
    Mirror m;
    SECTION("refused")
    {
        m.keychain.entries.insert(keychainkey::projectApiKey(m.project.uuid), Secret(u"bad"_s));
        CHECK(m.refresh().error().kind == ErrorKind::Refused);
    }
    SECTION("gone")
    {
        m.keychain.entries.clear();
        CHECK(m.refresh().error().kind == ErrorKind::NothingKept);
    }
    SECTION("locked")
    {
        m.keychain.readError = Error{.kind = ErrorKind::KeychainLocked, .party = {}};
        CHECK(m.refresh().error().kind == ErrorKind::KeychainLocked);
    }
    CHECK(m.all().isEmpty());
    // The lease was given back.
    CHECK(m.registry->takeLease(u"refresh "_s + m.project.uuid.toString(QUuid::WithoutBraces),
        systemTime(), std::chrono::seconds(1)));
}

TEST_CASE("accounts that change while they are read are followed at the next reading")
{
    Mirror m({.accounts = 200, .churn = 1});
    REQUIRE(m.refresh());
    sandbox::SandboxSettings quiet;
    REQUIRE(m.refresh());
    // Whatever happened, the list and StackOne agree but for what the last reading itself changed.
    QSet<QString> here;
    for (const AccountRecord &account : m.all())
        here.insert(account.hubAccountId);
    QSet<QString> there;
    for (const auto &account : m.theirs())
        there.insert(account.id);
    CHECK(here.size() == m.all().size());
    CHECK((here - there).size() + (there - here).size() <= 10);
}

TEST_CASE("a page with any number of accounts is taken over in parts")
{
    FakeHub hub;
    FakeChecker checker;
    FakeKeychain keychain;
    ProviderCatalog providers;
    QTemporaryDir folder;
    const auto registry = *Registry::open(folder.filePath(u"hublink.db"_s));
    Project project;
    project.uuid = QUuid::createUuid();
    project.name = u"P"_s;
    project.keyKept = true;
    REQUIRE(registry->saveProject(project));
    keychain.entries.insert(keychainkey::projectApiKey(project.uuid), Secret(u"k"_s));
    constexpr int many = 2600;
    for (int i = 0; i < many; ++i) {
        HubAccount account;
        account.id = u"a-%1"_s.arg(i);
        account.provider = u"hive"_s;
        account.status = u"active"_s;
        hub.accounts.append(account);
    }
    auto *refresh
        = new ProjectRefresh({checker, keychain, hub, *registry, systemTime, {}, {}}, providers,
            project.uuid, {.pace = {1000, 60'000}, .firstPause = std::chrono::milliseconds(1)});
    auto future = refresh->future();
    refresh->start(nullptr);
    // Other work has its turn in between.
    int turns = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
    timer.start(0);
    const auto tally = answer(future);
    REQUIRE(tally);
    CHECK(tally->added == many);
    CHECK(turns >= many / 500);
    CHECK(registry->accountStore().all()->size() == many);
}
