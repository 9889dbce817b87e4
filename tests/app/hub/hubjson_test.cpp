// SPDX-License-Identifier: MIT
#include "app/accounts/accountstate.h"
#include "app/form/linkform.h"
#include "app/hub/huberror.h"
#include "app/hub/hubjson.h"
#include "app/provider/providercatalog.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hublink;

namespace {

QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    REQUIRE_FALSE(document.isNull());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

HttpResponse response(
    int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {status, type, body, {}};
}

} // namespace

TEST_CASE("accounts are read in both generations of names")
{
    const auto v1 = hubjson::account(json(R"({"id":"a","provider":"hive","status":"error",
        "status_reasons":[{"code":null,"description":"Key revoked","timestamp":"2026-01-01T00:00:00.000Z"}],
        "origin_owner_id":"o","origin_owner_name":"Owner","type":"PRODUCTION","created_at":"2026-01-01T00:00:00.000Z"})"));
    REQUIRE(v1);
    CHECK(v1->type == u"production"_s);
    CHECK(reasonText(*v1) == u"Key revoked"_s);
    CHECK(statusOf(*v1) == AccountStatus::Error);
    const auto v2
        = hubjson::account(json(R"({"id":12,"connector":"hive","owner_id":"o","status":"weird"})"));
    REQUIRE(v2);
    CHECK(v2->id == u"12"_s);
    CHECK(v2->provider == u"hive"_s);
    CHECK(v2->ownerId == u"o"_s);
    CHECK(statusOf(*v2) == AccountStatus::Other);
    CHECK_FALSE(hubjson::account(json("{}")));
}

TEST_CASE("account lists come bare or wrapped and broken entries are left out")
{
    CHECK(
        hubjson::accountsPage(json(R"([{"id":"a"},7,{"x":1},{"id":"b"}])"))->accounts.size() == 2);
    const auto paged = hubjson::accountsPage(json(R"({"data":[{"id":"a"}],"next":"c"})"));
    CHECK(paged->accounts.size() == 1);
    CHECK(paged->cursor == u"c"_s);
    CHECK_FALSE(hubjson::accountsPage(json("{}"))); // no list is not an empty list
}

TEST_CASE("both shapes of a connector's form are read")
{
    Connector connector;
    connector.authConfigKey = u"custom"_s;
    connector.environment = u"production"_s;
    const auto falcon = hubjson::connectorConfig(json(R"({"config":{"name":"Hive","type":"custom",
        "configFields":[{"key":"apiKey","label":"API Key","type":"password","required":true},
        {"key":"userId","label":"User ID","type":"text","secret":false},{"label":"no key"},3],
        "support":{"link":"https://docs.example/guide"}}})"),
        connector);
    REQUIRE(falcon.fields.size() == 2);
    CHECK(falcon.fields.at(0).secret);
    CHECK_FALSE(falcon.fields.at(1).secret);
    CHECK(falcon.guide == QUrl(u"https://docs.example/guide"_s));
    const auto legacy
        = hubjson::connectorConfig(json(R"({"config":{"authentication":{"custom":{"production":
        {"type":"custom","fields":[{"key":"k","label":"K"}],"guide":{"supportLink":"https://g.example"}}}}}})"),
            connector);
    REQUIRE(legacy.fields.size() == 1);
    CHECK(legacy.fields.first().secret); // absent counts as secret
    CHECK(hubjson::connectorConfig(json("{}"), connector).fields.isEmpty());
}

TEST_CASE("redirect connectors are told from forms")
{
    const auto config
        = [](const QByteArray &text) { return hubjson::connectorConfig(json(text), {}); };
    CHECK(config(R"({"config":{"type":"oauth2"}})").isRedirect());
    CHECK(config(R"({"config":{"type":"oauth2","grantType":"authorization_code"}})").isRedirect());
    CHECK_FALSE(
        config(R"({"config":{"type":"oauth2","grantType":"client_credentials"}})").isRedirect());
    CHECK_FALSE(config(R"({"config":{"type":"oauth2","grantType":null}})").isRedirect());
    CHECK_FALSE(config(R"({"config":{"type":"custom"}})").isRedirect());
}

TEST_CASE("the form joins the Hub's keys with the provider's roles")
{
    ConnectorConfig config;
    config.fields = {{.key = u"hive_token"_s, .label = u"API key"_s, .type = u"password"_s},
        {.key = u"uid"_s, .label = u"User ID"_s, .type = u"text"_s, .secret = false},
        {.key = u"region"_s, .label = u"Region"_s, .type = u"text"_s, .secret = false}};
    const Provider hive = ProviderCatalog().find(u"hive"_s);
    const LinkForm form = formOf(config, hive);
    CHECK(form.fields.at(0).key == u"hive_token"_s);
    CHECK(form.fields.at(0).role == u"api_key"_s);
    CHECK(form.fields.at(1).role == u"user_id"_s);
    CHECK(form.fields.at(2).role.isEmpty());
}

namespace {
constexpr HubCall linking{HubDoor::SessionToken, ErrorSubject::LinkedAccount, true};
constexpr HubCall opening{HubDoor::ApiKey, ErrorSubject::ConnectSession, true};
constexpr HubCall listing{HubDoor::SessionToken, ErrorSubject::ConnectorList};
} // namespace

TEST_CASE("an error's words are unwrapped however they are packed")
{
    const auto said
        = [](const QByteArray &body) { return hubError(response(400, body), linking).said; };
    CHECK(said(R"({"statusCode":400,"message":"Plain"})") == u"Plain"_s);
    CHECK(said(R"({"message":"Outer","provider_response":"{\"message\":\"Inner\"}"})")
        == u"Outer (Inner)"_s);
    CHECK(said(R"({"message":"{\"message\":\"Twice\",\"provider_response\":\"no\"}"})")
        == u"Twice (no)"_s);
    CHECK(said("not json").isEmpty());
    CHECK(said("").isEmpty());
}

TEST_CASE("401 means the session or the key by the door it came from")
{
    CHECK(hubError(response(401, "{}"), linking).kind == ErrorKind::SessionExpired);
    CHECK(hubError(response(403, "{}"), linking).kind == ErrorKind::SessionExpired);
    CHECK(hubError(response(401, "{}"), opening).kind == ErrorKind::Refused);
    CHECK(hubError(response(403, "{}"), opening).kind == ErrorKind::PermissionMissing);
    CHECK(hubError(response(400, "{}"), opening).kind == ErrorKind::Declined);
    CHECK(hubError(response(400, "{}"), linking).kind == ErrorKind::Refused);
    CHECK(hubError(response(403, "<html>", "text/html"), opening).kind == ErrorKind::NotTheService);
}

TEST_CASE("a call that carries nothing of the person blames nothing of theirs")
{
    for (const int status : {400, 405, 422, 451}) {
        const Error error = hubError(response(status, "{}"), listing);
        CHECK(error.kind == ErrorKind::QuestionRefused);
        CHECK(error.about == ErrorSubject::ConnectorList);
    }
    for (const int status : {409, 412}) {
        for (const HubCall &call : {linking, opening, listing})
            CHECK(hubError(response(status, "{}"), call).kind == ErrorKind::Conflict);
    }
    CHECK(hubError(response(401, "{}"), opening).field == apiKeyField);
    CHECK(hubError(response(404, "{}"), listing).about == ErrorSubject::ConnectorList);
}

TEST_CASE("an empty success is null and a page is no answer")
{
    CHECK(hubAnswer(response(200, ""), linking)->isNull());
    CHECK(hubAnswer(response(200, "<html>", "text/html"), linking).error().kind
        == ErrorKind::NotTheService);
    CHECK(hubAnswer(response(200, "oops"), linking).error().kind == ErrorKind::UnexpectedAnswer);
}
