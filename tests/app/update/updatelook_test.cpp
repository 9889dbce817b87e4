// SPDX-License-Identifier: MIT
#include "app/update/updatelook.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

using namespace hublink;
using namespace hublink::test;

namespace {

Result<std::optional<NewerVersion>> look(const QByteArray &body, int status = 200)
{
    FaultServer server(FaultServer::always(FaultServer::response(status, body)));
    HttpClient http({.firstPause = std::chrono::milliseconds(1), .repeats = 0});
    const auto found
        = answer(lookForNewerVersion(http, server.url(u"/newest?channel=a"_s), u"0.10.0"_s));
    REQUIRE(server.requests().size() == 1);
    const QByteArray request = server.requests().first();
    CHECK(request.startsWith("GET /newest?channel=a&version=0.10.0 HTTP/1.1"));
    CHECK(FaultServer::header(request, "Cookie").isNull());
    CHECK(FaultServer::header(request, "Authorization").isNull());
    return found;
}

} // namespace

TEST_CASE("a newer version is found, and one that is not newer is none")
{
    const auto newer = look(R"({"version": "0.11.0", "url": "https://hublink.example/new"})");
    REQUIRE(newer);
    REQUIRE(*newer);
    CHECK((*newer)->version == u"0.11.0"_s);
    CHECK((*newer)->page == QUrl(u"https://hublink.example/new"_s));
    for (const char *version : {"0.10.0", "0.9.9", "0.10"}) {
        const auto found = look(
            QByteArray(R"({"version": ")") + version + R"(", "url": "https://hublink.example/"})");
        REQUIRE(found);
        CHECK_FALSE(*found);
    }
}

TEST_CASE("an announcement that is none is not believed")
{
    for (const char *body : {"", "[]", "{}", R"({"version": "1.0"})",
             R"({"version": "1.0", "url": "http://hublink.example"})",
             R"({"version": "1.0", "url": "https://ada@hublink.example"})",
             R"({"version": "1.0", "url": "javascript:alert"})",
             R"({"version": "1.0<b>", "url": "https://hublink.example"})",
             R"({"version": 2, "url": "https://hublink.example"})"}) {
        INFO(body);
        const auto found = look(body);
        REQUIRE_FALSE(found);
        CHECK(found.error().kind == ErrorKind::UnexpectedAnswer);
    }
    CHECK_FALSE(look(R"({"version": "1.0", "url": "https://hublink.example"})", 404));
}
