// SPDX-License-Identifier: MIT
#include "app/guide/guidestore.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;

namespace {

const QByteArray page = "# Connect Acme with Token – StackOne Hub\n\n## Go\n\n[up](../x)\n";

HttpClient::Settings quick()
{
    HttpClient::Settings settings;
    settings.repeats = 0;
    return settings;
}

} // namespace

TEST_CASE("a guide of the web is fetched as Markdown, kept, and read without a network")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, page, "text/markdown")));
    const QTemporaryDir folder;
    HttpClient http(quick());
    GuideStore store(http, folder.path());
    const QUrl address = server.url(u"/connectors/acme/guides/token/?x=1#top"_s);
    const Result<StoredGuide> first = answer(store.fetch(address));
    REQUIRE(first);
    CHECK(first->guide.provider == u"Acme"_s);
    CHECK(first->origin.kind == GuideOrigin::Kind::Web);
    CHECK(linksIn(first->guide.sections.first().steps.first().blocks).first().url
        == server.url(u"/connectors/acme/guides/x"_s).toString());
    REQUIRE(server.requests().size() == 1);
    CHECK(server.requests().first().startsWith("GET /connectors/acme/guides/token.md?x=1 "));
    server.close();
    const Result<StoredGuide> kept = answer(store.fetch(address));
    REQUIRE(kept);
    CHECK(kept->guide.title == first->guide.title);
    CHECK(kept->origin.readAt.isValid());
    CHECK(store.keptPages().size() == 1);
}

TEST_CASE("an old guide is answered at once and fetched again behind it")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, page, "text/markdown")));
    const QTemporaryDir folder;
    HttpClient http(quick());
    QDateTime now = QDateTime::currentDateTimeUtc();
    GuideStore store(http, folder.path(), [&now] { return now; });
    REQUIRE(answer(store.fetch(server.url(u"/a"_s))));
    REQUIRE(answer(store.fetch(server.url(u"/a"_s))));
    CHECK(server.requests().size() == 1);
    now = now.addDays(2);
    REQUIRE(answer(store.fetch(server.url(u"/a"_s))));
    CHECK(waitUntil([&] { return server.requests().size() == 2; }));
}

TEST_CASE("a guide that reads differently is marked until it was seen")
{
    QByteArray text = page;
    FaultServer server([&](const QByteArray &, QTcpSocket &socket) {
        socket.write(FaultServer::response(200, text, "text/markdown"));
        socket.disconnectFromHost();
    });
    const QTemporaryDir folder;
    HttpClient http(quick());
    QDateTime now = QDateTime::currentDateTimeUtc();
    GuideStore store(http, folder.path(), [&now] { return now; });
    const QUrl address = server.url(u"/a"_s);
    const auto readAgain = [&] {
        now = now.addDays(2);
        REQUIRE(answer(store.fetchFresh(address)));
        REQUIRE(store.keptPages().size() == 1);
        return store.keptPages().first().hasChanged;
    };
    CHECK_FALSE(readAgain()); // read for the first time
    CHECK_FALSE(readAgain()); // reads the same
    text += "\n## More\n";
    CHECK(readAgain());
    CHECK(readAgain()); // the change was not seen yet
    store.noteSeen(address);
    CHECK_FALSE(store.keptPages().first().hasChanged);
    CHECK_FALSE(readAgain());
}

TEST_CASE("what is no guide is not kept")
{
    QByteArray raw;
    SECTION("a web page")
    {
        raw = FaultServer::response(200, "<!DOCTYPE html><p>x", "text/html");
    }
    SECTION("nothing")
    {
        raw = FaultServer::response(200, "", "text/markdown");
    }
    SECTION("not found")
    {
        raw = FaultServer::response(404, page, "text/markdown");
    }
    SECTION("no text")
    {
        raw = FaultServer::response(200, QByteArray(50, '\0'), "text/plain");
    }
    FaultServer server(FaultServer::always(raw));
    const QTemporaryDir folder;
    HttpClient http(quick());
    GuideStore store(http, folder.path());
    CHECK_FALSE(answer(store.fetch(server.url(u"/a"_s))));
    CHECK(store.keptPages().isEmpty());
}

TEST_CASE("a page's Markdown twin stands beside it")
{
    CHECK(markdownTwin(QUrl(u"https://a.b/c/"_s)) == QUrl(u"https://a.b/c.md"_s));
    CHECK(markdownTwin(QUrl(u"https://a.b/c.md#d"_s)) == QUrl(u"https://a.b/c.md"_s));
}
