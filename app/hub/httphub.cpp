// SPDX-License-Identifier: MIT
#include "app/hub/httphub.h"

#include "app/base/future.h"
#include "app/hub/huberror.h"
#include "app/hub/hubjson.h"
#include "app/hub/hubrequest.h"

#include <QJsonObject>

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

Error missingPart(const QString &part)
{
    return Error{
        .kind = ErrorKind::UnexpectedAnswer, .party = stackOne, .detail = part + u" is missing"_s};
}

template <typename T>
Result<T> orMissing(std::optional<T> found, const QString &part)
{
    if (found)
        return *std::move(found);
    return missingPart(part);
}

//! A continuation for an answer: what `read` makes of it, or StackOne's error without what opened
//! the door.
template <typename T, typename Read>
auto answered(const HubCall &call, const Secret &opener, Read read)
{
    return [call, opener, read](const Result<HttpResponse> &response) -> Result<T> {
        const Result<QJsonValue> json = hubAnswer(response, call);
        if (!json)
            return withoutEcho(json.error(), opener);
        return read(*json, *response);
    };
}

} // namespace

HttpHub::HttpHub(HttpClient &http, HubAddresses addresses)
    : m_http(http)
    , m_addresses(std::move(addresses))
{
}

QUrl HttpHub::address(const QString &pathAndQuery) const
{
    return apiAddress(m_addresses.api, pathAndQuery);
}

HttpRequest HttpHub::keyRequest(
    const QByteArray &method, const QString &path, const Secret &apiKey) const
{
    return platformRequest(method, m_addresses.api, path, apiKey);
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
    QJsonObject body{
        {u"origin_owner_id"_s, request.ownerId}, {u"origin_owner_name"_s, request.ownerName}};
    const std::pair<QString, QString> optional[]
        = {{u"provider"_s, request.provider}, {u"integration_id"_s, request.integrationId},
            {u"account_id"_s, request.accountId}, {u"origin_username"_s, request.username},
            {u"label"_s, request.label}, {u"type"_s, request.type}};
    for (const auto &[name, value] : optional) {
        if (!value.isEmpty())
            body[name] = value;
    }
    if (request.life.count() > 0)
        body[u"expires_in"_s] = qint64(request.life.count());
    if (request.multiple)
        body[u"multiple"_s] = true;
    HttpRequest http = keyRequest("POST", u"/connect_sessions"_s, apiKey);
    http.body = jsonBody(body);
    return m_http.send(http, cancel)
        .then(&m_http,
            answered<ConnectSession>({HubDoor::ApiKey, ErrorSubject::ConnectSession, true}, apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<ConnectSession> {
                    return orMissing(hubjson::connectSession(json), u"token"_s);
                }));
}

QFuture<Result<ConnectSession>> HttpHub::authenticateSession(
    const Secret &apiKey, const Secret &token, Cancellation *cancel)
{
    HttpRequest http = keyRequest("POST", u"/connect_sessions/authenticate"_s, apiKey);
    http.body = jsonBody({{u"token"_s, token.exposeText()}});
    return m_http.send(http, cancel)
        .then(&m_http,
            answered<ConnectSession>({HubDoor::ApiKey, ErrorSubject::ConnectSession}, apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<ConnectSession> {
                    return orMissing(hubjson::connectSession(json, false), u"the session"_s);
                }));
}

//! Asks about one account. Newer documentation has only the second version of the API: while it is
//! not known that the first one answers here, what that does not know may be known to the second.
QFuture<Result<HttpResponse>> HttpHub::askForAccount(const QByteArray &method, const Secret &apiKey,
    const QString &id, const Secret &body, Cancellation *cancel)
{
    const auto request = [this, method, apiKey, id, body](const QString &version) {
        HttpRequest made = keyRequest(method, version + u"/accounts/"_s + encoded(id), apiKey);
        made.body = body;
        return made;
    };
    return m_http.send(request({}), cancel)
        .then(&m_http,
            [this, request, cancel = QPointer(cancel)](
                const Result<HttpResponse> &first) -> QFuture<Result<HttpResponse>> {
                if (first && first->isSuccess())
                    m_version = Version::First;
                const bool isUnknown = first && (first->status == 404 || first->status == 410);
                if (!isUnknown || m_version == Version::First)
                    return readyFuture(first);
                return m_http.send(request(u"/v2"_s), cancel)
                    .then(&m_http, [this, first](const Result<HttpResponse> &second) {
                        const bool isFinal
                            = m_version == Version::Second || (second && second->isSuccess());
                        return isFinal ? second : first;
                    });
            })
        .unwrap();
}

QFuture<Result<HubAccount>> HttpHub::readAccount(
    const Secret &apiKey, const QString &id, Cancellation *cancel)
{
    return askForAccount("GET", apiKey, id, {}, cancel)
        .then(&m_http,
            answered<HubAccount>({HubDoor::ApiKey, ErrorSubject::LinkedAccount}, apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<HubAccount> {
                    return orMissing(hubjson::account(json), u"id"_s);
                }));
}

QFuture<Result<AccountsPage>> HttpHub::listAccounts(
    const Secret &apiKey, const AccountsQuery &query, Cancellation *cancel)
{
    QString parameters = u"?page_size=%1"_s.arg(query.size);
    if (query.cursor.isEmpty())
        parameters += u"&page=%1"_s.arg(query.page);
    else
        parameters += u"&next="_s + encoded(query.cursor);
    const bool second = m_version == Version::Second;
    if (!query.ownerId.isEmpty()) {
        parameters += second ? u"&owner_id="_s : u"&origin_owner_id="_s;
        parameters += encoded(query.ownerId);
    }
    if (!query.provider.isEmpty()) {
        parameters += second ? u"&connectors="_s : u"&providers="_s;
        parameters += encoded(query.provider);
    }
    for (const QString &id : query.ids)
        parameters += u"&account_ids="_s + encoded(id);
    const QString path = (second ? u"/v2/accounts"_s : u"/accounts"_s) + parameters;
    return m_http.send(keyRequest("GET", path, apiKey), cancel)
        .then(&m_http,
            [this, apiKey, query, cancel = QPointer(cancel), second](
                const Result<HttpResponse> &response) -> QFuture<Result<AccountsPage>> {
                // Newer documentation lists the second version only.
                const bool isGone
                    = response && (response->status == 404 || response->status == 410);
                if (isGone)
                    m_version = second ? Version::Unknown : Version::Second;
                else if (!second && response && response->isSuccess())
                    m_version = Version::First;
                if (isGone && !second)
                    return listAccounts(apiKey, query, cancel);
                const Result<QJsonValue> json
                    = hubAnswer(response, {HubDoor::ApiKey, ErrorSubject::AccountList});
                if (!json)
                    return readyFuture<Result<AccountsPage>>(withoutEcho(json.error(), apiKey));
                if (std::optional<AccountsPage> page = hubjson::accountsPage(*json)) {
                    page->answeredAt = response->date;
                    return readyFuture<Result<AccountsPage>>(*std::move(page));
                }
                return readyFuture<Result<AccountsPage>>(missingPart(u"the list"_s));
            })
        .unwrap();
}

QFuture<Result<HubAccount>> HttpHub::changeAccount(
    const Secret &apiKey, const QString &id, const AccountChange &change, Cancellation *cancel)
{
    QJsonObject body;
    if (change.type)
        body[u"type"_s] = *change.type;
    if (change.label)
        body[u"label"_s] = *change.label;
    return askForAccount("PATCH", apiKey, id, jsonBody(body), cancel)
        .then(&m_http,
            answered<HubAccount>({HubDoor::ApiKey, ErrorSubject::LinkedAccount, true}, apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<HubAccount> {
                    return orMissing(hubjson::account(json), u"id"_s);
                }));
}

QFuture<Outcome> HttpHub::deleteAccount(
    const Secret &apiKey, const QString &id, Cancellation *cancel)
{
    return askForAccount("DELETE", apiKey, id, {}, cancel)
        .then(&m_http, [apiKey](const Result<HttpResponse> &response) -> Outcome {
            if (!response)
                return response.error();
            if (response->isSuccess() || response->status == 404)
                return Done{};
            return withoutEcho(
                hubError(*response, {HubDoor::ApiKey, ErrorSubject::LinkedAccount}), apiKey);
        });
}

QFuture<Result<HubSettings>> HttpHub::readSettings(const Secret &token, Cancellation *cancel)
{
    return m_http.send(hubRequest("GET", u"/hub/settings"_s, token), cancel)
        .then(&m_http,
            answered<HubSettings>({HubDoor::SessionToken, ErrorSubject::HubSettings}, token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<HubSettings> {
                    return HubSettings{idIn(json, "existing_account_id"_L1)};
                }));
}

QFuture<Result<ConnectorList>> HttpHub::listConnectors(
    const Secret &token, const QString &provider, Cancellation *cancel)
{
    const QString query
        = provider.isEmpty() ? QString() : QString(u"?provider="_s + encoded(provider));
    return m_http.send(hubRequest("GET", u"/hub/connectors"_s + query, token), cancel)
        .then(&m_http,
            answered<ConnectorList>({HubDoor::SessionToken, ErrorSubject::ConnectorList}, token,
                [](const QJsonValue &json, const HttpResponse &response) -> Result<ConnectorList> {
                    if (!json["integrations"_L1].isArray())
                        return missingPart(u"integrations"_s);
                    ConnectorList list = hubjson::connectors(json);
                    list.answeredAt = response.date;
                    return list;
                }));
}

QFuture<Result<ConnectorConfig>> HttpHub::readConnector(
    const Secret &token, const Connector &connector, Cancellation *cancel)
{
    const QString path = u"/hub/connectors/"_s + encoded(connector.integrationId);
    return m_http.send(hubRequest("GET", path, token), cancel)
        .then(&m_http,
            answered<ConnectorConfig>({HubDoor::SessionToken, ErrorSubject::Connector}, token,
                [connector](
                    const QJsonValue &json, const HttpResponse &) -> Result<ConnectorConfig> {
                    if (!json["config"_L1].isObject())
                        return missingPart(u"config"_s);
                    return hubjson::connectorConfig(json, connector);
                }));
}

QFuture<Result<EditableAccount>> HttpHub::readEditableAccount(
    const Secret &token, const QString &accountId, Cancellation *cancel)
{
    return m_http.send(hubRequest("GET", u"/hub/accounts/"_s + encoded(accountId), token), cancel)
        .then(&m_http,
            answered<EditableAccount>({HubDoor::SessionToken, ErrorSubject::LinkedAccount}, token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<EditableAccount> {
                    return orMissing(hubjson::editableAccount(json), u"secureId"_s);
                }));
}

QFuture<Result<QString>> HttpHub::createAccount(const Secret &token, const QString &integrationId,
    const Credentials &credentials, Cancellation *cancel)
{
    HttpRequest request = hubRequest("POST", u"/hub/accounts"_s, token);
    request.body = credentialsBody(integrationId, credentials);
    request.timeout = linkingTimeout;
    return m_http.send(request, cancel)
        .then(&m_http, [credentials](const Result<HttpResponse> &response) -> Result<QString> {
            const Result<QJsonValue> json
                = hubAnswer(response, {HubDoor::SessionToken, ErrorSubject::LinkedAccount, true});
            if (!json)
                return withoutEchoes(json.error(), credentials);
            return idIn(*json, "id"_L1);
        });
}

QFuture<Outcome> HttpHub::updateAccount(const Secret &token, const QString &accountId,
    const QString &integrationId, const Credentials &credentials, const QStringList &cleared,
    Cancellation *cancel)
{
    HttpRequest request = hubRequest("PATCH", u"/hub/accounts/"_s + encoded(accountId), token);
    request.body = credentialsBody(integrationId, credentials, cleared);
    request.timeout = linkingTimeout;
    return m_http.send(request, cancel)
        .then(&m_http, [credentials](const Result<HttpResponse> &response) -> Outcome {
            const Result<QJsonValue> json
                = hubAnswer(response, {HubDoor::SessionToken, ErrorSubject::LinkedAccount, true});
            if (!json)
                return withoutEchoes(json.error(), credentials);
            return Done{};
        });
}

QFuture<Result<QString>> HttpHub::startAttempt(const Secret &token, Cancellation *cancel)
{
    HttpRequest request = hubRequest("POST", u"/hub/connection_attempts"_s, token);
    request.body = jsonBody({{u"token"_s, token.exposeText()}});
    return m_http.send(request, cancel)
        .then(&m_http,
            answered<QString>({HubDoor::SessionToken, ErrorSubject::ConnectionAttempt}, token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<QString> {
                    const QString text = idIn(json, "id"_L1);
                    if (text.isEmpty())
                        return missingPart(u"id"_s);
                    return text;
                }));
}

QFuture<Result<ConnectionAttempt>> HttpHub::readAttempt(
    const Secret &token, const QString &attempt, Cancellation *cancel)
{
    const QString path = u"/hub/connection_attempts/"_s + encoded(attempt);
    HttpRequest request = hubRequest("GET", path, token);
    request.timeout = pollTimeout;
    return m_http.send(request, cancel)
        .then(&m_http,
            answered<ConnectionAttempt>({HubDoor::SessionToken, ErrorSubject::ConnectionAttempt},
                token,
                [](const QJsonValue &json, const HttpResponse &) -> Result<ConnectionAttempt> {
                    return hubjson::connectionAttempt(json);
                }));
}

QFuture<Outcome> HttpHub::deleteAttempt(const Secret &token, const QString &attempt)
{
    const QString path = u"/hub/connection_attempts/"_s + encoded(attempt);
    return m_http.send(hubRequest("DELETE", path, token), nullptr)
        .then(&m_http,
            answered<Done>({HubDoor::SessionToken, ErrorSubject::ConnectionAttempt}, token,
                [](const QJsonValue &, const HttpResponse &) -> Result<Done> { return Done{}; }));
}

Secret HttpHub::signInAddress(const Secret &token, const QString &integrationId,
    const QString &attempt, const Credentials &credentials) const
{
    const QString callback = withoutSlash(m_addresses.app) + u"/embedded/accounts/callback"_s;
    QString address = withoutSlash(m_addresses.api) + u"/connect/oauth2/"_s + encoded(integrationId)
        + u"?redirect_uri="_s + encoded(callback) + u"&token="_s + encoded(token.exposeText())
        + u"&connection_attempt_id="_s + encoded(attempt);
    for (const Credential &credential : credentials) {
        if (!credential.value.isEmpty())
            address
                += u'&' + encoded(credential.key) + u'=' + encoded(credential.value.exposeText());
    }
    return Secret(address);
}

} // namespace hublink
