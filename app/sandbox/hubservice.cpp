// SPDX-License-Identifier: MIT
#include "app/sandbox/hubservice.h"

#include "app/sandbox/hiveservice.h"

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

void giveCredentials(StackOneAccount &account, const QMap<QString, QString> &credentials)
{
    account.credentials = credentials;
    account.status = u"active"_s;
    account.statusReasons = QJsonValue::Null;
    account.updatedAt = QDateTime::currentDateTimeUtc();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

HubService::HubService(StackOneState &state, const HiveService &hive)
    : m_state(state)
    , m_hive(hive)
{
}

WebResponse HubService::handle(const WebRequest &request)
{
    const StackOneSession *session
        = m_state.session(QString::fromUtf8(request.header("x-hub-session-token")));
    if (!session)
        return stackOneError(401, u"Unauthorized"_s);
    const QStringList parts = request.parts().mid(1);
    if (parts == QStringList{u"settings"_s} && request.method == "GET")
        return settings(*session);
    if (parts == QStringList{u"connectors"_s} && request.method == "GET")
        return listConnectors(request, *session);
    if (parts.size() == 2 && parts.first() == "connectors"_L1 && request.method == "GET")
        return connectorConfig(parts.last());
    if (parts == QStringList{u"accounts"_s} && request.method == "POST")
        return createAccount(request, *session);
    if (parts.size() == 2 && parts.first() == "accounts"_L1)
        return oneAccount(request, *session, parts.last());
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
    QJsonArray integrations;
    for (const StackOneConnector &connector : m_state.connectors) {
        if (!provider.isEmpty() && connector.provider != provider)
            continue;
        integrations.append(QJsonObject{{u"active"_s, true}, {u"name"_s, connector.name},
            {u"provider"_s, connector.provider}, {u"type"_s, connector.category},
            {u"version"_s, u"1.0.0"_s}, {u"authentication_config_key"_s, u"custom"_s},
            {u"environment"_s, u"production"_s}, {u"integration_id"_s, connector.integrationId},
            {u"logo_url"_s,
                u"https://stackone-logos.com/api/%1/filled/png"_s.arg(connector.provider)}});
    }
    return WebResponse::json(QJsonObject{{u"integrations"_s, integrations}});
}

WebResponse HubService::connectorConfig(const QString &integrationId) const
{
    const StackOneConnector *connector = m_state.connector(integrationId);
    if (!connector)
        return stackOneError(404, u"Integration not found"_s);
    QJsonArray fields;
    for (const StackOneField &field : connector->fields) {
        fields.append(QJsonObject{{u"key"_s, field.key}, {u"label"_s, field.label},
            {u"type"_s, field.secret ? u"password"_s : u"text"_s}, {u"required"_s, true},
            {u"secret"_s, field.secret}});
    }
    const QJsonObject config{{u"key"_s, connector->provider}, {u"name"_s, connector->name},
        {u"type"_s, u"custom"_s}, {u"configFields"_s, fields}, {u"configNotices"_s, QJsonArray{}},
        {u"support"_s,
            QJsonObject{{u"link"_s, connector->guide}, {u"description"_s, QJsonValue::Null}}}};
    return WebResponse::json(QJsonObject{{u"config"_s, config},
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
    const QMap<QString, QString> credentials = credentialsOf(body);
    if (const std::optional<WebResponse> refused = refusal(*connector, credentials))
        return *refused;

    // A known owner and provider edit what is there; only `multiple` makes another.
    // [hub/PROTOCOL.md]
    StackOneSession asked = session;
    asked.request[u"provider"_s] = connector->provider;
    if (const StackOneAccount *existing = m_state.existingAccount(asked)) {
        StackOneAccount &known = *m_state.account(existing->id);
        giveCredentials(known, credentials);
        return WebResponse::json(
            QJsonObject{{u"id"_s, known.id}, {u"provider"_s, known.provider}}, 201);
    }

    StackOneAccount account;
    account.id = m_state.data.accountId();
    account.provider = connector->provider;
    account.integrationId = connector->integrationId;
    account.credentials = credentials;
    account.ownerId = session.ownerId;
    account.ownerName = session.ownerName;
    account.createdAt = QDateTime::currentDateTimeUtc();
    account.updatedAt = account.createdAt;
    if (session.request["origin_username"_L1].isString())
        account.username = session.request["origin_username"_L1];
    if (session.request["label"_L1].isString())
        account.label = session.request["label"_L1];
    account.type = session.request["type"_L1].toString(u"production"_s);
    m_state.accounts.append(account);
    return WebResponse::json(
        QJsonObject{{u"id"_s, account.id}, {u"provider"_s, account.provider}}, 201);
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
    if (request.method == "PATCH") {
        QMap<QString, QString> credentials = account->credentials;
        credentials.insert(credentialsOf(request.json()));
        if (const std::optional<WebResponse> refused = refusal(connector, credentials))
            return *refused;
        giveCredentials(*account, credentials);
        return WebResponse::json(QJsonObject{{u"id"_s, id}, {u"provider"_s, account->provider}});
    }
    if (request.method != "GET")
        return stackOneError(404, u"Not found"_s);
    QJsonObject open;
    QJsonObject secrets;
    for (const StackOneField &field : connector.fields) {
        const QString value = account->credentials.value(field.key);
        if (field.secret)
            secrets[field.key] = redactedSecret + value.right(4);
        else
            open[field.key] = value;
    }
    return WebResponse::json(QJsonObject{{u"secureId"_s, id}, {u"provider"_s, account->provider},
        {u"setupInformation"_s, open}, {u"secrets"_s, secrets}, {u"version"_s, u"1.0.0"_s},
        {u"authConfigKey"_s, u"custom"_s}, {u"environment"_s, u"production"_s},
        {u"integrationId"_s, account->integrationId}});
}

std::optional<WebResponse> HubService::refusal(
    const StackOneConnector &connector, const QMap<QString, QString> &credentials) const
{
    for (const StackOneField &field : connector.fields) {
        if (credentials.value(field.key).isEmpty())
            return stackOneError(400, field.label + u" is required"_s);
    }
    const std::optional<QString> words
        = m_hive.refusal(credentials.value(connector.fields.at(0).key),
            credentials.value(connector.fields.at(1).key));
    if (!words)
        return {};
    // The real service puts JSON into the message.
    const QJsonObject inner{{u"message"_s, u"Could not connect account. Check the credentials."_s},
        {u"provider_response"_s, compact({{u"message"_s, *words}})}};
    return stackOneError(400, compact(inner));
}

} // namespace hublink::sandbox
