// SPDX-License-Identifier: MIT
#include "app/provider/echoes.h"
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

TEST_CASE("an echo is hidden in whatever form it comes")
{
    const QString secret = u"Ab12cd34Ef56gh78"_s;
    const Credentials credentials{{{}, {}, Secret(secret)}, {{}, {}, Secret(u"user-77"_s)}};
    const QByteArray both = QByteArray("user-77:" + secret.toUtf8());
    const QString forms[] = {secret, secret.toUpper(), secret.toLower(), u"Ab12-cd34-Ef56-gh78"_s,
        u"Ab12 cd34 Ef56 gh78"_s, QString::fromLatin1(both.toBase64()),
        QString::fromLatin1(secret.toUtf8().toBase64()),
        QString::fromLatin1((secret.toUtf8() + ':').toBase64()),
        QString::fromLatin1(secret.toUtf8().toHex()), u"87hg65fE43dc21bA"_s,
        u"%41%62%31%32%63%64%33%34%45%66%35%36%67%68%37%38"_s,
        QString::fromLatin1(secret.toUtf8().toBase64(QByteArray::Base64UrlEncoding))};
    for (const QString &form : forms) {
        INFO(form);
        const QString shown
            = withoutCredentials(u"The key \""_s + form + u"\" is bad"_s, credentials);
        CHECK(shown == u"The key \"[hidden]\" is bad"_s);
    }
    CHECK(withoutCredentials(u"Basic "_s + QString::fromLatin1(both.toBase64()), credentials)
        == u"Basic [hidden]"_s);
    CHECK(withoutCredentials(u"Bad key Ab12cd34\u2026"_s, credentials)
        == u"Bad key [hidden]\u2026"_s);
    CHECK(
        withoutCredentials(u"Nothing of it is here"_s, credentials) == u"Nothing of it is here"_s);
}

TEST_CASE("echoed credentials are hidden")
{
    CHECK(withoutCredentials(u"Key 0123456789abcdef0123456789abcdef is bad"_s, pair)
        == u"Key [hidden] is bad"_s);
}

TEST_CASE("JSON that is called a web page is read, and a service's own 404 is its own")
{
    const Provider hive = ProviderCatalog().find(u"hive"_s);
    const HttpResponse good{.status = 200,
        .contentType = "text/html; charset=utf-8",
        .body = R"({"message":"Credentials verified"})"};
    CHECK_FALSE(good.isWebPage());
    const HttpResponse page{.status = 200, .contentType = "text/html", .body = "<p>Hello</p>"};
    CHECK(page.isWebPage());
    const HttpResponse missing{
        .status = 404, .contentType = "application/json", .body = R"({"message":"No such route"})"};
    const Outcome outcome = judge(hive, missing);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::UnexpectedAnswer);
    CHECK(outcome.error().said == u"No such route"_s);
    const HttpResponse nobody{.status = 404, .contentType = "text/plain", .body = ""};
    CHECK(judge(hive, nobody).error().kind == ErrorKind::NotTheService);
}
