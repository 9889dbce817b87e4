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
    const auto session = answer(box.hub.project(box.apiKey())->createSession(asked, nullptr));
    REQUIRE(session);
    CHECK(session->createdAt.isValid());
    CHECK(answer(box.hub.session(session->token)->readSettings(nullptr))
              ->existingAccountId.isEmpty());
    const auto connectors = answer(box.hub.session(session->token)->listConnectors({}, nullptr));
    REQUIRE(connectors);
    REQUIRE(connectors->connectors.size() == 1);
    const auto config = answer(
        box.hub.session(session->token)->readConnector(connectors->connectors.first(), nullptr));
    REQUIRE(config);
    CHECK(config->fields.size() == 2);
    const auto id = answer(box.hub.session(session->token)
                               ->createAccount(connectors->connectors.first().integrationId,
                                   values(box.hiveKey(), box.hiveUser()), nullptr));
    REQUIRE(id);
    const auto account = answer(box.hub.project(box.apiKey())->readAccount(*id, nullptr));
    REQUIRE(account);
    CHECK(account->status == u"active"_s);
    CHECK(account->createdAt >= session->createdAt);
    CHECK(answer(box.hub.project(box.apiKey())
                     ->listAccounts({.ownerId = u"owner-1"_s, .provider = u"hive"_s}, nullptr))
              ->accounts.size()
        == 1);
    CHECK(answer(box.hub.project(box.apiKey())
                     ->listAccounts({.ownerId = u"owner-2"_s, .provider = u"hive"_s}, nullptr))
              ->accounts.isEmpty());
    CHECK(answer(box.hub.project(box.apiKey())->deleteAccount(*id, nullptr)));
    CHECK(
        answer(box.hub.project(box.apiKey())->deleteAccount(*id, nullptr))); // gone already is gone
    CHECK(answer(box.hub.project(box.apiKey())->readAccount(*id, nullptr)).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("the Hub's refusal comes with the provider's words and without the key")
{
    SandboxFixture box;
    const auto session = answer(box.hub.project(box.apiKey())->createSession(asked, nullptr));
    const auto connectors = answer(box.hub.session(session->token)->listConnectors({}, nullptr));
    const auto refused = answer(box.hub.session(session->token)
                                    ->createAccount(connectors->connectors.first().integrationId,
                                        values(u"wrong-key-wrong-key"_s, box.hiveUser()), nullptr));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().said.contains(u"Could not connect account"_s));
    CHECK(refused.error().said.contains(u"Invalid api_key"_s));
}

TEST_CASE("a wrong project key and a wrong token are told apart")
{
    SandboxFixture box;
    CHECK(answer(box.hub.project(Secret(u"v1.eu1.wrong"_s))->createSession(asked, nullptr))
              .error()
              .kind
        == ErrorKind::Refused);
    CHECK(answer(box.hub.session(Secret(u"nonsense"_s))->readSettings(nullptr)).error().kind
        == ErrorKind::SessionExpired);
    CHECK(answer(box.hub.project(box.apiKey())->createSession({.provider = u"hive"_s}, nullptr))
              .error()
              .kind
        == ErrorKind::Declined);
}

TEST_CASE("preparation reads the form and finds what the owner already has")
{
    SandboxFixture box;
    const Provider hive = box.providers.find(u"hive"_s);
    QObject owner;
    HubTarget target;
    target.project.ownerId = u"owner-1"_s;
    target.project.ownerName = u"Owner One"_s;
    target.apiKey = box.apiKey();
    const auto prepare
        = [&] { return answer(prepareLink(box.hub, systemTime, target, hive, nullptr, &owner)); };
    const Result<PreparedLink> first = prepare();
    REQUIRE(first);
    CHECK(first->existingAccountId.isEmpty());
    CHECK(first->form.fields.at(0).key == u"apiKey"_s);
    CHECK(first->form.fields.at(0).role == u"api_key"_s);
    const auto id = answer(box.hub.session(first->session.token)
                               ->createAccount(first->connector.integrationId,
                                   values(box.hiveKey(), box.hiveUser()), nullptr));
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
    (void)answer(hub.project(Secret(u"v1.eu1.k"_s))->readAccount(u"a/b"_s, nullptr));
    (void)answer(
        hub.session(Secret(u"tok"_s))->createAccount(u"int"_s, values(u"k"_s, u""_s), nullptr));
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
    const auto refused
        = answer(hub.project(Secret(u"v1.eu1.secret-key"_s))->createSession(asked, nullptr));
    CHECK(refused.error().said == u"Key [hidden] is disabled"_s);
}

TEST_CASE("an answer without what was asked for is no answer")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, "{}")));
    HttpClient http({});
    HttpHub hub(http, {server.url(), server.url()});
    const Secret token(u"tok"_s);
    for (const Error &error : {answer(hub.session(token)->listConnectors({}, nullptr)).error(),
             answer(hub.session(token)->readConnector({}, nullptr)).error(),
             answer(hub.session(token)->readEditableAccount(u"a"_s, nullptr)).error(),
             answer(hub.session(token)->startAttempt(nullptr)).error()})
        CHECK(error.kind == ErrorKind::UnexpectedAnswer);
}

TEST_CASE("an update takes away what is cleared and leaves the rest alone")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, "")));
    HttpClient http({});
    HttpHub hub(http, {server.url(), server.url()});
    CHECK(answer(
        hub.session(Secret(u"tok"_s))
            ->updateAccount(u"acc"_s, u"int"_s, values(u"k"_s, u""_s), {u"region"_s}, nullptr)));
    REQUIRE(server.requests().size() == 1);
    CHECK(server.requests().first().startsWith("PATCH /hub/accounts/acc HTTP"));
    CHECK(server.requests().first().endsWith(
        R"({"credentials":{"apiKey":"k","region":""},"integration_id":"int"})"));
}

TEST_CASE("the sign-in address holds what the protocol asks for, escaped")
{
    HttpClient http({});
    HttpHub hub(http, {QUrl(u"https://api.example/"_s), QUrl(u"https://app.example"_s)});
    const Secret address
        = hub.session(Secret(u"t+k/="_s))
              ->signInAddress(u"int 1"_s, u"att"_s,
                  {{u"sub domain"_s, {}, Secret(u"a&b=c"_s)}, {u"empty"_s, {}, {}}});
    CHECK(address.exposeText()
        == u"https://api.example/connect/oauth2/int%201?redirect_uri=https%3A%2F%2Fapp.example"
           "%2Fembedded%2Faccounts%2Fcallback&token=t%2Bk%2F%3D&connection_attempt_id=att"
           "&sub%20domain=a%26b%3Dc"_s);
}
