// SPDX-License-Identifier: MIT
// What nobody would miss until it is gone: each of these was broken on purpose once and noticed by
// no other test.
#include "app/linking/linkowner.h"
#include "app/net/keptfiles.h"
#include "app/net/proxysettings.h"
#include "app/provider/providercatalog.h"
#include "app/provider/verdict.h"
#include "tests/support/faultserver.h"
#include "tests/support/flowfixture.h"

#include <QFileInfo>
#include <QNetworkProxy>

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
struct Bench : FlowFixture
{
    Bench()
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
    Bench bench;
    bench.hub.createErrors = {fault(ErrorKind::Declined)};
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.keychain.entries.isEmpty());
    for (const QString &field : {u"apiKey"_s, u"userId"_s})
        CHECK(bench.keychain.removed.contains(bench.entry(field)));
}

TEST_CASE("a flow that is destroyed takes back each entry that it kept")
{
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
        LinkOwnerQuery query(bench.ports(), Secret(u"token"_s));
        QFuture<LinkOwner> owner = query.future();
        query.start(nullptr);
        return answer(owner);
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
