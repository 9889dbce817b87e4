// SPDX-License-Identifier: MIT
#include "app/hub/httphub.h"

#include "app/hub/huberror.h"
#include "app/hub/hubjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! The version of StackOne's web component whose protocol is spoken here; newer APIs expect it.
constexpr char hubProtocolVersion[] = "1.11.4";

//! StackOne ends a request after 60 s on its own; creating an account runs the provider's checks.
constexpr std::chrono::seconds linkingTimeout{65};

const QString stackOne = u"StackOne"_s;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Secret jsonBody(const QJsonObject &object)
{
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Secret credentialsBody(const QString &integrationId, const Credentials &credentials)
{
    QJsonObject values;
    for (const Credential &credential : credentials) {
        if (!credential.value.isEmpty())
            values[credential.key] = credential.value.exposeText();
    }
    return jsonBody({{u"integration_id"_s, integrationId}, {u"credentials"_s, values}});
}

Error missingPart(const QString &part)
{
    return Error{
        .kind = ErrorKind::UnexpectedAnswer, .party = stackOne, .detail = part + u" is missing"_s};
}

//! The Hub's error with echoed secrets hidden.
Error withoutEchoes(Error error, const Credentials &credentials)
{
    error.said = withoutCredentials(error.said, credentials);
    return error;
}

Error withoutEcho(const Error &error, const Secret &opener)
{
    return withoutEchoes(error, {{{}, {}, opener}});
}

} // namespace

HttpHub::HttpHub(HttpClient &http, QUrl api)
    : m_http(http)
    , m_api(std::move(api))
{
}

QUrl HttpHub::address(const QString &pathAndQuery) const
{
    QString base = m_api.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    base.chop(base.endsWith(u'/') ? 1 : 0);
    return QUrl(base + pathAndQuery, QUrl::StrictMode);
}

HttpRequest HttpHub::platformRequest(
    const QByteArray &method, const QString &path, const Secret &apiKey) const
{
    // The colon after the key is part of Basic authentication with an empty password. Some
    // samples leave it out, and the service answers 401. [hub/PROTOCOL.md]
    const QByteArray basic = "Basic " + QByteArray(apiKey.expose() + ':').toBase64();
    return HttpRequest{.method = method,
        .url = address(path),
        .headers = {{"Authorization", Secret(QByteArray(basic))}},
        .party = stackOne};
}

HttpRequest HttpHub::hubRequest(
    const QByteArray &method, const QString &path, const Secret &token) const
{
    return HttpRequest{.method = method,
        .url = address(path),
        .headers = {{"Content-Type", Secret(u"application/json"_s)}, {"x-hub-session-token", token},
            {"x-hub-version", Secret(QByteArray(hubProtocolVersion))}},
        .party = stackOne};
}

QFuture<Result<ConnectSession>> HttpHub::createSession(
    const Secret &apiKey, const ConnectSessionRequest &request, Cancellation *cancel)
{
    QJsonObject body{{u"origin_owner_id"_s, request.ownerId},
        {u"origin_owner_name"_s, request.ownerName}, {u"provider"_s, request.provider}};
    if (request.multiple)
        body[u"multiple"_s] = true;
    HttpRequest http = platformRequest("POST", u"/connect_sessions"_s, apiKey);
    http.body = jsonBody(body);
    return m_http.send(http, cancel)
        .then(&m_http, [apiKey](const Result<HttpResponse> &response) -> Result<ConnectSession> {
            const Result<QJsonValue> json = hubAnswer(response, HubDoor::ApiKey);
            if (!json)
                return withoutEcho(json.error(), apiKey);
            if (std::optional<ConnectSession> session = hubjson::connectSession(*json))
                return *session;
            return missingPart(u"token"_s);
        });
}

QFuture<Result<HubAccount>> HttpHub::readAccount(
    const Secret &apiKey, const QString &id, Cancellation *cancel)
{
    return m_http.send(platformRequest("GET", u"/accounts/"_s + encoded(id), apiKey), cancel)
        .then(&m_http, [apiKey](const Result<HttpResponse> &response) -> Result<HubAccount> {
            const Result<QJsonValue> json = hubAnswer(response, HubDoor::ApiKey);
            if (!json)
                return withoutEcho(json.error(), apiKey);
            if (std::optional<HubAccount> account = hubjson::account(*json))
                return *account;
            return missingPart(u"id"_s);
        });
}

QFuture<Result<QList<HubAccount>>> HttpHub::findAccounts(
    const Secret &apiKey, const QString &ownerId, const QString &provider, Cancellation *cancel)
{
    const QString path = u"/accounts?page=1&page_size=100&origin_owner_id=%1&providers=%2"_s.arg(
        encoded(ownerId), encoded(provider));
    return m_http.send(platformRequest("GET", path, apiKey), cancel)
        .then(&m_http, [apiKey](const Result<HttpResponse> &response) -> Result<QList<HubAccount>> {
            const Result<QJsonValue> json = hubAnswer(response, HubDoor::ApiKey);
            if (!json)
                return withoutEcho(json.error(), apiKey);
            return hubjson::accounts(*json);
        });
}

QFuture<Outcome> HttpHub::deleteAccount(
    const Secret &apiKey, const QString &id, Cancellation *cancel)
{
    return m_http.send(platformRequest("DELETE", u"/accounts/"_s + encoded(id), apiKey), cancel)
        .then(&m_http, [apiKey](const Result<HttpResponse> &response) -> Outcome {
            if (!response)
                return response.error();
            if (response->isSuccess() || response->status == 404)
                return Done{};
            return withoutEcho(hubError(*response, HubDoor::ApiKey), apiKey);
        });
}

QFuture<Result<HubSettings>> HttpHub::readSettings(const Secret &token, Cancellation *cancel)
{
    return m_http.send(hubRequest("GET", u"/hub/settings"_s, token), cancel)
        .then(&m_http, [token](const Result<HttpResponse> &response) -> Result<HubSettings> {
            const Result<QJsonValue> json = hubAnswer(response, HubDoor::SessionToken);
            if (!json)
                return withoutEcho(json.error(), token);
            return HubSettings{(*json)["existing_account_id"_L1].toString()};
        });
}

QFuture<Result<QList<Connector>>> HttpHub::listConnectors(const Secret &token, Cancellation *cancel)
{
    return m_http.send(hubRequest("GET", u"/hub/connectors"_s, token), cancel)
        .then(&m_http, [token](const Result<HttpResponse> &response) -> Result<QList<Connector>> {
            const Result<QJsonValue> json = hubAnswer(response, HubDoor::SessionToken);
            if (!json)
                return withoutEcho(json.error(), token);
            return hubjson::connectors(*json);
        });
}

QFuture<Result<ConnectorConfig>> HttpHub::readConnector(
    const Secret &token, const Connector &connector, Cancellation *cancel)
{
    const QString path = u"/hub/connectors/"_s + encoded(connector.integrationId);
    return m_http.send(hubRequest("GET", path, token), cancel)
        .then(&m_http,
            [connector, token](const Result<HttpResponse> &response) -> Result<ConnectorConfig> {
                const Result<QJsonValue> json = hubAnswer(response, HubDoor::SessionToken);
                if (!json)
                    return withoutEcho(json.error(), token);
                return hubjson::connectorConfig(*json, connector);
            });
}

QFuture<Result<QString>> HttpHub::createAccount(const Secret &token, const QString &integrationId,
    const Credentials &credentials, Cancellation *cancel)
{
    HttpRequest request = hubRequest("POST", u"/hub/accounts"_s, token);
    request.body = credentialsBody(integrationId, credentials);
    request.timeout = linkingTimeout;
    return m_http.send(request, cancel)
        .then(&m_http, [credentials](const Result<HttpResponse> &response) -> Result<QString> {
            const Result<QJsonValue> json = hubAnswer(response, HubDoor::SessionToken);
            if (!json)
                return withoutEchoes(json.error(), credentials);
            return (*json)["id"_L1].toString();
        });
}

QFuture<Outcome> HttpHub::updateAccount(const Secret &token, const QString &accountId,
    const QString &integrationId, const Credentials &credentials, Cancellation *cancel)
{
    HttpRequest request = hubRequest("PATCH", u"/hub/accounts/"_s + encoded(accountId), token);
    request.body = credentialsBody(integrationId, credentials);
    request.timeout = linkingTimeout;
    return m_http.send(request, cancel)
        .then(&m_http, [credentials](const Result<HttpResponse> &response) -> Outcome {
            const Result<QJsonValue> json = hubAnswer(response, HubDoor::SessionToken);
            if (!json)
                return withoutEchoes(json.error(), credentials);
            return Done{};
        });
}

} // namespace hublink
