// SPDX-License-Identifier: MIT
// One MCP server that does everything servers do, on a socket.
#include "app/ai/mcpremote.h"
#include "app/ai/rawjson.h"
#include "tests/support/fakechecker.h"
#include "tests/support/fakehub.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;
using namespace std::chrono_literals;

namespace {

struct RemoteFixture
{
    explicit RemoteFixture(FaultServer::Handler handler)
        : server(std::move(handler))
    {
        Project project;
        project.uuid = QUuid::createUuid();
        project.keyKept = true;
        REQUIRE(registry->saveProject(project));
        keychain.entries.insert(keychainkey::projectApiKey(project.uuid), Secret(u"key"_s));
        remote = std::make_unique<McpRemote>(http, keys,
            McpRemote::Where{server.url(), project.uuid, u"12345678901234567890"_s},
            McpRemote::Times{.firstPause = 1ms});
        QObject::connect(remote.get(), &McpRemote::answered, remote.get(),
            [this](const McpMessage &message) { heard.append(message.text); });
        QObject::connect(remote.get(), &McpRemote::told, remote.get(),
            [this](const McpMessage &message) { heard.append(message.text); });
        QObject::connect(remote.get(), &McpRemote::failed, remote.get(),
            [this](const QByteArray &id, const Error &error) {
                heard.append(id + ' ' + kindName(error.kind).toUtf8());
            });
    }
    void send(const QByteArray &id, const QByteArray &method = "tools/call")
    {
        remote->send(readMcpMessage(mcpCall(id, method, R"({"name":"t"})")));
    }
    bool hears(qsizetype count)
    {
        return waitUntil([&] { return heard.size() >= count; });
    }

    QTemporaryDir folder;
    FaultServer server;
    HttpClient http{HttpClient::Settings{.firstPause = 1ms, .manyAtOnce = true}};
    FakeChecker checker;
    FakeKeychain keychain;
    FakeHub hub;
    std::shared_ptr<Registry> registry = *Registry::open(folder.filePath(u"hublink.db"_s));
    ProjectKeys keys{{checker, keychain, hub, *registry, systemTime, {}, {}}};
    std::unique_ptr<McpRemote> remote;
    QByteArrayList heard;
};

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

void reply(QTcpSocket &socket, const QByteArray &body, const QByteArray &type = "application/json",
    int status = 200, const QByteArray &headers = {})
{
    socket.write(FaultServer::response(status, body, type, headers + "Connection: close\r\n"));
    socket.disconnectFromHost();
}

} // namespace

TEST_CASE("a message goes out as it is, with what the transport wants beside it")
{
    RemoteFixture f([](const QByteArray &, QTcpSocket &socket) {
        reply(socket, R"({"jsonrpc":"2.0","id":1,"result":{"n":12345678901234567890.10}})");
    });
    f.send("1");
    REQUIRE(f.hears(1));
    CHECK(f.heard.first().contains("12345678901234567890.10"));
    const QByteArray request = f.server.requests().first();
    CHECK(request.startsWith("POST /mcp "));
    CHECK(FaultServer::header(request, "x-account-id") == "12345678901234567890");
    CHECK(
        FaultServer::header(request, "authorization") == "Basic " + QByteArray("key:").toBase64());
    CHECK(FaultServer::header(request, "accept") == "application/json, text/event-stream");
    CHECK(bodyOf(request)
        == R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"t"}})");
}

TEST_CASE("a stream's messages are passed on in their order, the answer last")
{
    RemoteFixture f([](const QByteArray &, QTcpSocket &socket) {
        reply(socket,
            "id: 1\ndata:\n\n: hello\n\n"
            "event: message\ndata: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\"}\n\n"
            "data: {\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"ping\"}\n\n"
            "data: {\"jsonrpc\":\"2.0\",\ndata: \"id\":\"a\",\"result\":{}}\n\n",
            "text/event-stream");
    });
    f.send("\"a\"");
    REQUIRE(f.hears(3));
    CHECK(f.heard.at(0).contains("progress"));
    CHECK(f.heard.at(1).contains("ping"));
    CHECK(f.heard.at(2).contains("result"));
}

TEST_CASE("a conversation is opened once, before the first message, with its session")
{
    RemoteFixture f([](const QByteArray &request, QTcpSocket &socket) {
        if (request.startsWith("GET"))
            return reply(socket, {}, "text/plain", 405);
        const McpMessage message = readMcpMessage(bodyOf(request));
        if (message.method == "initialize"_L1) {
            return reply(socket,
                mcpResult(message.id, R"({"protocolVersion":"2025-06-18","capabilities":{}})"),
                "application/json", 200, "Mcp-Session-Id: s1\r\n");
        }
        message.id.isEmpty() ? reply(socket, {}, "text/plain", 202)
                             : reply(socket, mcpResult(message.id, "{}"));
    });
    f.remote->setClient(R"({"protocolVersion":"2025-11-25","clientInfo":{"name":"App"}})");
    f.send("1");
    f.send("2");
    REQUIRE(f.hears(2));
    int openings = 0;
    for (const QByteArray &request : f.server.requests()) {
        const McpMessage message = readMcpMessage(bodyOf(request));
        if (message.method == "initialize"_L1) {
            ++openings;
            CHECK(rawjson::member(message.params(), {"clientInfo", "name"}) == "\"App\"");
            CHECK(FaultServer::header(request, "mcp-session-id").isEmpty());
        } else {
            CHECK(FaultServer::header(request, "mcp-session-id") == "s1");
            CHECK(FaultServer::header(request, "mcp-protocol-version") == "2025-06-18");
        }
    }
    CHECK(openings == 1);
    REQUIRE(f.remote->sayGoodbye());
    CHECK(waitUntil([&] { return f.server.requests().last().startsWith("DELETE /mcp "); }));
}

TEST_CASE("a stream that ends early is continued from its last event, and nothing is sent twice")
{
    RemoteFixture f([](const QByteArray &request, QTcpSocket &socket) {
        if (request.startsWith("POST"))
            return reply(socket, "id: e1\nretry: 1\ndata:\n\n", "text/event-stream");
        REQUIRE(FaultServer::header(request, "last-event-id") == "e1");
        reply(
            socket, "data: {\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n\n", "text/event-stream");
    });
    f.send("1");
    REQUIRE(f.hears(1));
    CHECK(f.heard.first().contains("result"));
    CHECK(f.server.requests().size() == 2);
}

TEST_CASE("what may have been run is never sent again")
{
    RemoteFixture f([](const QByteArray &request, QTcpSocket &socket) {
        const QByteArray id = readMcpMessage(bodyOf(request)).id;
        if (id == "1")
            return socket.abort();
        if (id == "2")
            return reply(socket, "data: {\"jsonrpc\"", "text/event-stream");
        if (id == "3")
            return reply(socket, R"({"message":"busy"})", "application/json", 503);
        reply(socket, "{}");
    });
    for (const QByteArray &id : QByteArrayList{"1", "2", "3", "4"}) {
        f.heard.clear();
        f.send(id);
        REQUIRE(f.hears(1));
        CHECK(f.heard.first().startsWith(id + ' '));
    }
    CHECK(f.server.requests().size() == 4);
}

TEST_CASE("a call that is polled for is polled as long as it goes on")
{
    int asked = 0;
    RemoteFixture f([&asked](const QByteArray &, QTcpSocket &socket) {
        if (++asked == 4)
            return reply(socket, {}, "text/plain", 503); // a bad moment is no end
        if (asked < 9)
            return reply(socket, "retry: 1\nid: e" + QByteArray::number(asked) + "\ndata:\n\n",
                "text/event-stream");
        reply(
            socket, "data: {\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n\n", "text/event-stream");
    });
    f.send("1");
    REQUIRE(f.hears(1));
    CHECK(f.heard.first().contains("result"));
}

TEST_CASE("a call follows nobody, and an answer of its own ends it")
{
    RemoteFixture f([](const QByteArray &request, QTcpSocket &socket) {
        const McpMessage message = readMcpMessage(bodyOf(request));
        if (message.method == "initialize"_L1)
            return reply(socket, mcpResult(message.id, R"({"protocolVersion":"2025-06-18"})"),
                "application/json", 200, "Mcp-Session-Id: s1\r\n");
        if (message.id == "1")
            return reply(socket, {}, "text/plain", 308, "Location: /mcp\r\n");
        if (message.id == "2")
            return reply(socket, mcpError("2", -32601, u"no such"_s), "application/json", 404);
        reply(socket, R"({"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"boo"}})");
    });
    f.remote->setClient("{}");
    for (const QByteArray &id : QByteArrayList{"1", "2", "3"}) {
        f.heard.clear();
        f.send(id);
        REQUIRE(f.hears(1));
        CHECK((f.heard.first().startsWith(id) || rawjson::member(f.heard.first(), "id") == id));
    }
    int calls = 0;
    for (const QByteArray &request : f.server.requests())
        calls += request.contains("tools/call") ? 1 : 0;
    CHECK(calls == 3);
}

TEST_CASE("what a revision without conversations says in headers is said so that it arrives")
{
    CHECK(headerText(u"file:///a b"_s) == "file:///a b");
    CHECK(headerText(u"é"_s) == "=?base64?w6k=?=");
    CHECK(headerText(u" a"_s).startsWith("=?base64?"));
    CHECK(headerText(u"=?base64?x"_s).startsWith("=?base64?"));
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    CHECK(
        parameterHeaders(
            R"({"inputSchema":{"properties":{"region":{"x-mcp-header":"Region"},"n":{"x-mcp-header":"N"},"o":{}}}})",
            R"({"region":"eu","n":12345678901234567890,"o":"x"})")
        == Headers{{"Mcp-Param-Region", "eu"}, {"Mcp-Param-N", "12345678901234567890"}});
}

TEST_CASE("the server's own error is the answer where it speaks the protocol")
{
    RemoteFixture f([](const QByteArray &, QTcpSocket &socket) {
        reply(socket,
            R"({"jsonrpc":"2.0","id":null,"error":{"code":-32022,"message":"No such revision"}})",
            "application/json", 400);
    });
    f.send("\"x\"");
    REQUIRE(f.hears(1));
    CHECK(f.heard.first().contains("-32022"));
    CHECK(rawjson::member(f.heard.first(), "id") == "\"x\"");
}

TEST_CASE("a hundred calls at once, each with its own answer")
{
    RemoteFixture f([](const QByteArray &request, QTcpSocket &socket) {
        reply(socket, mcpResult(readMcpMessage(bodyOf(request)).id, "{}"));
    });
    for (int i = 0; i < 100; ++i)
        f.send(QByteArray::number(i));
    REQUIRE(f.hears(100));
    QSet<QByteArray> ids;
    for (const QByteArray &text : std::as_const(f.heard))
        ids.insert(rawjson::member(text, "id").toByteArray());
    CHECK(ids.size() == 100);
}

TEST_CASE("slow calls do not keep others waiting, however many there are")
{
    QList<QPointer<QTcpSocket>> held;
    RemoteFixture f([&held](const QByteArray &request, QTcpSocket &socket) {
        const McpMessage message = readMcpMessage(bodyOf(request));
        if (message.id.toInt() < 20)
            held.append(&socket);
        else
            reply(socket, mcpResult(message.id, "{}"));
    });
    for (int i = 0; i < 21; ++i)
        f.send(QByteArray::number(i));
    REQUIRE(f.hears(1));
    CHECK(rawjson::member(f.heard.first(), "id") == "20");
    REQUIRE(waitUntil([&] { return held.size() == 20; }));
    f.remote->cancel(
        "3", readMcpMessage(mcpCall({}, "notifications/cancelled", R"({"requestId":3})")));
    CHECK(waitUntil([&] { return f.server.requests().size() == 22; }));
    CHECK(f.heard.size() == 1);
}
