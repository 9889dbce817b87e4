// SPDX-License-Identifier: MIT
#include "app/provider/providercatalog.h"
#include "app/provider/verdict.h"
#include "tests/support/catch.h"

using namespace hublink;

namespace {

const Provider &hive()
{
    static const Provider provider = ProviderCatalog().find(u"hive"_s);
    return provider;
}

Outcome verdict(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return judge(hive(), HttpResponse{status, type, body, {}});
}

const Credentials pair = {{u"k"_s, u"api_key"_s, Secret(u"0123456789abcdef0123456789abcdef"_s)},
    {u"u"_s, u"user_id"_s, Secret(u"a+b/c d"_s)}};

} // namespace

TEST_CASE("good answers are recognised in every wording")
{
    CHECK(verdict(200, R"({"message":"User authenticated"})"));
    CHECK(verdict(200, "User authenticated", "text/plain"));
    CHECK(verdict(201, "\"user AUTHENTICATED\""));
}

TEST_CASE("refusals blame a field only if the words do")
{
    const auto refused = [](int status, const QByteArray &body) {
        const Outcome outcome = verdict(status, body);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Refused);
        return outcome.error();
    };
    CHECK(refused(400, R"({"error":400,"message":"User not found"})").field == u"user_id"_s);
    CHECK(refused(400, R"({"error":400,"message":"User not found"})").said == u"User not found"_s);
    CHECK(refused(401, R"({"message":"Invalid api_key"})").field == u"api_key"_s);
    CHECK(refused(401, R"({"message":"Invalid api_key or user_id"})").field.isEmpty());
    CHECK(refused(401, "").field.isEmpty());
    CHECK(refused(403, "{}").field.isEmpty());
    CHECK(refused(200, R"({"error":401,"message":"Bad key"})").field == u"api_key"_s);
}

TEST_CASE("a web page is never a verdict")
{
    for (const int status : {200, 401, 403, 404}) {
        const Outcome outcome
            = verdict(status, "<html>Sign in. User authenticated</html>", "text/html");
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::NotTheService);
        CHECK(outcome.error().said.isEmpty());
    }
}

TEST_CASE("other answers say nothing about the values")
{
    CHECK(verdict(200, "{}").error().kind == ErrorKind::UnexpectedAnswer);
    CHECK(verdict(200, R"({"error":null})").error().kind == ErrorKind::UnexpectedAnswer);
    CHECK(verdict(418, "{}").error().kind == ErrorKind::UnexpectedAnswer);
    CHECK(verdict(404, "{}").error().kind == ErrorKind::NotTheService);
    CHECK(verdict(429, "{}").error().kind == ErrorKind::RateLimited);
    CHECK(verdict(500, "{}").error().kind == ErrorKind::ServiceDown);
    CHECK(verdict(500, "<html>", "text/html").error().kind == ErrorKind::ServiceDown);
}

TEST_CASE("a request is filled from its template")
{
    const HttpRequest request = *fillTemplate(hive(), hive().check->request, pair);
    CHECK(request.url.toString(QUrl::FullyEncoded)
        == u"https://app.hive.com/api/v1/testcredentials?user_id=a%2Bb%2Fc%20d"_s);
    REQUIRE(request.headers.size() == 1);
    CHECK(request.headers.first().name == "api_key");
    CHECK(request.headers.first().value == pair.first().value);
    CHECK_FALSE(request.url.toString().contains(u"0123"_s));
}

TEST_CASE("a value cannot leave its place in a path")
{
    const Credentials nasty = {{u"u"_s, u"user_id"_s, Secret(u"../admin?x=1#y"_s)}};
    const HttpRequest request = *fillTemplate(hive(), hive().person->request, nasty);
    CHECK(request.url.path(QUrl::FullyEncoded) == u"/api/v1/users/..%2Fadmin%3Fx%3D1%23y"_s);
}

TEST_CASE("echoed credentials are hidden")
{
    CHECK(withoutCredentials(u"Key 0123456789abcdef0123456789abcdef is bad"_s, pair)
        == u"Key [hidden] is bad"_s);
}
