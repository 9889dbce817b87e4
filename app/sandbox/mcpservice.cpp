// SPDX-License-Identifier: MIT
#include "app/sandbox/mcpservice.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

const QStringList revisions = {u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s, u"2026-07-28"_s};
constexpr int mostSeconds = 300;

QJsonObject rpcError(const QJsonValue &id, int code, const QString &message)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id},
        {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

QJsonObject contentOf(const QString &text, bool isError)
{
    return {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}},
        {u"isError"_s, isError}};
}

QJsonObject toolObject(
    const QString &name, const QString &description, const QJsonArray &inputs, bool isReadOnly)
{
    QJsonObject properties;
    QJsonArray required;
    for (const QJsonValue &input : inputs) {
        const QString key = input["name"_L1].toString();
        properties[key] = QJsonObject{
            {u"type"_s, input["type"_L1]}, {u"description"_s, input["description"_L1]}};
        if (input["required"_L1].toBool())
            required.append(key);
    }
    return {{u"name"_s, name}, {u"description"_s, description},
        {u"inputSchema"_s,
            QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, properties},
                {u"required"_s, required}}},
        {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, isReadOnly}}}};
}

QJsonObject textInput(const QString &name, const QString &type, const QString &description)
{
    return {{u"name"_s, name}, {u"type"_s, type}, {u"description"_s, description},
        {u"required"_s, true}};
}

QString waitTool(const StackOneAccount &account)
{
    return account.provider + u"_wait"_s;
}

} // namespace

McpService::McpService(StackOneState &state, ActionsService &actions, McpHabits habits)
    : m_state(state)
    , m_actions(actions)
    , m_habits(habits)
{
}

std::optional<WebResponse> McpService::handle(const WebRequest &request)
{
    if (request.parts() != QStringList{u"mcp"_s})
        return {};
    const QByteArray session = request.header("mcp-session-id");
    if (request.method == "DELETE" && m_habits.sessions)
        return WebResponse::json(QJsonObject(), m_sessions.remove(session) ? 200 : 404);
    if (request.method != "POST") {
        return WebResponse::json(
            rpcError(QJsonValue::Null, -32000, u"Only POST is supported for stateless MCP."_s),
            405);
    }
    return post(request);
}

WebResponse McpService::post(const WebRequest &request)
{
    const QByteArray accepted = request.header("accept");
    if (!accepted.contains("application/json") || !accepted.contains("text/event-stream"))
        return stackOneError(406, u"Accept needs application/json and text/event-stream"_s);
    QString id = QString::fromUtf8(request.header("x-account-id"));
    for (const QString &name : {u"x-account-id"_s, u"account_id"_s})
        id = id.isEmpty() ? request.parameter(name) : id;
    if (id.isEmpty())
        return stackOneError(400, u"Missing x-account-id header in request"_s);
    const StackOneAccount *account = m_state.account(id);
    if (!account)
        return stackOneError(404, u"Account %1 not found"_s.arg(id));
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (body.isNull())
        return WebResponse::json(rpcError(QJsonValue::Null, -32700, u"Parse error"_s), 400);
    const QJsonArray messages = body.isArray() ? body.array() : QJsonArray{body.object()};
    const bool begins = messages.at(0)["method"_L1] == "initialize"_L1;
    const bool isStateless = !messages.at(0)["params"_L1]["_meta"_L1].isUndefined()
        && messages.at(0)["params"_L1]["_meta"_L1].toObject().contains(
            "io.modelcontextprotocol/protocolVersion"_L1);
    if (m_habits.sessions && !begins && !isStateless
        && !m_sessions.contains(request.header("mcp-session-id")))
        return WebResponse::json(rpcError(QJsonValue::Null, -32001, u"Session not found"_s), 404);
    WebResponse response;
    QJsonArray answers;
    for (const QJsonValue &message : messages) {
        const QJsonValue said = answer(message.toObject(), request, *account, response);
        if (said.isObject())
            answers.append(said);
    }
    if (answers.isEmpty()) {
        response.status = 202;
        return response;
    }
    response.body = body.isArray()
        ? QJsonDocument(answers).toJson(QJsonDocument::Compact)
        : QJsonDocument(answers.at(0).toObject()).toJson(QJsonDocument::Compact);
    if (m_habits.streams) {
        response.contentType = "text/event-stream";
        response.body = "event: message\ndata: " + response.body + "\n\n";
    }
    return response;
}

QJsonValue McpService::answer(const QJsonObject &message, const WebRequest &request,
    const StackOneAccount &account, WebResponse &response)
{
    const QJsonValue id = message["id"_L1];
    const QString method = message["method"_L1].toString();
    if (id.isUndefined() || method.isEmpty())
        return QJsonValue::Undefined; // a notification or an answer
    const QJsonObject params = message["params"_L1].toObject();
    const auto result = [&](const QJsonObject &value) {
        return QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, value}};
    };
    const QJsonObject server{{u"name"_s, u"stackone-mcp-server"_s}, {u"version"_s, u"1.0.0"_s}};
    const QJsonObject abilities{{u"tools"_s, QJsonObject()}, {u"logging"_s, QJsonObject()}};
    if (method == "initialize"_L1) {
        const QString wanted = params["protocolVersion"_L1].toString();
        if (m_habits.sessions) {
            const QByteArray session = m_state.data.uuid().toUtf8();
            m_sessions.insert(session);
            response.addHeader("Mcp-Session-Id", session);
        }
        return result(
            {{u"protocolVersion"_s, revisions.contains(wanted) ? wanted : u"2025-06-18"_s},
                {u"capabilities"_s, abilities}, {u"serverInfo"_s, server}});
    }
    if (method == "server/discover"_L1) {
        return result({{u"supportedVersions"_s, QJsonArray::fromStringList(revisions)},
            {u"capabilities"_s, abilities}, {u"serverInfo"_s, server}});
    }
    if (method == "ping"_L1 || method == "logging/setLevel"_L1)
        return result({});
    if (method == "tools/list"_L1)
        return result(tools(account, request.parameter(u"tool-mode"_s) == "search_execute"_L1));
    if (method == "tools/call"_L1)
        return result(call(params, request, account, response));
    return rpcError(id, -32601, u"Method not found"_s);
}

QJsonObject McpService::tools(const StackOneAccount &account, bool asSearch) const
{
    QJsonArray all;
    if (asSearch) {
        all.append(toolObject(account.provider + u"_search_actions"_s, u"Finds actions by words"_s,
            {textInput(u"query"_s, u"string"_s, u"What is to be done"_s)}, true));
        all.append(toolObject(account.provider + u"_execute_action"_s, u"Runs one action"_s,
            {textInput(u"action_id"_s, u"string"_s, u"Which one"_s)}, false));
        return {{u"tools"_s, all}};
    }
    const QJsonArray actions = m_actions.actionsOf(account.provider, u"action_details"_s);
    for (const QJsonValue &action : actions) {
        const QJsonValue details = action["action_details"_L1];
        all.append(toolObject(action["id"_L1].toString(), action["description"_L1].toString(),
            details["inputs"_L1].toArray(), details["method"_L1] == "GET"_L1));
    }
    for (int i = 1; i <= m_habits.moreTools; ++i) {
        all.append(toolObject(u"%1_practice_%2"_s.arg(account.provider).arg(i),
            u"One of many actions, there to be listed"_s,
            {textInput(u"id"_s, u"string"_s, u"Which one"_s)}, true));
    }
    all.append(toolObject(waitTool(account), u"Answers after some seconds"_s,
        {textInput(u"seconds"_s, u"number"_s, u"How many"_s)}, true));
    return {{u"tools"_s, all}};
}

QJsonObject McpService::search(const StackOneAccount &account, const QString &words) const
{
    QJsonArray found;
    const QJsonArray actions = m_actions.actionsOf(account.provider, {});
    for (const QJsonValue &action : actions) {
        const QString text
            = action["id"_L1].toString() + u' ' + action["description"_L1].toString();
        const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
        if (std::any_of(wanted.cbegin(), wanted.cend(),
                [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            found.append(QJsonObject{{u"action_id"_s, action["id"_L1]},
                {u"description"_s, action["description"_L1]}, {u"score"_s, 1}});
    }
    return contentOf(QString::fromUtf8(QJsonDocument(found).toJson()), false);
}

QJsonObject McpService::call(const QJsonObject &params, const WebRequest &request,
    const StackOneAccount &account, WebResponse &response)
{
    QString name = params["name"_L1].toString();
    QJsonObject arguments = params["arguments"_L1].toObject();
    if (name == waitTool(account)) {
        const int seconds = std::clamp(arguments["seconds"_L1].toInt(1), 0, mostSeconds);
        response.delay = std::chrono::seconds(seconds);
        return contentOf(u"Waited %1 s."_s.arg(seconds), false);
    }
    if (name == account.provider + u"_search_actions"_s)
        return search(account, arguments["query"_L1].toString());
    if (name == account.provider + u"_execute_action"_s) {
        name = arguments["action_id"_L1].toString();
        arguments = arguments["parameters"_L1].toObject();
    }
    // The same road as the other door to actions takes.
    const QJsonArray actions = m_actions.actionsOf(account.provider, u"action_details"_s);
    QJsonObject rpc{{u"action"_s, name}};
    for (const QJsonValue &action : actions) {
        if (action["id"_L1] != name)
            continue;
        const QJsonArray inputs = action["action_details"_L1]["inputs"_L1].toArray();
        for (const QJsonValue &input : inputs) {
            const QString key = input["name"_L1].toString();
            QJsonObject place = rpc[input["in"_L1].toString()].toObject();
            if (arguments.contains(key))
                place[key] = arguments[key];
            rpc[input["in"_L1].toString()] = place;
        }
    }
    WebRequest run = request;
    run.path = u"/actions/rpc"_s;
    run.headers.insert("x-account-id", account.id.toUtf8());
    run.body = QJsonDocument(rpc).toJson();
    const std::optional<WebResponse> done = m_actions.handle(run);
    return contentOf(
        QString::fromUtf8(done ? done->body : QByteArray()), !done || done->status >= 400);
}

} // namespace hublink::sandbox
