// SPDX-License-Identifier: MIT
// The documentation's guides over real sockets: read politely, kept, and true without a network.
#include "app/guide/guidechoice.h"
#include "app/guide/guidelibrary.h"
#include "app/guide/offlinekeeping.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/catch.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;

namespace {

//! A site that answers what a test wants, at the moment that the test sets.
struct Site
{
    Site()
        : server([this](const QByteArray &request, QTcpSocket &socket) {
            const QByteArray path = request.split(' ').value(1);
            if (!answers.contains(path))
                return void(socket.write(FaultServer::response(404, "{}")));
            socket.write(answers.value(path));
        })
    {
    }
    void say(const QByteArray &path, const QByteArray &text, const QByteArray &more = {})
    {
        answers[path] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + more
            + "Content-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
    }
    Documentation open()
    {
        return {http, folder.path(), {server.url()}, [this] { return now; }};
    }

    QHash<QByteArray, QByteArray> answers;
    FaultServer server;
    HttpClient http{HttpClient::Settings{.repeats = 0}};
    QTemporaryDir folder;
    QDateTime now = QDateTime::currentDateTimeUtc();
};

QStringList keysOf(const Documentation &docs)
{
    QStringList keys;
    for (const Documentation::Page &page : docs.guides())
        keys.append(page.guide.key);
    return keys;
}

const QByteArray hive = "- [Hive](/connectors/hive/guides/link-account/api-key.md)\n";
const QByteArray asana = "- [Asana](/connectors/asana/guides/link-account/oauth2.md)\n";

} // namespace

TEST_CASE("the index is read with its parts, kept, and usable without a network")
{
    Site site;
    site.say("/llms.txt",
        "# S\n" + hive + "- [P](/connectors/x/guides/connector-profile/a.md)\n"
            + "See [more](/_llms/connectors.md)\n");
    site.say("/_llms/connectors.md", "# More\n" + asana + hive);
    {
        Documentation docs = site.open();
        CHECK(docs.guides().isEmpty());
        CHECK_FALSE(docs.asOf().isValid());
        CHECK(docs.isStale());
        REQUIRE(answer(docs.refresh(nullptr)));
        CHECK(keysOf(docs) == QStringList{u"hive/api-key"_s, u"asana/oauth2"_s});
        CHECK_FALSE(docs.isStale());
        CHECK_FALSE(docs.guides().first().isNew); // nothing is new the first time
    }
    site.answers.clear();
    Documentation later = site.open();
    CHECK(later.asOf() == site.now);
    CHECK(keysOf(later).size() == 2);
    CHECK(answer(later.refresh(nullptr)).error().kind == ErrorKind::NotFound);
    CHECK(keysOf(later).size() == 2);
    site.now = site.now.addDays(2);
    CHECK(later.isStale());
    site.now = site.now.addDays(-9); // a clock that was wrong
    CHECK(later.isStale());
}

TEST_CASE("validators are sent, and what did not change is not sent again")
{
    Site site;
    site.say("/llms.txt", "# S\n" + hive, "ETag: \"one\"\r\nLast-Modified: yesterday\r\n");
    Documentation docs = site.open();
    REQUIRE(answer(docs.refresh(nullptr)));
    site.answers["/llms.txt"] = "HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n";
    site.now = site.now.addDays(2);
    REQUIRE(answer(docs.refresh(nullptr)));
    CHECK(keysOf(docs) == QStringList{u"hive/api-key"_s});
    CHECK_FALSE(docs.isStale());
    const QByteArray asked = site.server.requests().last().toLower();
    CHECK(asked.contains("if-none-match: \"one\""));
    CHECK(asked.contains("if-modified-since: yesterday"));
}

TEST_CASE("a web page or an empty answer takes nothing away")
{
    Site site;
    site.say("/llms.txt", "# S\n" + hive);
    Documentation docs = site.open();
    REQUIRE(answer(docs.refresh(nullptr)));
    for (const char *odd : {"<!doctype html><p>Sign in", "", "# Nothing here\n"}) {
        site.say("/llms.txt", odd);
        CHECK(answer(docs.refresh(nullptr)).error().kind == ErrorKind::UnexpectedAnswer);
        CHECK(keysOf(docs).size() == 1);
    }
}

TEST_CASE("guides that came since the last time are new")
{
    Site site;
    site.say("/llms.txt", "# S\n" + hive);
    Documentation docs = site.open();
    REQUIRE(answer(docs.refresh(nullptr)));
    site.say("/llms.txt", "# S\n" + hive + asana);
    REQUIRE(answer(docs.refresh(nullptr)));
    REQUIRE(docs.guides().size() == 2);
    CHECK_FALSE(docs.guides().first().isNew);
    CHECK(docs.guides().last().isNew);
    Documentation later = site.open();
    CHECK(later.guides().last().isNew);
}

TEST_CASE("parts that name each other end, and cancelling ends the reading")
{
    Site site;
    site.say("/llms.txt", "# S\n" + hive + "[a](/_llms/a.md)\n");
    site.say("/_llms/a.md", "# A\n[b](/_llms/b.md)\n[top](/llms.txt)\n" + asana);
    site.say("/_llms/b.md", "# B\n[a](/_llms/a.md)\n");
    Documentation docs = site.open();
    REQUIRE(answer(docs.refresh(nullptr)));
    CHECK(site.server.requests().size() == 3);
    CHECK(keysOf(docs).size() == 2);
    Cancellation cancel;
    cancel.request();
    CHECK(answer(docs.refresh(&cancel)).error().kind == ErrorKind::Cancelled);
    CHECK(keysOf(docs).size() == 2);
}

TEST_CASE("the sandbox's documentation is a library of some hundreds of guides")
{
    sandbox::Sandbox sandbox{{}};
    REQUIRE(sandbox.start().isEmpty());
    HttpClient http({});
    QTemporaryDir folder;
    Documentation docs(http, folder.path() + u"/index"_s, {sandbox.app()});
    GuideStore store(http, folder.path() + u"/pages"_s);
    GuideCatalog catalog;
    const GuideLibrary library(catalog, &store, &docs);
    const qsizetype before = library.list().size();
    REQUIRE(answer(docs.refresh(nullptr)));
    const QList<ListedGuide> guides = library.list();
    CHECK(guides.size() > before + 250);
    QSet<QString> keys;
    for (const ListedGuide &guide : guides) {
        keys.insert(guide.key);
        CHECK_FALSE(guide.connector.isEmpty());
        CHECK_FALSE(guide.name.isEmpty());
        CHECK_FALSE(guide.title.contains(u"profile"_s));
    }
    CHECK(keys.size() == guides.size());
    for (qsizetype i = before; i < guides.size(); i += 23) {
        INFO(guides.at(i).key.toStdString());
        CHECK_FALSE(library.atHand(guides.at(i)));
        const auto read = answer(library.open(guides.at(i), nullptr));
        REQUIRE(read);
        CHECK_FALSE(read->guide.sections.isEmpty());
        CHECK(library.atHand(guides.at(i)));
    }
    REQUIRE(answer(docs.refresh(nullptr))); // unchanged
    CHECK(library.list().size() == guides.size());
}

TEST_CASE("the guide that fits the connector's auth method is chosen")
{
    CHECK(fitOf(u"API Key"_s, {u"api_key"_s, false}) == GuideFit::Yes);
    CHECK(fitOf(u"OAuth 2.0"_s, {u"oauth2"_s, true}) == GuideFit::Yes);
    CHECK(fitOf(u"API Key"_s, {{}, true}) == GuideFit::No);
    CHECK(fitOf(u"OAuth 2.0"_s, {u"api_key"_s, false}) == GuideFit::No);
    CHECK(fitOf(u"Access Token"_s, {u"api_key"_s, false}) == GuideFit::Perhaps);
    CHECK(fitOf({}, {u"api_key"_s, false}) == GuideFit::Perhaps);
    Site site;
    site.say("/llms.txt",
        "# S\n- [A](/connectors/a/guides/link-account/oauth2.md)\n"
        "- [A](/connectors/a/guides/link-account/access-token.md)\n"
        "- [A](/connectors/a/guides/link-account/api-key.md)\n");
    Documentation docs = site.open();
    REQUIRE(answer(docs.refresh(nullptr)));
    const auto chosen = [&](const AuthWay &way) {
        return documentedGuide(docs, u"a"_s, way).path().section(u'/', -1);
    };
    CHECK(chosen({u"api_key"_s, false}) == u"api-key.md"_s);
    CHECK(chosen({{}, true}) == u"oauth2.md"_s);
    CHECK(chosen({u"something"_s, false}) == u"access-token.md"_s);
    CHECK(documentedGuide(docs, u"b"_s, {}).isEmpty());
}

TEST_CASE("all guides are kept a few at a time, with a pause and an end")
{
    Site site;
    QByteArray index = "# S\n";
    constexpr int count = 12;
    for (int i = 0; i < count; ++i) {
        const QByteArray path
            = "/connectors/c" + QByteArray::number(i) + "/guides/link-account/k.md";
        index += "- [C](" + path + ")\n";
        site.say(path, "# Connect C with K\n\n## One\n\nDo it.\n");
    }
    site.say("/llms.txt", index);
    Documentation docs = site.open();
    REQUIRE(answer(docs.refresh(nullptr)));
    GuideStore store(site.http, site.folder.path() + u"/pages"_s);
    GuideCatalog catalog;
    const GuideLibrary library(catalog, &store, &docs);
    const auto kept = [&] { return int(store.keptPages().size()); };

    OfflineKeeping keeping(store);
    bool isFinished = false;
    std::optional<Error> error;
    QObject::connect(
        &keeping, &OfflineKeeping::finished, &keeping, [&](const std::optional<Error> &last) {
            isFinished = true;
            error = last;
        });
    SECTION("through a pause, with one that fails")
    {
        site.answers.remove("/connectors/c7/guides/link-account/k.md");
        QObject::connect(&keeping, &OfflineKeeping::progressed, &keeping, [&] {
            if (keeping.done() == 4 && !keeping.isPaused())
                keeping.setPaused(true);
        });
        keeping.start(library.list());
        CHECK(keeping.total() == count);
        REQUIRE(waitUntil([&] { return keeping.isPaused() && keeping.done() == 6; }));
        CHECK_FALSE(isFinished);
        keeping.setPaused(false);
        REQUIRE(waitUntil([&] { return isFinished; }));
        CHECK(keeping.failures() == 1);
        CHECK(error->kind == ErrorKind::NotFound);
        CHECK(kept() == count - 1);
    }
    SECTION("cancelled")
    {
        QObject::connect(&keeping, &OfflineKeeping::progressed, &keeping, [&] {
            if (keeping.done() == 2)
                keeping.cancel();
        });
        keeping.start(library.list());
        REQUIRE(waitUntil([&] { return isFinished; }));
        CHECK(kept() < count);
        CHECK_FALSE(error);
    }
    SECTION("without a network")
    {
        site.answers.clear();
        keeping.start(library.list());
        REQUIRE(waitUntil([&] { return isFinished; }));
        CHECK(keeping.done() < count); // the rest is not tried
        CHECK(kept() == 0);
    }
}
