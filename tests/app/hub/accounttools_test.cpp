// SPDX-License-Identifier: MIT
// Actions and logs of a linked account.
#include "app/hub/httpaccounttools.h"
#include "app/hub/toolsjson.h"
#include "tests/support/faultserver.h"
#include "tests/support/sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace hublink;
using namespace hublink::test;

namespace {

struct Tools : SandboxFixture
{
    Tools()
        : SandboxFixture({.accounts = 30})
    {
        for (const auto &theirs : sandbox.stackOne().accounts) {
            if (theirs.provider == u"hive"_s && theirs.status == u"active"_s)
                account = theirs.id;
        }
        REQUIRE_FALSE(account.isEmpty());
        tools = hub.project(apiKey())->tools(account);
    }
    ActionAnswer run(const ActionCall &call)
    {
        const auto result = answer(tools->runAction(call, nullptr));
        REQUIRE(result);
        return *result;
    }
    QString account;
    std::unique_ptr<AccountTools> tools;
};

QJsonValue json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

TEST_CASE("an account's actions are listed with what they take")
{
    Tools t;
    const auto page = answer(t.tools->listActions({}, nullptr));
    REQUIRE(page);
    REQUIRE(page->actions.size() == 3);
    CHECK(page->actions.first().id == u"hive_list_workspaces"_s);
    CHECK_FALSE(page->actions.first().mayWrite());
    const ActionInfo &create = page->actions.last();
    CHECK(create.mayWrite());
    REQUIRE(create.fields.size() == 1);
    CHECK(create.fields.first().place == ActionField::Place::Body);
    CHECK(create.fields.first().required);
    CHECK(create.bodyExample.contains("Practice"));
}

TEST_CASE("actions are run, and refusals are answers")
{
    Tools t;
    const ActionAnswer list = t.run({.action = u"hive_list_workspaces"_s});
    CHECK(list.isSuccess());
    CHECK(list.text.contains(u"\n"_s)); // formatted
    CHECK(list.bytes > 0);
    CHECK(t.run({.action = u"hive_get_workspace"_s}).status == 400);
    const ActionAnswer made
        = t.run({.action = u"hive_create_workspace"_s, .body = "{\"name\": \"New\"}"});
    CHECK(made.isSuccess());
    CHECK(t.run({.action = u"hive_list_workspaces"_s}).text.contains(u"New"_s));
    t.sandbox.stackOne().account(t.account)->status = u"suspended"_s;
    CHECK(t.run({.action = u"hive_list_workspaces"_s}).status == 412);
}

TEST_CASE("a body that is no JSON object is not sent")
{
    Tools t;
    for (const QByteArray &body : {QByteArray("{"), QByteArray("[1]"), QByteArray("text")}) {
        const auto result = answer(
            t.tools->runAction({.action = u"hive_create_workspace"_s, .body = body}, nullptr));
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::InvalidInput);
        CHECK(result.error().field == u"body"_s);
    }
}

TEST_CASE("a writing action is sent once, whatever happens")
{
    FaultServer server([](const QByteArray &, QTcpSocket &socket) { socket.abort(); });
    HttpClient http{HttpClient::Settings{.firstPause = std::chrono::milliseconds(1)}};
    HttpAccountTools tools(http, server.url(), Secret(u"key"_s), u"a"_s);
    CHECK_FALSE(answer(tools.runAction({.action = u"x_create_y"_s, .body = "{\"a\":1}"}, nullptr)));
    CHECK(server.requests().size() == 1);
}

TEST_CASE("what was run stands in the logs, with its steps and without queries")
{
    Tools t;
    t.run({.action = u"hive_list_workspaces"_s});
    t.run({.action = u"hive_nothing"_s});
    const auto page = answer(t.tools->listLogs({}, nullptr));
    REQUIRE(page);
    REQUIRE(page->entries.size() == 2);
    CHECK_FALSE(page->entries.first().success); // newest first
    CHECK(page->entries.last().success);
    CHECK(page->entries.last().action == u"hive_list_workspaces"_s);
    REQUIRE(page->entries.last().steps.size() == 1);
    CHECK_FALSE(page->entries.last().steps.first().url.contains(u'?'));
}

TEST_CASE("logs are asked for in the other spelling where the first is refused")
{
    FaultServer server([](const QByteArray &request, QTcpSocket &socket) {
        if (request.contains("filter%5B"))
            return void(socket.write(FaultServer::response(400, "{\"message\":\"no filter\"}")));
        socket.write(FaultServer::response(200,
            R"({"data":[{"request_id":"1","account_id":"mine","status":200},)"
            R"({"request_id":"2","account_id":"other","status":200}],"next":null})"));
    });
    HttpClient http{HttpClient::Settings{}};
    HttpAccountTools tools(http, server.url(), Secret(u"key"_s), u"mine"_s);
    const auto page = answer(tools.listLogs({}, nullptr));
    REQUIRE(page);
    REQUIRE(page->entries.size() == 1); // whatever the server filters
    CHECK(page->entries.first().id == u"1"_s);
}

TEST_CASE("an action writes by its method, else by what its server says, and in doubt it does")
{
    CHECK_FALSE(mayWrite(u"get"_s));
    CHECK_FALSE(mayWrite(u"HEAD"_s));
    CHECK(mayWrite(u"POST"_s));
    CHECK(mayWrite(u"POST"_s, true)); // what it does counts more than what is said of it
    CHECK_FALSE(mayWrite({}, true));
    CHECK(mayWrite({}, false));
    CHECK(mayWrite({}));
}

TEST_CASE("inputs are read from a list and from a schema, nonsense is left out")
{
    const auto listed = toolsjson::actionsPage(json(R"({"data":[{"key":"x","actions":[
        {"id":"x_get","action_details":{"parameters":[{"name":"id","in":"path","required":true},
         {"in":"query"},7]}}, {"label":"no id"}, 5]}],"next":"more"})"));
    REQUIRE(listed);
    CHECK(listed->cursor == u"more"_s);
    REQUIRE(listed->actions.size() == 1);
    REQUIRE(listed->actions.first().fields.size() == 1);
    CHECK(listed->actions.first().fields.first().place == ActionField::Place::Path);
    const auto schema = toolsjson::actionsPage(json(R"([{"id":"x_do","operation_details":{"schema":
        {"type":"object","properties":{"query":{"properties":{"q":{"type":"string"}},
         "required":["q"]},"body":{"properties":{"n":{"type":"number","example":3}}}}}}}])"));
    REQUIRE(schema);
    REQUIRE(schema->actions.first().fields.size() == 2);
    CHECK(schema->actions.first().bodyExample.contains("3"));
    CHECK_FALSE(toolsjson::actionsPage(json("{}")));
}

TEST_CASE("values are sent as what they are, and long ids stay texts")
{
    const auto body = toolsjson::callBody({.action = u"a"_s,
        .query = {{u"n"_s, u"25"_s}, {u"id"_s, u"45355976281015164504"_s}, {u"z"_s, u"007"_s},
            {u"b"_s, u"true"_s}, {u"empty"_s, {}}}});
    REQUIRE(body);
    const QJsonObject query = (*body)["query"_L1].toObject();
    CHECK(query["n"_L1] == QJsonValue(25));
    CHECK(query["id"_L1] == QJsonValue(u"45355976281015164504"_s));
    CHECK(query["z"_L1] == QJsonValue(u"007"_s));
    CHECK(query["b"_L1] == QJsonValue(true));
    CHECK_FALSE(query.contains("empty"_L1));
}

TEST_CASE("the curl command holds no secret and survives quotes")
{
    HttpClient http{HttpClient::Settings{}};
    HttpAccountTools tools(http, QUrl(u"https://api.stackone.com"_s), {}, u"acc'1"_s);
    const QString curl = tools.curlOf({.action = u"x_create_y"_s,
        .headers = {{u"X-Api-Key"_s, u"very-secret"_s}, {u"Accept"_s, u"text"_s}},
        .body = "{\"name\":\"it's\"}"});
    CHECK(curl.contains(u"$STACKONE_API_KEY:"_s));
    CHECK_FALSE(curl.contains(u"very-secret"_s));
    CHECK(curl.contains(u"it'\\''s"_s));
    CHECK(curl.contains(u"acc'\\''1"_s));
    CHECK(curl.contains(u"https://api.stackone.com/actions/rpc"_s));
}

TEST_CASE("an answer that echoes the key shows it to nobody")
{
    FaultServer server(
        FaultServer::always(FaultServer::response(200, R"({"data":{"sent":"the-project-key"}})")));
    HttpClient http{HttpClient::Settings{}};
    HttpAccountTools tools(http, server.url(), Secret(u"the-project-key"_s), u"a"_s);
    const auto result = answer(tools.runAction({.action = u"x_get_y"_s}, nullptr));
    REQUIRE(result);
    CHECK_FALSE(result->text.contains(u"the-project-key"_s));
}
