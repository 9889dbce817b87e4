// SPDX-License-Identifier: MIT
#include "app/sandbox/actionsservice.h"

#include "app/sandbox/hiveservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

constexpr qsizetype longestLog = 1000;

//! The three things that every practice connector can do: list, get and create its items.
const std::tuple<QString, QString, QString> verbs[] = {{u"list"_s, u"List items"_s, u"GET"_s},
    {u"get"_s, u"Get an item"_s, u"GET"_s}, {u"create"_s, u"Create an item"_s, u"POST"_s}};

QString itemName(const QString &provider)
{
    return provider == "hive"_L1 ? u"workspace"_s : u"item"_s;
}

QString actionId(const QString &provider, const QString &verb)
{
    const QString item = itemName(provider);
    return u"%1_%2_%3"_s.arg(provider, verb, verb == "list"_L1 ? item + u's' : item);
}

QJsonObject input(const QString &name, const QString &place, const QString &type, bool required,
    const QString &about, const QString &example)
{
    return {{u"name"_s, name}, {u"in"_s, place}, {u"type"_s, type}, {u"required"_s, required},
        {u"description"_s, about}, {u"example"_s, example}};
}

QJsonArray inputsOf(const QString &verb)
{
    if (verb == "list"_L1)
        return {
            input(u"page_size"_s, u"query"_s, u"integer"_s, false, u"How many at once"_s, u"25"_s)};
    if (verb == "get"_L1)
        return {input(u"id"_s, u"path"_s, u"string"_s, true, u"Which one"_s, u"1"_s)};
    return {input(u"name"_s, u"body"_s, u"string"_s, true, u"What it is called"_s, u"Practice"_s)};
}

//! A filter's values, in any spelling: filter[name]=a,b, name=a,b or repeated.
QStringList filterOf(const WebRequest &request, const QString &name)
{
    QStringList values;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"filter["_s + name + u']' || key == u"filter["_s + name + u"][]"_s
            || key == name || key == name + u"[]"_s)
            values += value.split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

bool mentions(const QJsonObject &action, const QString &wanted)
{
    return wanted.isEmpty()
        || (action["id"_L1].toString() + u' ' + action["label"_L1].toString())
               .contains(wanted, Qt::CaseInsensitive);
}

//! The page of `all` that the cursor, a position, leads to; nothing if it is none of ours.
std::optional<QJsonObject> pageOf(const QJsonArray &all, const WebRequest &request, int usualSize)
{
    const QString cursor = request.parameter(u"next"_s);
    bool isPosition = true;
    const int from = cursor.isEmpty() ? 0 : cursor.toInt(&isPosition);
    if (!isPosition || from < 0)
        return {};
    const QString asked = request.parameter(u"page_size"_s);
    const int size = std::clamp(asked.isEmpty() ? usualSize : asked.toInt(), 1, 100);
    QJsonArray data;
    for (qsizetype i = from; i < all.size() && data.size() < size; ++i)
        data.append(all.at(i));
    const bool more = from + data.size() < all.size();
    return QJsonObject{{u"data"_s, data},
        {u"next"_s, more ? QJsonValue(QString::number(from + size)) : QJsonValue::Null}};
}

} // namespace

ActionsService::ActionsService(StackOneState &state, const HiveService &hive)
    : m_state(state)
    , m_hive(hive)
{
}

std::optional<WebResponse> ActionsService::handle(const WebRequest &request)
{
    const QStringList parts = request.parts();
    if (parts == QStringList{u"actions"_s} && request.method == "GET")
        return list(request);
    if (parts == QStringList{u"actions"_s, u"rpc"_s} && request.method == "POST")
        return run(request);
    if (parts == QStringList{u"requests"_s, u"logs"_s} && request.method == "GET")
        return logs(request);
    return {};
}

QJsonArray ActionsService::actionsOf(const QString &provider, const QString &detailsAs) const
{
    QJsonArray actions;
    for (const auto &[verb, label, method] : verbs) {
        QJsonObject action{{u"id"_s, actionId(provider, verb)}, {u"label"_s, label},
            {u"description"_s, u"Practice action on the account's items"_s},
            {u"tags"_s, QJsonArray{provider}}, {u"schema_type"_s, u"native"_s}};
        if (!detailsAs.isEmpty()) {
            action[detailsAs] = QJsonObject{{u"method"_s, method}, {u"inputs"_s, inputsOf(verb)}};
        }
        actions.append(action);
    }
    return actions;
}

WebResponse ActionsService::list(const WebRequest &request) const
{
    const QStringList providers = filterOf(request, u"connectors"_s);
    const QStringList ids = filterOf(request, u"account_ids"_s);
    const QStringList keys = filterOf(request, u"action_key"_s);
    const QString wanted = request.parameter(u"search"_s);
    // Older clients ask for it by its older name.
    QString details;
    for (const QString &name : {u"action_details"_s, u"operation_details"_s}) {
        if (request.parameter(u"include"_s).contains(name))
            details = name;
    }
    const bool withActions = !request.parameter(u"exclude"_s).contains("actions"_L1);
    QJsonArray all;
    const auto add = [&](const StackOneConnector &connector, const QString &accountId) {
        if (!connector.active || (!providers.isEmpty() && !providers.contains(connector.provider)))
            return;
        QJsonArray actions;
        const QJsonArray every = actionsOf(connector.provider, details);
        for (const QJsonValue &action : every) {
            if ((keys.isEmpty() || keys.contains(action["id"_L1].toString()))
                && (mentions(action.toObject(), wanted)
                    || connector.name.contains(wanted, Qt::CaseInsensitive)))
                actions.append(action);
        }
        if (actions.isEmpty())
            return;
        QJsonObject entry{{u"key"_s, connector.provider}, {u"name"_s, connector.name},
            {u"version"_s, connector.version}, {u"release_stage"_s, u"ga"_s},
            {u"authentication"_s, QJsonArray()}};
        if (withActions)
            entry[u"actions"_s] = actions;
        if (!accountId.isEmpty()) {
            entry[u"account_id"_s] = accountId;
            entry[u"integration_id"_s] = connector.integrationId;
        }
        all.append(entry);
    };
    QStringList seen; // several configurations are one connector
    for (const StackOneConnector &connector : m_state.connectors) {
        if (ids.isEmpty() && !seen.contains(connector.provider)) {
            seen.append(connector.provider);
            add(connector, {});
        }
        for (const QString &id : ids) {
            const StackOneAccount *account = m_state.account(id);
            const bool isIts = account && account->provider == connector.provider
                && account->integrationId == connector.integrationId;
            if (isIts)
                add(connector, id);
        }
    }
    constexpr int usualSize = 25;
    const std::optional<QJsonObject> page = pageOf(all, request, usualSize);
    return page ? WebResponse::json(*page) : stackOneError(400, u"next is no cursor"_s);
}

WebResponse ActionsService::run(const WebRequest &request)
{
    StackOneAccount *account = m_state.account(QString::fromUtf8(request.header("x-account-id")));
    if (!account)
        return stackOneError(400, u"Account not found"_s);
    if (account->status == "suspended"_L1 || account->status == "expired"_L1)
        return stackOneError(412, u"The account is %1"_s.arg(account->status));
    const QJsonValue call = request.json();
    if (!call.isObject() || call["action"_L1].toString().isEmpty())
        return stackOneError(400, u"action is required"_s);
    const QString action = call["action"_L1].toString();
    WebResponse response = stackOneError(404, u"Action %1 does not exist"_s.arg(action));
    for (const auto &[verb, label, method] : verbs) {
        if (action == actionId(account->provider, verb))
            response = answer(*account, verb, call.toObject());
    }
    log(*account, action, response.status);
    return response;
}

WebResponse ActionsService::answer(
    StackOneAccount &account, const QString &verb, const QJsonObject &call)
{
    if (account.provider == "hive"_L1) {
        const auto refused = m_hive.refusal(
            account.credentials.value(u"apiKey"_s), account.credentials.value(u"userId"_s));
        if (refused) {
            account.status = u"error"_s;
            account.updatedAt = QDateTime::currentDateTimeUtc();
            account.statusReasons = QJsonArray{QJsonObject{{u"code"_s, u"invalid_credentials"_s},
                {u"description"_s, *refused}, {u"timestamp"_s, isoTime(account.updatedAt)}}};
            return stackOneError(401, *refused);
        }
    }
    const auto found = [](const QJsonValue &data) {
        return WebResponse::json(QJsonObject{{u"next"_s, QJsonValue::Null}, {u"data"_s, data}});
    };
    if (verb == "list"_L1)
        return found(items(account));
    if (verb == "get"_L1) {
        const QString id = call["path"_L1]["id"_L1].toVariant().toString();
        if (id.isEmpty())
            return stackOneError(400, u"path.id is required"_s);
        const QJsonArray all = items(account);
        for (const QJsonValue &item : all) {
            if (item["id"_L1].toString() == id)
                return found(item);
        }
        return stackOneError(404, u"There is no item %1"_s.arg(id));
    }
    const QString name = call["body"_L1]["name"_L1].toString();
    if (name.isEmpty())
        return stackOneError(422, u"body.name is required"_s);
    const QJsonObject made{{u"id"_s, m_state.data.hiveId()}, {u"name"_s, name}};
    m_created[account.id].append(made);
    return found(made);
}

QJsonArray ActionsService::items(const StackOneAccount &account) const
{
    QJsonArray all;
    if (account.provider == "hive"_L1) {
        for (const HiveWorkspace &workspace : m_hive.mainUser().workspaces)
            all.append(QJsonObject{{u"id"_s, workspace.id}, {u"name"_s, workspace.name}});
    } else {
        for (int i = 1; i <= 3; ++i)
            all.append(
                QJsonObject{{u"id"_s, QString::number(i)}, {u"name"_s, u"Item %1"_s.arg(i)}});
    }
    const QJsonArray created = m_created.value(account.id);
    for (const QJsonValue &item : created)
        all.append(item);
    return all;
}

void ActionsService::log(const StackOneAccount &account, const QString &action, int status)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool success = status < 400;
    const QJsonArray steps{QJsonObject{{u"http_method"_s, u"GET"_s},
        {u"url"_s, u"https://api.example.com/%1?key=hidden"_s.arg(account.provider)},
        {u"status"_s, status}, {u"success"_s, success}, {u"duration"_s, 40}}};
    m_log.append(
        {QJsonObject{{u"request_id"_s, m_state.data.uuid()}, {u"event_datetime"_s, isoTime(now)},
             {u"account_id"_s, account.id}, {u"provider"_s, account.provider},
             {u"action"_s, action}, {u"http_method"_s, u"POST"_s}, {u"path"_s, u"/actions/rpc"_s},
             {u"status"_s, status}, {u"success"_s, success}, {u"duration"_s, 52},
             {u"source_type"_s, u"API"_s}, {u"step_requests"_s, steps}},
            account.id});
    if (m_log.size() > longestLog)
        m_log.removeFirst();
}

WebResponse ActionsService::logs(const WebRequest &request) const
{
    const QStringList accounts = filterOf(request, u"account_ids"_s);
    QJsonArray all;
    for (auto it = m_log.crbegin(); it != m_log.crend(); ++it) {
        if (accounts.isEmpty() || accounts.contains(it->account))
            all.append(it->entry);
    }
    constexpr int usualSize = 25;
    const std::optional<QJsonObject> page = pageOf(all, request, usualSize);
    return page ? WebResponse::json(*page) : stackOneError(400, u"next is no cursor"_s);
}

} // namespace hublink::sandbox
