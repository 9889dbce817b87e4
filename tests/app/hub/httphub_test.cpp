// SPDX-License-Identifier: MIT
#include "app/linking/linkpreparation.h"
#include "tests/support/faultserver.h"
#include "tests/support/sandboxfixture.h"

using namespace hublink;
using namespace hublink::test;

namespace {

const ConnectSessionRequest asked{
    .ownerId = u"owner-1"_s, .ownerName = u"Owner One"_s, .provider = u"hive"_s};

Credentials values(const QString &key, const QString &user)
{
    return {{u"apiKey"_s, u"api_key"_s, Secret(key)}, {u"userId"_s, u"user_id"_s, Secret(user)}};
}

} // namespace

TEST_CASE("an account is linked and read back and deleted")
{
    SandboxFixture box;
    const auto session = answer(box.hub.createSession(box.apiKey(), asked, nullptr));
    REQUIRE(session);
    CHECK(session->createdAt.isValid());
    CHECK(answer(box.hub.readSettings(session->token, nullptr))->existingAccountId.isEmpty());
    const auto connectors = answer(box.hub.listConnectors(session->token, {}, nullptr));
    REQUIRE(connectors);
    REQUIRE(connectors->connectors.size() == 1);
    const auto config
        = answer(box.hub.readConnector(session->token, connectors->connectors.first(), nullptr));
    REQUIRE(config);
    CHECK(config->fields.size() == 2);
    const auto id
        = answer(box.hub.createAccount(session->token, connectors->connectors.first().integrationId,
            values(box.hiveKey(), box.hiveUser()), nullptr));
    REQUIRE(id);
    const auto account = answer(box.hub.readAccount(box.apiKey(), *id, nullptr));
    REQUIRE(account);
    CHECK(account->status == u"active"_s);
    CHECK(account->createdAt >= session->createdAt);
    CHECK(answer(box.hub.listAccounts(
                     box.apiKey(), {.ownerId = u"owner-1"_s, .provider = u"hive"_s}, nullptr))
              ->accounts.size()
        == 1);
    CHECK(answer(box.hub.listAccounts(
                     box.apiKey(), {.ownerId = u"owner-2"_s, .provider = u"hive"_s}, nullptr))
              ->accounts.isEmpty());
    CHECK(answer(box.hub.deleteAccount(box.apiKey(), *id, nullptr)));
    CHECK(answer(box.hub.deleteAccount(box.apiKey(), *id, nullptr))); // gone already is gone
    CHECK(answer(box.hub.readAccount(box.apiKey(), *id, nullptr)).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("the Hub's refusal comes with the provider's words and without the key")
{
    SandboxFixture box;
    const auto session = answer(box.hub.createSession(box.apiKey(), asked, nullptr));
    const auto connectors = answer(box.hub.listConnectors(session->token, {}, nullptr));
    const auto refused
        = answer(box.hub.createAccount(session->token, connectors->connectors.first().integrationId,
            values(u"wrong-key-wrong-key"_s, box.hiveUser()), nullptr));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().said.contains(u"Could not connect account"_s));
    CHECK(refused.error().said.contains(u"Invalid api_key"_s));
}

TEST_CASE("a wrong project key and a wrong token are told apart")
{
    SandboxFixture box;
    CHECK(answer(box.hub.createSession(Secret(u"v1.eu1.wrong"_s), asked, nullptr)).error().kind
        == ErrorKind::Refused);
    CHECK(answer(box.hub.readSettings(Secret(u"nonsense"_s), nullptr)).error().kind
        == ErrorKind::SessionExpired);
    CHECK(answer(box.hub.createSession(box.apiKey(), {.provider = u"hive"_s}, nullptr)).error().kind
        == ErrorKind::Declined);
}

TEST_CASE("preparation reads the form and finds what the owner already has")
{
    SandboxFixture box;
    const Provider hive = box.providers.find(u"hive"_s);
    HubTarget target;
    target.project.ownerId = u"owner-1"_s;
    target.project.ownerName = u"Owner One"_s;
    target.apiKey = box.apiKey();
    const auto prepare = [&] {
        LinkPreparation preparation(box.hub, systemTime, target, hive);
        preparation.start(nullptr);
        return answer(preparation.future());
    };
    const Result<PreparedLink> first = prepare();
    REQUIRE(first);
    CHECK(first->existingAccountId.isEmpty());
    CHECK(first->form.fields.at(0).key == u"apiKey"_s);
    CHECK(first->form.fields.at(0).role == u"api_key"_s);
    const auto id = answer(box.hub.createAccount(first->session.token,
        first->connector.integrationId, values(box.hiveKey(), box.hiveUser()), nullptr));
    REQUIRE(id);
    CHECK(prepare()->existingAccountId == *id);
    target.multiple = true;
    CHECK(prepare()->existingAccountId.isEmpty());
    target.apiKey = Secret(u"v1.eu1.wrong"_s);
    CHECK(prepare().error().field == apiKeyField);
}

TEST_CASE("requests to StackOne carry what the protocol asks for")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, "{}")));
    HttpClient http({});
    HttpHub hub(http, {server.url(), server.url()});
    (void)answer(hub.readAccount(Secret(u"v1.eu1.k"_s), u"a/b"_s, nullptr));
    (void)answer(hub.createAccount(Secret(u"tok"_s), u"int"_s, values(u"k"_s, u""_s), nullptr));
    REQUIRE(server.requests().size() == 2);
    CHECK(server.requests().at(0).startsWith("GET /accounts/a%2Fb HTTP"));
    CHECK(FaultServer::header(server.requests().at(0), "Authorization")
        == "Basic " + QByteArray("v1.eu1.k:").toBase64());
    const QByteArray post = server.requests().at(1);
    CHECK(post.startsWith("POST /hub/accounts HTTP"));
    CHECK(FaultServer::header(post, "x-hub-session-token") == "tok");
    CHECK_FALSE(FaultServer::header(post, "x-hub-version").isEmpty());
    CHECK(FaultServer::header(post, "Content-Type") == "application/json");
    CHECK(FaultServer::header(post, "Authorization").isNull());
    CHECK(post.endsWith(R"({"credentials":{"apiKey":"k"},"integration_id":"int"})"));
}

TEST_CASE("an echoed project key does not come back")
{
    FaultServer server(FaultServer::always(
        FaultServer::response(401, R"({"message":"Key v1.eu1.secret-key is disabled"})")));
    HttpClient http({});
    HttpHub hub(http, {server.url(), server.url()});
    const auto refused = answer(hub.createSession(Secret(u"v1.eu1.secret-key"_s), asked, nullptr));
    CHECK(refused.error().said == u"Key [hidden] is disabled"_s);
}

TEST_CASE("an answer without what was asked for is no answer")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, "{}")));
    HttpClient http({});
    HttpHub hub(http, {server.url(), server.url()});
    const Secret token(u"tok"_s);
    for (const Error &error : {answer(hub.listConnectors(token, {}, nullptr)).error(),
             answer(hub.readConnector(token, {}, nullptr)).error(),
             answer(hub.readEditableAccount(token, u"a"_s, nullptr)).error(),
             answer(hub.startAttempt(token, nullptr)).error()})
        CHECK(error.kind == ErrorKind::UnexpectedAnswer);
}

TEST_CASE("an update takes away what is cleared and leaves the rest alone")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, "")));
    HttpClient http({});
    HttpHub hub(http, {server.url(), server.url()});
    CHECK(answer(hub.updateAccount(
        Secret(u"tok"_s), u"acc"_s, u"int"_s, values(u"k"_s, u""_s), {u"region"_s}, nullptr)));
    REQUIRE(server.requests().size() == 1);
    CHECK(server.requests().first().startsWith("PATCH /hub/accounts/acc HTTP"));
    CHECK(server.requests().first().endsWith(
        R"({"credentials":{"apiKey":"k","region":""},"integration_id":"int"})"));
}

TEST_CASE("the sign-in address holds what the protocol asks for, escaped")
{
    HttpClient http({});
    HttpHub hub(http, {QUrl(u"https://api.example/"_s), QUrl(u"https://app.example"_s)});
    const Secret address = hub.signInAddress(Secret(u"t+k/="_s), u"int 1"_s, u"att"_s,
        {{u"sub domain"_s, {}, Secret(u"a&b=c"_s)}, {u"empty"_s, {}, {}}});
    CHECK(address.exposeText()
        == u"https://api.example/connect/oauth2/int%201?redirect_uri=https%3A%2F%2Fapp.example"
           "%2Fembedded%2Faccounts%2Fcallback&token=t%2Bk%2F%3D&connection_attempt_id=att"
           "&sub%20domain=a%26b%3Dc"_s);
}
