// SPDX-License-Identifier: MIT
#include "app/sandbox/platformservice.h"

#include "app/sandbox/connectorsservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

//! More than this is not given at once, whatever is asked for.
constexpr int largestPage = 100;
constexpr qint64 defaultSessionSeconds = 1800;

QJsonObject accountJson(const StackOneState &state, const StackOneAccount &account)
{
    QJsonObject open;
    const StackOneConnector *connector = state.connector(account.integrationId);
    if (connector) {
        const QList<StackOneField> fields = connector->fields();
        for (const StackOneField &field : fields) {
            if (!field.secret)
                open[field.key] = account.credentials.value(field.key);
        }
    }
    return {{u"id"_s, account.id}, {u"provider"_s, account.provider},
        {u"provider_name"_s, connector ? connector->name : account.provider},
        {u"status"_s, account.status}, {u"status_reasons"_s, account.statusReasons},
        {u"origin_owner_id"_s, account.ownerId}, {u"origin_owner_name"_s, account.ownerName},
        {u"origin_username"_s, account.username}, {u"credentials"_s, QJsonObject{}},
        {u"setup_information"_s, open}, {u"label"_s, account.label}, {u"type"_s, account.type},
        {u"created_at"_s, isoTime(account.createdAt)},
        {u"updated_at"_s, isoTime(account.updatedAt)}};
}

//! All values of a list parameter: repeated, with or without brackets, or comma-separated.
QStringList listParameter(const WebRequest &request, const QString &name)
{
    QStringList values;
    for (const QString &spelling : {name, name + u"[]"_s}) {
        const QStringList raw = request.query.allQueryItemValues(spelling, QUrl::FullyDecoded);
        for (const QString &value : raw)
            values += value.split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

bool isAccountType(const QString &type)
{
    return type == "production"_L1 || type == "test"_L1;
}

bool isAllowed(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

PlatformService::PlatformService(StackOneState &state, ActionsService &actions, McpService &mcp,
    AccountMaker &maker, Habits habits)
    : m_state(state)
    , m_actions(actions)
    , m_mcp(mcp)
    , m_maker(maker)
    , m_habits(habits)
{
}

std::optional<WebResponse> PlatformService::refusal(const WebRequest &request)
{
    if (request.header("user-agent").isEmpty())
        return stackOneError(403, u"Forbidden"_s);
    // The colon belongs to the encoded text; a key without it is a common mistake and refused.
    const QByteArray expected = "Basic " + QByteArray(m_state.apiKey.toUtf8() + ':').toBase64();
    if (request.header("authorization") != expected)
        return stackOneError(401, u"Unauthorized"_s);
    const qint64 minute = QDateTime::currentSecsSinceEpoch() / 60;
    if (std::exchange(m_minute, minute) != minute)
        m_requestsInMinute = 0;
    ++m_requestsInMinute;
    if (m_habits.faults > 0 && ++m_requests % m_habits.faults == 0)
        return stackOneError(503, u"Service unavailable"_s);
    if (m_habits.requestsPerMinute == 0 || m_requestsInMinute <= m_habits.requestsPerMinute)
        return {};
    WebResponse busy = stackOneError(429, u"Too many requests"_s);
    const qint64 secondsLeft = 60 - QDateTime::currentSecsSinceEpoch() % 60;
    busy.addHeader("Retry-After", QByteArray::number(secondsLeft));
    return busy;
}

WebResponse PlatformService::handle(const WebRequest &request)
{
    if (const std::optional<WebResponse> refused = refusal(request))
        return *refused;
    const QStringList parts = request.parts();
    if (parts == QStringList{u"connect_sessions"_s} && request.method == "POST")
        return createSession(request);
    if (parts == QStringList{u"connect_sessions"_s, u"authenticate"_s} && request.method == "POST")
        return authenticateSession(request);
    if (parts == QStringList{u"accounts"_s} && request.method == "GET")
        return listAccounts(request, false);
    if (parts == QStringList{u"v2"_s, u"accounts"_s} && request.method == "GET")
        return listAccounts(request, true);
    if (const std::optional<WebResponse> answer = ConnectorsService(m_state).handle(request))
        return *answer;
    if (const std::optional<WebResponse> answer = m_actions.handle(request))
        return *answer;
    if (const std::optional<WebResponse> answer = m_mcp.handle(request))
        return *answer;
    if (parts.size() >= 2 && parts.first() == "accounts"_L1)
        return oneAccount(request, parts.at(1));
    return stackOneError(
        404, u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), request.path));
}

WebResponse PlatformService::createSession(const WebRequest &request)
{
    if (!request.json().isObject())
        return stackOneError(400, u"The body is not a JSON object"_s);
    const QJsonObject body = request.json().toObject();
    StackOneSession session;
    session.ownerId = body["origin_owner_id"_L1].toString();
    session.ownerName = body["origin_owner_name"_L1].toString();
    if (session.ownerId.isEmpty() || session.ownerName.isEmpty())
        return stackOneError(400, u"origin_owner_id and origin_owner_name are required"_s);
    const QString provider = body["provider"_L1].toString();
    const bool known = provider.isEmpty()
        || std::any_of(m_state.connectors.cbegin(), m_state.connectors.cend(),
            [&](const StackOneConnector &c) { return c.provider == provider; });
    const QString integration = body["integration_id"_L1].toString();
    if (!integration.isEmpty() && !m_state.connector(integration))
        return stackOneError(400, u"integration_id is unknown"_s);
    if (!known)
        return stackOneError(400, u"Provider %1 is not enabled in this project"_s.arg(provider));
    if (body["type"_L1].isString() && !isAccountType(body["type"_L1].toString()))
        return stackOneError(400, u"type must be production or test"_s);
    const QString accountId = body["account_id"_L1].toString();
    const StackOneAccount *edited = m_state.account(accountId);
    if (!accountId.isEmpty() && (!edited || edited->ownerId != session.ownerId))
        return stackOneError(400, u"account_id is unknown for this owner"_s);
    const double life = body["expires_in"_L1].toDouble(double(defaultSessionSeconds));
    if (life <= 0)
        return stackOneError(400, u"expires_in must be positive"_s);
    session.request = body;
    session.number = int(m_state.sessions.size()) + 1;
    session.token = m_state.data.token();
    session.createdAt = QDateTime::currentDateTimeUtc();
    session.expiresAt = session.createdAt.addSecs(qint64(life));
    m_state.sessions.append(session);

    QJsonObject answer = sessionJson(session);
    QUrl link = m_state.app;
    link.setPath(u"/embedded/integrations"_s);
    link.setQuery(u"token="_s + session.token);
    answer[u"token"_s] = session.token;
    answer[u"auth_link_url"_s] = link.toString();
    return WebResponse::json(answer, 201);
}

WebResponse PlatformService::authenticateSession(const WebRequest &request) const
{
    const QString token = request.json()["token"_L1].toString();
    if (token.isEmpty())
        return stackOneError(400, u"token is required"_s);
    const StackOneSession *session = m_state.session(token);
    if (!session)
        return stackOneError(401, u"The session token is invalid or expired"_s);
    return WebResponse::json(sessionJson(*session), 201);
}

QJsonObject PlatformService::sessionJson(const StackOneSession &session) const
{
    const auto asked = [&](const QString &name) {
        const QJsonValue value = session.request[name];
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    };
    return {{u"id"_s, session.number}, {u"organization_id"_s, 1},
        {u"project_id"_s, m_state.projectId}, {u"origin_owner_id"_s, session.ownerId},
        {u"origin_owner_name"_s, session.ownerName},
        {u"origin_username"_s, asked(u"origin_username"_s)}, {u"provider"_s, asked(u"provider"_s)},
        {u"account_id"_s, asked(u"account_id"_s)}, {u"label"_s, asked(u"label"_s)},
        {u"metadata"_s, asked(u"metadata"_s)}, {u"categories"_s, asked(u"categories"_s)},
        {u"integration_id"_s, asked(u"integration_id"_s)},
        {u"type"_s, session.request["type"_L1].toString(u"production"_s)},
        {u"created_at"_s, isoTime(session.createdAt)}};
}

QList<const StackOneAccount *> PlatformService::page(
    const WebRequest &request, int from, int size) const
{
    QStringList providers = listParameter(request, u"providers"_s);
    providers += listParameter(request, u"provider"_s);
    providers += listParameter(request, u"connectors"_s);
    QStringList owners = listParameter(request, u"origin_owner_ids"_s);
    owners += listParameter(request, u"origin_owner_id"_s);
    owners += listParameter(request, u"owner_id"_s);
    const QStringList ids = listParameter(request, u"account_ids"_s);
    const QStringList statuses = listParameter(request, u"status"_s);
    const bool all = providers.isEmpty() && owners.isEmpty() && ids.isEmpty() && statuses.isEmpty();
    QList<const StackOneAccount *> found;
    int position = all ? from : 0;
    for (qsizetype i = m_state.accounts.size() - 1 - position; i >= 0 && found.size() < size; --i) {
        const StackOneAccount &account = m_state.accounts.at(i);
        const bool isWanted = all
            || (isAllowed(providers, account.provider) && isAllowed(owners, account.ownerId)
                && isAllowed(ids, account.id) && isAllowed(statuses, account.status));
        if (isWanted && position++ >= from)
            found.append(&account);
    }
    return found;
}

WebResponse PlatformService::listAccounts(const WebRequest &request, bool secondVersion)
{
    const int asked = request.parameter(u"page_size"_s).toInt();
    const int size = asked > 0 ? std::min(asked, largestPage) : 25;
    const int number = std::max(1, request.parameter(u"page"_s).toInt());
    const int from = secondVersion ? request.parameter(u"next"_s).toInt() : (number - 1) * size;
    QJsonArray array;
    const QList<const StackOneAccount *> accounts = page(request, from, size);
    for (const StackOneAccount *account : accounts) {
        QJsonObject json = accountJson(m_state, *account);
        if (secondVersion) {
            json[u"connector"_s] = json.take(u"provider"_s);
            json[u"owner_id"_s] = json.take(u"origin_owner_id"_s);
            json[u"owner_name"_s] = json.take(u"origin_owner_name"_s);
            json[u"connector_profile_id"_s] = account->integrationId;
        }
        array.append(json);
    }
    if (m_habits.churn > 0 && ++m_pages % m_habits.churn == 0)
        m_maker.change();
    if (!secondVersion)
        return WebResponse::json(array);
    const QJsonValue next = array.size() == size ? QJsonValue(QString::number(from + size))
                                                 : QJsonValue(QJsonValue::Null);
    return WebResponse::json(QJsonObject{{u"data"_s, array}, {u"next"_s, next}});
}

WebResponse PlatformService::oneAccount(const WebRequest &request, const QString &id)
{
    StackOneAccount *account = m_state.account(id);
    if (!account)
        return stackOneError(404, u"Account not found"_s);
    if (request.path.endsWith("/meta"_L1) && request.method == "GET") {
        return WebResponse::json(QJsonObject{{u"provider"_s, account->provider},
            {u"category"_s, m_state.connectors.first().category}, {u"models"_s, QJsonObject{}}});
    }
    if (request.method == "GET")
        return WebResponse::json(accountJson(m_state, *account));
    if (request.method == "PATCH")
        return changeAccount(*account, request.json());
    if (request.method == "DELETE") {
        const QJsonObject gone = accountJson(m_state, *account);
        m_state.accounts.removeIf([&](const StackOneAccount &a) { return a.id == id; });
        return WebResponse::json(gone);
    }
    return stackOneError(404, u"Not found"_s);
}

WebResponse PlatformService::changeAccount(StackOneAccount &account, const QJsonValue &body) const
{
    if (!body.isObject())
        return stackOneError(400, u"The body is not a JSON object"_s);
    const QJsonObject changes = body.toObject();
    if (changes["type"_L1].isString() && !isAccountType(changes["type"_L1].toString()))
        return stackOneError(400, u"type must be production or test"_s);
    const auto take = [&](const QString &name, QString &into) {
        if (changes[name].isString())
            into = changes[name].toString();
    };
    take(u"origin_owner_id"_s, account.ownerId);
    take(u"origin_owner_name"_s, account.ownerName);
    take(u"type"_s, account.type);
    if (changes.contains("origin_username"_L1))
        account.username = changes["origin_username"_L1];
    if (changes["label"_L1].isString() || changes["label"_L1].isNull())
        account.label = changes["label"_L1];
    account.updatedAt = QDateTime::currentDateTimeUtc();
    return WebResponse::json(accountJson(m_state, account));
}

} // namespace hublink::sandbox
