// SPDX-License-Identifier: MIT
#include "app/sandbox/hubservice.h"

#include "app/sandbox/hiveservice.h"
#include "app/sandbox/practiceguide.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

const QString redactedSecret = u"__secretvalue:**redacted**"_s;

QMap<QString, QString> credentialsOf(const QJsonValue &body)
{
    QMap<QString, QString> credentials;
    const QJsonObject object = body["credentials"_L1].toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        credentials.insert(it.key(), it->toString());
    return credentials;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

//! The real service puts JSON into the message, and the provider's JSON into that.
WebResponse notConnected(const QJsonObject &providerResponse)
{
    return stackOneError(400,
        compact({{u"message"_s, u"Could not connect account. Check the credentials."_s},
            {u"provider_response"_s, compact(providerResponse)}}));
}

WebResponse linked(const StackOneAccount &account)
{
    return WebResponse::json(
        QJsonObject{{u"id"_s, account.id}, {u"provider"_s, account.provider}}, 201);
}

} // namespace

HubService::HubService(StackOneState &state, const HiveService &hive)
    : m_state(state)
    , m_hive(hive)
{
}

WebResponse HubService::handle(const WebRequest &request)
{
    StackOneSession *session
        = m_state.session(QString::fromUtf8(request.header("x-hub-session-token")));
    if (!session)
        return stackOneError(401, u"Unauthorized"_s);
    const QStringList parts = request.parts().mid(1);
    const bool reads = request.method == "GET";
    if (parts == QStringList{u"settings"_s} && reads)
        return settings(*session);
    if (parts == QStringList{u"connectors"_s} && reads)
        return listConnectors(request, *session);
    if (parts.size() == 2 && parts.first() == "connectors"_L1 && reads)
        return connectorConfig(parts.last(), *session);
    if (parts == QStringList{u"accounts"_s} && request.method == "POST")
        return createAccount(request, *session);
    if (parts.size() == 2 && parts.first() == "accounts"_L1)
        return oneAccount(request, *session, parts.last());
    if (parts == QStringList{u"connection_attempts"_s} && request.method == "POST")
        return startAttempt(request, *session);
    if (parts.size() == 2 && parts.first() == "connection_attempts"_L1)
        return oneAttempt(request, *session, parts.last());
    return stackOneError(
        404, u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), request.path));
}

WebResponse HubService::settings(const StackOneSession &session) const
{
    QJsonObject answer{{u"enabled_features"_s, QJsonArray{u"hub_link_account_release"_s}}};
    if (const StackOneAccount *existing = m_state.existingAccount(session))
        answer[u"existing_account_id"_s] = existing->id;
    return WebResponse::json(answer);
}

WebResponse HubService::listConnectors(
    const WebRequest &request, const StackOneSession &session) const
{
    QString provider = request.parameter(u"provider"_s);
    if (provider.isEmpty())
        provider = session.provider();
    const QString integration = session.request["integration_id"_L1].toString();
    const QJsonArray categories = session.request["categories"_L1].toArray();
    QJsonArray integrations;
    for (const StackOneConnector &connector : m_state.connectors) {
        if ((!provider.isEmpty() && connector.provider != provider)
            || (!integration.isEmpty() && connector.integrationId != integration)
            || (!categories.isEmpty() && !categories.contains(connector.category)))
            continue;
        QUrl logo = m_state.app;
        logo.setPath(u"/logos/%1.png"_s.arg(connector.provider));
        integrations.append(QJsonObject{{u"active"_s, connector.active},
            {u"name"_s, connector.name}, {u"provider"_s, connector.provider},
            {u"type"_s, connector.category}, {u"version"_s, connector.version},
            {u"authentication_config_key"_s, u"custom"_s}, {u"environment"_s, u"production"_s},
            {u"integration_id"_s, connector.integrationId}, {u"logo_url"_s, logo.toString()}});
    }
    return WebResponse::json(QJsonObject{{u"integrations"_s, integrations},
        {u"external_trigger_token"_s, u"practice-trigger-"_s + session.ownerId}});
}

WebResponse HubService::connectorConfig(
    const QString &integrationId, StackOneSession &session) const
{
    const StackOneConnector *connector = m_state.connector(integrationId);
    if (!connector)
        return stackOneError(404, u"Integration not found"_s);
    if (const int seconds = connector->rules["session_seconds"_L1].toInt(); seconds > 0) {
        session.expiresAt
            = std::min(session.expiresAt, QDateTime::currentDateTimeUtc().addSecs(seconds));
    }
    return WebResponse::json(QJsonObject{{u"config"_s, withLocalGuide(*connector, m_state.app)},
        {u"hub_settings"_s,
            QJsonObject{{u"configured_webhook_events"_s, QJsonObject{}},
                {u"project_settings"_s, QJsonObject{}}}}});
}

WebResponse HubService::createAccount(const WebRequest &request, const StackOneSession &session)
{
    const QJsonValue body = request.json();
    const StackOneConnector *connector = m_state.connector(body["integration_id"_L1].toString());
    if (!connector)
        return stackOneError(400, u"integration_id is missing or unknown"_s);
    if (const std::optional<WebResponse> busy = tooMany(*connector))
        return *busy;
    const Values credentials = credentialsOf(body);
    if (const std::optional<WebResponse> refused = refusal(*connector, credentials))
        return *refused;
    return linked(m_state.link(session, *connector, credentials));
}

WebResponse HubService::oneAccount(
    const WebRequest &request, const StackOneSession &session, const QString &id)
{
    StackOneAccount *account = m_state.account(id);
    const bool mayTouch = account && account->ownerId == session.ownerId
        && (session.provider().isEmpty() || account->provider == session.provider());
    if (!mayTouch)
        return stackOneError(404, u"Account not found"_s);
    const StackOneConnector &connector = *m_state.connector(account->integrationId);
    if (request.method == "PATCH")
        return changeAccount(request, *account, connector);
    if (request.method != "GET")
        return stackOneError(404, u"Not found"_s);
    QJsonObject open;
    QJsonObject secrets;
    const QList<StackOneField> fields = connector.fields();
    for (const StackOneField &field : fields) {
        const QString value = account->credentials.value(field.key);
        if (!field.secret)
            open[field.key] = value;
        else if (!value.isEmpty())
            secrets[field.key] = redactedSecret + value.right(4);
    }
    return WebResponse::json(QJsonObject{{u"secureId"_s, id}, {u"provider"_s, account->provider},
        {u"setupInformation"_s, open}, {u"secrets"_s, secrets}, {u"version"_s, connector.version},
        {u"authConfigKey"_s, u"custom"_s}, {u"environment"_s, u"production"_s},
        {u"integrationId"_s, account->integrationId}});
}

WebResponse HubService::changeAccount(
    const WebRequest &request, StackOneAccount &account, const StackOneConnector &connector)
{
    const Values sent = credentialsOf(request.json());
    Values credentials = account.credentials;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (it->startsWith(redactedSecret))
            return stackOneError(400, it.key() + u": a placeholder is no value"_s);
        credentials.insert(it.key(), *it);
    }
    if (const std::optional<WebResponse> refused = refusal(connector, credentials))
        return *refused;
    account.credentials = credentials;
    account.status = u"active"_s;
    account.statusReasons = QJsonValue::Null;
    account.updatedAt = QDateTime::currentDateTimeUtc();
    return WebResponse::json(QJsonObject{{u"id"_s, account.id}, {u"provider"_s, account.provider}});
}

WebResponse HubService::startAttempt(const WebRequest &request, const StackOneSession &session)
{
    if (request.json()["token"_L1].toString() != session.token)
        return stackOneError(400, u"token is required"_s);
    StackOneAttempt attempt;
    attempt.id = m_state.data.uuid();
    attempt.token = session.token;
    m_state.attempts.append(attempt);
    return WebResponse::json(QJsonObject{{u"id"_s, attempt.id}}, 201);
}

WebResponse HubService::oneAttempt(
    const WebRequest &request, const StackOneSession &session, const QString &id)
{
    StackOneAttempt *attempt = m_state.attempt(id);
    if (!attempt || attempt->token != session.token)
        return stackOneError(404, u"Attempt not found"_s);
    if (request.method == "DELETE") {
        if (attempt->status == "pending"_L1)
            attempt->status = u"cancelled"_s;
        WebResponse gone;
        gone.status = 204;
        return gone;
    }
    QJsonValue account;
    QJsonValue error;
    if (!attempt->accountId.isEmpty())
        account = QJsonObject{{u"id"_s, attempt->accountId}};
    if (!attempt->errorCode.isEmpty())
        error = QJsonObject{
            {u"code"_s, attempt->errorCode}, {u"description"_s, attempt->errorDescription}};
    return WebResponse::json(
        QJsonObject{{u"status"_s, attempt->status}, {u"account"_s, account}, {u"error"_s, error}});
}

std::optional<WebResponse> HubService::tooMany(const StackOneConnector &connector)
{
    const int allowed = connector.rules["links_per_minute"_L1].toInt();
    if (allowed <= 0)
        return {};
    QList<qint64> &times = m_state.linkTimes[connector.integrationId];
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    times.removeIf([&](qint64 time) { return time <= now - 60; });
    if (times.size() < allowed) {
        times.append(now);
        return {};
    }
    WebResponse busy = stackOneError(429, u"Too many requests"_s);
    busy.addHeader("Retry-After", QByteArray::number(times.first() + 60 - now));
    return busy;
}

std::optional<WebResponse> HubService::refusal(
    const StackOneConnector &connector, const Values &credentials) const
{
    if (connector.rules.contains("refusal"_L1))
        return notConnected(connector.rules["refusal"_L1].toObject());
    const QList<StackOneField> fields = connector.fields();
    for (const StackOneField &field : fields) {
        const QString value = credentials.value(field.key);
        if (field.required && value.isEmpty())
            return stackOneError(400, field.label + u" is required"_s);
        const bool wrong = connector.check == "practice"_L1
            ? field.secret && !value.isEmpty() && !value.startsWith("practice-"_L1)
            : value.contains("wrong"_L1);
        if (wrong && connector.check != "hive"_L1) {
            return notConnected({{u"error"_s, u"invalid_credentials"_s}, {u"field"_s, field.key},
                {u"message"_s, u"The value was not accepted"_s}});
        }
    }
    if (connector.check != "hive"_L1)
        return {};
    const std::optional<QString> words
        = m_hive.refusal(credentials.value(u"apiKey"_s), credentials.value(u"userId"_s));
    if (!words)
        return {};
    return notConnected({{u"message"_s, *words}});
}

} // namespace hublink::sandbox
