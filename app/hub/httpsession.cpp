// SPDX-License-Identifier: MIT
#include "app/hub/httpsession.h"

#include "app/hub/hubanswer.h"
#include "app/hub/hubjson.h"
#include "app/hub/hubrequest.h"
#include "app/provider/echoes.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! The version of StackOne's web component whose protocol is spoken here; newer APIs expect it.
constexpr char hubProtocolVersion[] = "1.11.4";

//! StackOne ends a request after 60 s on its own; creating an account runs the provider's checks.
constexpr std::chrono::seconds linkingTimeout{65};

//! A poll that hangs must not eat the time for the next ones.
constexpr std::chrono::seconds pollTimeout{10};

Secret credentialsBody(
    const QString &integrationId, const Credentials &credentials, const QStringList &cleared = {})
{
    QJsonObject values;
    for (const QString &key : cleared)
        values[key] = QString();
    for (const Credential &credential : credentials) {
        if (!credential.value.isEmpty())
            values[credential.key] = credential.value.exposeText();
    }
    return jsonBody({{u"integration_id"_s, integrationId}, {u"credentials"_s, values}});
}

//! Ids are texts here, whatever they are there.
QString idIn(const QJsonValue &json, QLatin1StringView member)
{
    const QJsonValue id = json[member];
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

} // namespace

HttpSession::HttpSession(HttpClient &http, const HubAddresses &addresses, const Secret &token)
    : m_http(http)
    , m_addresses(addresses)
    , m_token(token)
{
}

HttpRequest HttpSession::request(const QByteArray &method, const QString &path) const
{
    return HttpRequest{.method = method,
        .url = apiAddress(m_addresses.api, path),
        .headers
        = {{"Content-Type", Secret(u"application/json"_s)}, {"x-hub-session-token", m_token},
            {"x-hub-version", Secret(QByteArray(hubProtocolVersion))}},
        .party = stackOne};
}

QFuture<Result<HubSettings>> HttpSession::readSettings(Cancellation *cancel)
{
    return m_http.send(request("GET", u"/hub/settings"_s), cancel)
        .then(&m_http,
            answered<HubSettings>({HubDoor::SessionToken, ErrorSubject::HubSettings}, m_token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<HubSettings> {
                    return HubSettings{idIn(json, "existing_account_id"_L1)};
                }));
}

QFuture<Result<ConnectorList>> HttpSession::listConnectors(
    const QString &provider, Cancellation *cancel)
{
    const QString query
        = provider.isEmpty() ? QString() : QString(u"?provider="_s + encoded(provider));
    return m_http.send(request("GET", u"/hub/connectors"_s + query), cancel)
        .then(&m_http,
            answered<ConnectorList>({HubDoor::SessionToken, ErrorSubject::ConnectorList}, m_token,
                [](const QJsonValue &json, const HttpResponse &response) -> Result<ConnectorList> {
                    if (!json["integrations"_L1].isArray())
                        return missingPart(u"integrations"_s);
                    ConnectorList list = hubjson::connectors(json);
                    list.answeredAt = response.date;
                    return list;
                }));
}

QFuture<Result<ConnectorConfig>> HttpSession::readConnector(
    const Connector &connector, Cancellation *cancel)
{
    const QString path = u"/hub/connectors/"_s + encoded(connector.integrationId);
    return m_http.send(request("GET", path), cancel)
        .then(&m_http,
            answered<ConnectorConfig>({HubDoor::SessionToken, ErrorSubject::Connector}, m_token,
                [connector](
                    const QJsonValue &json, const HttpResponse &) -> Result<ConnectorConfig> {
                    if (!json["config"_L1].isObject())
                        return missingPart(u"config"_s);
                    return hubjson::connectorConfig(json, connector);
                }));
}

QFuture<Result<EditableAccount>> HttpSession::readEditableAccount(
    const QString &accountId, Cancellation *cancel)
{
    return m_http.send(request("GET", u"/hub/accounts/"_s + encoded(accountId)), cancel)
        .then(&m_http,
            answered<EditableAccount>({HubDoor::SessionToken, ErrorSubject::LinkedAccount}, m_token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<EditableAccount> {
                    return orMissing(hubjson::editableAccount(json), u"secureId"_s);
                }));
}

QFuture<Result<QString>> HttpSession::createAccount(
    const QString &integrationId, const Credentials &credentials, Cancellation *cancel)
{
    HttpRequest http = request("POST", u"/hub/accounts"_s);
    http.body = credentialsBody(integrationId, credentials);
    http.timeout = linkingTimeout;
    return m_http.send(http, cancel)
        .then(&m_http, [credentials](const Result<HttpResponse> &response) -> Result<QString> {
            const Result<QJsonValue> json
                = hubAnswer(response, {HubDoor::SessionToken, ErrorSubject::LinkedAccount, true});
            if (!json)
                return withoutEchoes(json.error(), credentials);
            return idIn(*json, "id"_L1);
        });
}

QFuture<Outcome> HttpSession::updateAccount(const QString &accountId, const QString &integrationId,
    const Credentials &credentials, const QStringList &cleared, Cancellation *cancel)
{
    HttpRequest http = request("PATCH", u"/hub/accounts/"_s + encoded(accountId));
    http.body = credentialsBody(integrationId, credentials, cleared);
    http.timeout = linkingTimeout;
    return m_http.send(http, cancel)
        .then(&m_http, [credentials](const Result<HttpResponse> &response) -> Outcome {
            const Result<QJsonValue> json
                = hubAnswer(response, {HubDoor::SessionToken, ErrorSubject::LinkedAccount, true});
            if (!json)
                return withoutEchoes(json.error(), credentials);
            return Done{};
        });
}

QFuture<Result<QString>> HttpSession::startAttempt(Cancellation *cancel)
{
    HttpRequest http = request("POST", u"/hub/connection_attempts"_s);
    http.body = jsonBody({{u"token"_s, m_token.exposeText()}});
    return m_http.send(http, cancel)
        .then(&m_http,
            answered<QString>({HubDoor::SessionToken, ErrorSubject::ConnectionAttempt}, m_token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<QString> {
                    const QString text = idIn(json, "id"_L1);
                    if (text.isEmpty())
                        return missingPart(u"id"_s);
                    return text;
                }));
}

QFuture<Result<ConnectionAttempt>> HttpSession::readAttempt(
    const QString &attempt, Cancellation *cancel)
{
    const QString path = u"/hub/connection_attempts/"_s + encoded(attempt);
    HttpRequest http = request("GET", path);
    http.timeout = pollTimeout;
    return m_http.send(http, cancel)
        .then(&m_http,
            answered<ConnectionAttempt>({HubDoor::SessionToken, ErrorSubject::ConnectionAttempt},
                m_token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<ConnectionAttempt> {
                    return hubjson::connectionAttempt(json);
                }));
}

QFuture<Outcome> HttpSession::deleteAttempt(const QString &attempt)
{
    const QString path = u"/hub/connection_attempts/"_s + encoded(attempt);
    return m_http.send(request("DELETE", path), nullptr)
        .then(&m_http,
            answered<Done>({HubDoor::SessionToken, ErrorSubject::ConnectionAttempt}, m_token,
                [](const QJsonValue &, const HttpResponse &) -> Result<Done> { return Done{}; }));
}

Secret HttpSession::signInAddress(
    const QString &integrationId, const QString &attempt, const Credentials &credentials) const
{
    const QString callback = withoutSlash(m_addresses.app) + u"/embedded/accounts/callback"_s;
    QString address = withoutSlash(m_addresses.api) + u"/connect/oauth2/"_s + encoded(integrationId)
        + u"?redirect_uri="_s + encoded(callback) + u"&token="_s + encoded(m_token.exposeText())
        + u"&connection_attempt_id="_s + encoded(attempt);
    for (const Credential &credential : credentials) {
        if (!credential.value.isEmpty())
            address
                += u'&' + encoded(credential.key) + u'=' + encoded(credential.value.exposeText());
    }
    return Secret(address);
}

} // namespace hublink
