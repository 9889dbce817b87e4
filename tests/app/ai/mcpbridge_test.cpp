// SPDX-License-Identifier: MIT
// The bridge between an AI app and the sandbox's MCP server, over real sockets.
#include "app/ai/mcpbridge.h"
#include "app/ai/rawjson.h"
#include "tests/support/sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hublink;
using namespace hublink::test;

namespace {

struct BridgeFixture : SandboxFixture
{
    explicit BridgeFixture(const sandbox::SandboxSettings &settings = {})
        : SandboxFixture(settings)
    {
        project.uuid = QUuid::createUuid();
        project.name = u"P"_s;
        project.keyKept = true;
        REQUIRE(registry->saveProject(project));
        keychain.entries.insert(keychainkey::projectApiKey(project.uuid), apiKey());
    }
    //! An account in StackOne and here.
    QUuid account(const QString &label, const QString &provider = u"hive"_s)
    {
        const sandbox::StackOneConnector *connector = sandbox.stackOne().connectorOf(provider);
        REQUIRE(connector);
        sandbox::StackOneSession session;
        session.ownerId = label;
        session.ownerName = label;
        const sandbox::StackOneAccount &made = sandbox.stackOne().link(
            session, *connector, {{u"apiKey"_s, hiveKey()}, {u"userId"_s, hiveUser()}});
        AccountRecord record;
        record.uuid = QUuid::createUuid();
        record.hubAccountId = made.id;
        record.project = project.uuid;
        record.provider = provider;
        record.providerName = connector->name;
        record.label = label;
        record.connectedAt = systemTime();
        REQUIRE(registry->accountStore().save(record));
        return record.uuid;
    }
    McpBridge &open(BridgeSettings settings)
    {
        settings.api = sandbox.hubApi();
        const BridgeWords words{[](const Error &error, const QString &account) {
                                    return kindName(error.kind) + u' ' + account;
                                },
            [](const Error &error, const QString &account) {
                return u"perhaps "_s + kindName(error.kind) + u' ' + account;
            },
            [](BridgeRefusal refusal, const QString &tool, const QString &) {
                return u"refused %1 %2"_s.arg(int(refusal)).arg(tool);
            },
            [] { return u"how to use it"_s; }, [](const QString &app) { return app; }};
        const auto ask
            = [this](const ConsentQuestion &question,
                  const std::function<void(ConsentAnswer)> &receiver, Cancellation *cancel) {
                  questions.append(question);
                  if (holdsQuestions)
                      held = cancel;
                  else
                      receiver(consent);
              };
        const auto opening = [this, ask]() -> Result<BridgePorts> {
            return BridgePorts{.http = http, .ports = ports(), .ask = ask};
        };
        bridge = std::make_unique<McpBridge>(settings, words, opening);
        QObject::connect(bridge.get(), &McpBridge::toApp, bridge.get(),
            [this](const QByteArray &line) { said.append(line); });
        return *bridge;
    }
    void begin(const QString &revision = u"2025-06-18"_s)
    {
        bridge->receive(mcpCall("0", "initialize",
            "{\"protocolVersion\":\"" + revision.toUtf8()
                + R"(","capabilities":{},"clientInfo":{"name":"Test app","version":"1"}})"));
        bridge->receive(mcpCall({}, "notifications/initialized", {}));
        said.clear();
    }
    //! The answer to a request.
    QJsonObject ask(const QByteArray &method, const QByteArray &params = "{}")
    {
        const QByteArray id = QByteArray::number(++asked);
        bridge->receive(mcpCall(id, method, params));
        return answerTo(id);
    }
    QJsonObject answerTo(const QByteArray &id)
    {
        QByteArray answer;
        REQUIRE(waitUntil([&] {
            for (const QByteArray &line : std::as_const(said)) {
                if (rawjson::member(line, "id") == id)
                    answer = line;
            }
            return !answer.isEmpty();
        }));
        CHECK_FALSE(answer.contains('\n'));
        return QJsonDocument::fromJson(answer).object();
    }
    QJsonObject call(const QString &tool, const QByteArray &arguments = "{}")
    {
        return ask("tools/call",
            "{\"name\":" + rawjson::quoted(tool) + ",\"arguments\":" + arguments + '}');
    }
    static QString textOf(const QJsonObject &answer)
    {
        return answer["result"_L1]["content"_L1][0]["text"_L1].toString();
    }
    static bool isToolError(const QJsonObject &answer)
    {
        return answer["result"_L1]["isError"_L1].toBool();
    }
    QStringList tools()
    {
        QStringList names;
        const QJsonArray all = ask("tools/list")["result"_L1]["tools"_L1].toArray();
        for (const QJsonValue &tool : all)
            names.append(tool["name"_L1].toString());
        names.sort();
        return names;
    }
    QList<Activity> activity() { return *registry->activity().list({}, {}, 0, 100); }

    Project project;
    std::unique_ptr<McpBridge> bridge;
    QByteArrayList said;
    QList<ConsentQuestion> questions;
    bool holdsQuestions = false;
    QPointer<Cancellation> held; //!< of the question that waits
    ConsentAnswer consent = ConsentAnswer::NobodyThere;
    int asked = 100;
};

QString id(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace

TEST_CASE("an app lists and uses one account's tools as they are")
{
    sandbox::SandboxSettings settings;
    settings.mcp = GENERATE(sandbox::McpHabits{}, sandbox::McpHabits{true},
        sandbox::McpHabits{false, true}, sandbox::McpHabits{true, true});
    BridgeFixture f(settings);
    f.open({.accounts = {id(f.account(u"Acme"_s))}});
    f.begin();
    CHECK(f.tools()
        == QStringList{u"hive_create_workspace"_s, u"hive_get_workspace"_s,
            u"hive_list_workspaces"_s, u"hive_wait"_s});
    const QJsonObject answer = f.call(u"hive_list_workspaces"_s);
    CHECK_FALSE(f.isToolError(answer));
    CHECK(f.textOf(answer).contains(u"Practice Workspace"_s));
    CHECK(f.questions.isEmpty());
    REQUIRE(f.activity().size() == 1);
    const Activity done = f.activity().first();
    CHECK(done.app == u"Test app"_s);
    CHECK(done.accountName == u"Acme"_s);
    CHECK(done.tool == u"hive_list_workspaces"_s);
    CHECK(done.outcome == Activity::Outcome::Done);
    CHECK_FALSE(done.writes);
    // What the server does not know is the server's to say.
    CHECK(f.ask("prompts/list")["error"_L1]["code"_L1] == -32601);
}

TEST_CASE("a session that the server has forgotten is opened anew")
{
    sandbox::SandboxSettings settings;
    settings.mcp.sessions = true;
    BridgeFixture f(settings);
    f.open({.accounts = {id(f.account(u"Acme"_s))}});
    f.begin();
    CHECK(f.tools().size() == 4);
    f.sandbox.mcp().forgetSessions();
    CHECK_FALSE(f.isToolError(f.call(u"hive_list_workspaces"_s)));
}

TEST_CASE("initialize and ping are answered before anything is opened")
{
    BridgeFixture f;
    f.keychain.entries.clear();
    f.open({.accounts = {u"nobody"_s}});
    const QJsonObject hello = f.ask("initialize", R"({"protocolVersion":"2025-03-26"})");
    CHECK(hello["result"_L1]["protocolVersion"_L1] == u"2025-03-26"_s);
    CHECK(hello["result"_L1]["serverInfo"_L1]["name"_L1] == u"hublink"_s);
    CHECK(f.ask("initialize",
              R"({"protocolVersion":"1999-01-01"})")["result"_L1]["protocolVersion"_L1]
        == mcpRevisions().last());
    CHECK(f.ask("ping").contains("result"_L1));
    CHECK(f.ask("tools/list")["error"_L1]["message"_L1] == u"not-found nobody"_s);
}

TEST_CASE("a revision without conversations goes through as well")
{
    BridgeFixture f;
    f.open({.accounts = {id(f.account(u"Acme"_s))}});
    const QByteArray meta = R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"})";
    CHECK(f.ask("server/discover", '{' + meta + '}')["result"_L1]["serverInfo"_L1]["name"_L1]
        == u"stackone-mcp-server"_s);
    CHECK(f.ask("tools/list", '{' + meta + '}')["result"_L1]["tools"_L1].toArray().size() == 4);
}

TEST_CASE("what is no message is answered as the protocol says, and nothing else is disturbed")
{
    BridgeFixture f;
    f.open({.accounts = {id(f.account(u"Acme"_s))}});
    f.begin();
    f.bridge->receive("rubbish");
    f.bridge->receive(R"({"jsonrpc":"2.0","id":{},"method":"x"})");
    f.bridge->receive("[]");
    REQUIRE(f.said.size() == 3);
    CHECK(rawjson::member(f.said.at(0), {"error", "code"}) == "-32700");
    CHECK(rawjson::member(f.said.at(1), {"error", "code"}) == "-32600");
    CHECK(rawjson::member(f.said.at(2), {"error", "code"}) == "-32600");
    // A batch of the first revision: each member by itself.
    f.bridge->receive(
        '[' + mcpCall("\"a\"", "ping", {}) + ',' + mcpCall("\"b\"", "ping", {}) + ']');
    CHECK(f.answerTo("\"a\"").contains("result"_L1));
    CHECK(f.answerTo("\"b\"").contains("result"_L1));
    CHECK(f.tools().size() == 4);
}

TEST_CASE("writing asks the person, whose answer counts and is remembered if they want that")
{
    BridgeFixture f;
    const QUuid account = f.account(u"Acme"_s);
    f.open({.accounts = {id(account)}});
    f.begin();
    const auto make = [&] { return f.call(u"hive_create_workspace"_s, R"({"name":"New"})"); };
    f.consent = ConsentAnswer::No;
    CHECK(f.isToolError(make()));
    REQUIRE(f.questions.size() == 1);
    CHECK(f.questions.first().app == u"Test app"_s);
    CHECK(f.questions.first().account == u"Hive · Acme"_s);
    CHECK(f.questions.first().arguments.contains(u"New"_s));
    CHECK(f.activity().first().outcome == Activity::Outcome::Declined);
    f.consent = ConsentAnswer::Once;
    CHECK_FALSE(f.isToolError(make()));
    f.consent = ConsentAnswer::Always;
    CHECK_FALSE(f.isToolError(make()));
    CHECK_FALSE(f.isToolError(make()));
    CHECK(f.questions.size() == 3);
    REQUIRE(
        f.registry->toolRules().save(account, {u"hive_create_workspace"_s, ToolDecision::Never}));
    CHECK(f.isToolError(make()));
    CHECK(f.tools().size() == 3); // it is not even seen
    // No way around: without an answer, or with two names of which a server may take the other.
    const qsizetype before = f.activity().size();
    f.bridge->receive(mcpCall(
        {}, "tools/call", R"({"name":"hive_create_workspace","arguments":{"name":"Sneaky"}})"));
    CHECK(f.ask("tools/call",
              R"({"name":"hive_create_workspace","name":"hive_list_workspaces"})")["error"_L1]
                                                                                  ["code"_L1]
        == -32600);
    CHECK_FALSE(f.textOf(f.call(u"hive_list_workspaces"_s)).contains(u"Sneaky"_s));
    CHECK(f.activity().size() == before + 1);
}

TEST_CASE("the command line narrows what is offered")
{
    BridgeFixture f;
    const QString account = id(f.account(u"Acme"_s));
    f.consent = ConsentAnswer::Once;
    SECTION("to reading")
    {
        f.open({.accounts = {account}, .readOnly = true});
        f.begin();
        CHECK_FALSE(f.tools().contains(u"hive_create_workspace"_s));
        CHECK(f.isToolError(f.call(u"hive_create_workspace"_s, R"({"name":"New"})")));
    }
    SECTION("to some tools")
    {
        f.open({.accounts = {account}, .tools = {u"*_list_*"_s, u"hive_wait"_s}});
        f.begin();
        CHECK(f.tools() == QStringList{u"hive_list_workspaces"_s, u"hive_wait"_s});
        CHECK(f.isToolError(f.call(u"hive_get_workspace"_s, R"({"id":"1"})")));
    }
    CHECK(f.questions.isEmpty());
}

TEST_CASE("several accounts are one server, and a broken one takes none down")
{
    BridgeFixture f;
    f.account(u"Acme"_s);
    f.account(u"Other"_s);
    const QUuid gone = f.account(u"Gone"_s);
    f.sandbox.stackOne().accounts.removeLast();
    f.open({.all = true});
    f.begin();
    const QStringList names = f.tools();
    CHECK(names.contains(u"hive_list_workspaces__acme"_s));
    CHECK(names.contains(u"hive_list_workspaces__other"_s));
    CHECK(names.contains(u"hive_not_available"_s));
    CHECK_FALSE(f.isToolError(f.call(u"hive_list_workspaces__other"_s)));
    CHECK(f.activity().first().accountName == u"Other"_s);
    CHECK(f.textOf(f.call(u"hive_not_available"_s)).contains(u"Gone"_s));
    CHECK(f.call(u"hive_list_workspaces"_s)["error"_L1]["code"_L1] == -32602);

    // Another process removes the broken one: the app is told.
    REQUIRE((*Registry::open(f.folder.filePath(u"hublink.db"_s)))->accountStore().remove(gone));
    REQUIRE(waitUntil([&] {
        return std::any_of(f.said.cbegin(), f.said.cend(), [](const QByteArray &line) {
            return line.contains("notifications/tools/list_changed");
        });
    }));
    CHECK_FALSE(f.tools().contains(u"hive_not_available"_s));
}

TEST_CASE("actions are found by words, and reading and writing are run apart")
{
    BridgeFixture f;
    f.open({.accounts = {id(f.account(u"Acme"_s))}, .search = true});
    f.begin();
    CHECK(f.tools()
        == QStringList{u"find_actions"_s, u"run_reading_action"_s, u"run_writing_action"_s});
    const QString found
        = f.textOf(f.call(u"find_actions"_s, R"({"query":"create workspace","limit":1})"));
    const QJsonObject first = QJsonDocument::fromJson(found.toUtf8()).array().first().toObject();
    CHECK(first["action"_L1] == u"hive_create_workspace"_s);
    CHECK(first["writes"_L1].toBool());
    const QByteArray make = R"({"action":"hive_create_workspace","arguments":{"name":"New"}})";
    CHECK(f.textOf(f.call(u"run_reading_action"_s, make))
        == u"refused %1 hive_create_workspace"_s.arg(int(BridgeRefusal::NotReading)));
    CHECK(f.isToolError(f.call(u"run_writing_action"_s, make))); // nobody is there to be asked
    CHECK(f.questions.size() == 1);
    CHECK(f.textOf(f.call(u"run_reading_action"_s, R"({"action":"hive_list_workspaces"})"))
              .contains(u"Practice"_s));
}

TEST_CASE("a call that the app cancels gets no answer any more, and the others theirs")
{
    BridgeFixture f;
    f.open({.accounts = {id(f.account(u"Acme"_s))}});
    f.begin();
    f.tools();
    f.bridge->receive(
        mcpCall("7", "tools/call", R"({"name":"hive_wait","arguments":{"seconds":300}})"));
    REQUIRE(waitUntil([&] { return f.activity().size() == 1; }));
    f.bridge->receive(mcpCall({}, "notifications/cancelled", R"({"requestId":7})"));
    CHECK(f.activity().first().outcome == Activity::Outcome::Cancelled);
    CHECK_FALSE(f.isToolError(f.call(u"hive_list_workspaces"_s)));
    for (const QByteArray &line : std::as_const(f.said))
        CHECK(rawjson::member(line, "id") != "7");
}

TEST_CASE("a question goes with the call that it was asked for")
{
    BridgeFixture f;
    f.open({.accounts = {id(f.account(u"Acme"_s))}});
    f.begin();
    f.holdsQuestions = true;
    f.bridge->receive(mcpCall(
        "7", "tools/call", R"({"name":"hive_create_workspace","arguments":{"name":"New"}})"));
    REQUIRE(waitUntil([&] { return f.held; }));
    f.bridge->receive(mcpCall({}, "notifications/cancelled", R"({"requestId":7})"));
    CHECK((!f.held || f.held->isRequested()));
    CHECK(f.activity().first().outcome == Activity::Outcome::Cancelled);
}

TEST_CASE("a call that is cancelled while the tools are being listed is not made")
{
    BridgeFixture f;
    f.account(u"Acme"_s);
    f.account(u"Other"_s);
    f.open({.all = true});
    f.begin();
    f.bridge->receive(mcpCall("7", "tools/call", R"({"name":"hive_list_workspaces__acme"})"));
    f.bridge->receive(mcpCall({}, "notifications/cancelled", R"({"requestId":7})"));
    CHECK(f.tools().size() == 8);
    CHECK(f.activity().isEmpty());
}

TEST_CASE("trouble is told in a sentence for the request that had it")
{
    BridgeFixture f;
    f.open({.accounts = {id(f.account(u"Acme"_s))}});
    f.begin();
    f.keychain.entries.clear();
    CHECK(f.ask("tools/list")["error"_L1]["message"_L1] == u"nothing-kept Acme"_s);
    f.keychain.entries.insert(keychainkey::projectApiKey(f.project.uuid), Secret(u"v1.eu1.old"_s));
    CHECK(f.ask("tools/list")["error"_L1]["message"_L1] == u"refused Acme"_s);
    // The person enters the right one.
    f.keychain.entries.insert(keychainkey::projectApiKey(f.project.uuid), f.apiKey());
    CHECK(f.tools().size() == 4);
}
