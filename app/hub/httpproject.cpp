// SPDX-License-Identifier: MIT
#include "app/hub/httpproject.h"

#include "app/base/future.h"
#include "app/hub/httpaccounttools.h"
#include "app/hub/hubanswer.h"
#include "app/hub/hubjson.h"
#include "app/hub/hubrequest.h"

using namespace Qt::StringLiterals;

namespace hublink {

HttpProject::HttpProject(
    HttpClient &http, const QUrl &api, const Secret &apiKey, AccountsVersion &version)
    : m_http(http)
    , m_api(api)
    , m_apiKey(apiKey)
    , m_version(version)
{
}

HttpRequest HttpProject::request(const QByteArray &method, const QString &path) const
{
    return platformRequest(method, m_api, path, m_apiKey);
}

std::unique_ptr<AccountTools> HttpProject::tools(const QString &accountId)
{
    return std::make_unique<HttpAccountTools>(m_http, m_api, m_apiKey, accountId);
}

QFuture<Result<ConnectSession>> HttpProject::createSession(
    const ConnectSessionRequest &asked, Cancellation *cancel)
{
    QJsonObject body{
        {u"origin_owner_id"_s, asked.ownerId}, {u"origin_owner_name"_s, asked.ownerName}};
    const std::pair<QString, QString> optional[] = {{u"provider"_s, asked.provider},
        {u"integration_id"_s, asked.integrationId}, {u"account_id"_s, asked.accountId},
        {u"origin_username"_s, asked.username}, {u"label"_s, asked.label}, {u"type"_s, asked.type}};
    for (const auto &[name, value] : optional) {
        if (!value.isEmpty())
            body[name] = value;
    }
    if (asked.life.count() > 0)
        body[u"expires_in"_s] = qint64(asked.life.count());
    if (asked.multiple)
        body[u"multiple"_s] = true;
    HttpRequest http = request("POST", u"/connect_sessions"_s);
    http.body = jsonBody(body);
    return m_http.send(http, cancel)
        .then(&m_http,
            answered<ConnectSession>({HubDoor::ApiKey, ErrorSubject::ConnectSession, true},
                m_apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<ConnectSession> {
                    return orMissing(hubjson::connectSession(json), u"token"_s);
                }));
}

QFuture<Result<ConnectSession>> HttpProject::authenticateSession(
    const Secret &token, Cancellation *cancel)
{
    HttpRequest http = request("POST", u"/connect_sessions/authenticate"_s);
    http.body = jsonBody({{u"token"_s, token.exposeText()}});
    return m_http.send(http, cancel)
        .then(&m_http,
            answered<ConnectSession>({HubDoor::ApiKey, ErrorSubject::ConnectSession}, m_apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<ConnectSession> {
                    return orMissing(hubjson::connectSession(json, false), u"the session"_s);
                }));
}

//! Asks about one account. Newer documentation has only the second version of the API: while it is
//! not known that the first one answers here, what that does not know may be known to the second.
QFuture<Result<HttpResponse>> HttpProject::askForAccount(
    const QByteArray &method, const QString &id, const Secret &body, Cancellation *cancel)
{
    HttpRequest first = request(method, u"/accounts/"_s + encoded(id));
    HttpRequest second = request(method, u"/v2/accounts/"_s + encoded(id));
    first.body = body;
    second.body = body;
    const auto onFirst = [&http = m_http, &version = m_version, second, cancel = QPointer(cancel)](
                             const Result<HttpResponse> &answer) -> QFuture<Result<HttpResponse>> {
        if (answer && answer->isSuccess())
            version = AccountsVersion::First;
        const bool isUnknown = answer && (answer->status == 404 || answer->status == 410);
        if (!isUnknown || version == AccountsVersion::First)
            return readyFuture(answer);
        return http.send(second, cancel)
            .then(&http, [&version, answer](const Result<HttpResponse> &newer) {
                const bool isFinal
                    = version == AccountsVersion::Second || (newer && newer->isSuccess());
                return isFinal ? newer : answer;
            });
    };
    return m_http.send(first, cancel).then(&m_http, onFirst).unwrap();
}

QFuture<Result<HubAccount>> HttpProject::readAccount(const QString &id, Cancellation *cancel)
{
    return askForAccount("GET", id, {}, cancel)
        .then(&m_http,
            answered<HubAccount>({HubDoor::ApiKey, ErrorSubject::LinkedAccount}, m_apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<HubAccount> {
                    return orMissing(hubjson::account(json), u"id"_s);
                }));
}

QFuture<Result<AccountsPage>> HttpProject::listAccounts(
    const AccountsQuery &query, Cancellation *cancel)
{
    QString parameters = u"?page_size=%1"_s.arg(query.size);
    if (query.cursor.isEmpty())
        parameters += u"&page=%1"_s.arg(query.page);
    else
        parameters += u"&next="_s + encoded(query.cursor);
    const bool second = m_version == AccountsVersion::Second;
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
    return m_http.send(request("GET", path), cancel)
        .then(&m_http,
            [self = HttpProject(*this), query, cancel = QPointer(cancel), second](
                const Result<HttpResponse> &response) mutable -> QFuture<Result<AccountsPage>> {
                // Newer documentation lists the second version only.
                const bool isGone
                    = response && (response->status == 404 || response->status == 410);
                if (isGone)
                    self.m_version = second ? AccountsVersion::Unknown : AccountsVersion::Second;
                else if (!second && response && response->isSuccess())
                    self.m_version = AccountsVersion::First;
                if (isGone && !second)
                    return self.listAccounts(query, cancel);
                const Result<QJsonValue> json
                    = hubAnswer(response, {HubDoor::ApiKey, ErrorSubject::AccountList});
                if (!json)
                    return readyFuture<Result<AccountsPage>>(
                        withoutEcho(json.error(), self.m_apiKey));
                if (std::optional<AccountsPage> page = hubjson::accountsPage(*json)) {
                    page->answeredAt = response->date;
                    return readyFuture<Result<AccountsPage>>(*std::move(page));
                }
                return readyFuture<Result<AccountsPage>>(missingPart(u"the list"_s));
            })
        .unwrap();
}

QFuture<Result<HubAccount>> HttpProject::changeAccount(
    const QString &id, const AccountChange &change, Cancellation *cancel)
{
    QJsonObject body;
    if (change.type)
        body[u"type"_s] = *change.type;
    if (change.label)
        body[u"label"_s] = *change.label;
    return askForAccount("PATCH", id, jsonBody(body), cancel)
        .then(&m_http,
            answered<HubAccount>({HubDoor::ApiKey, ErrorSubject::LinkedAccount, true}, m_apiKey,
                [](const QJsonValue &json, const HttpResponse &) -> Result<HubAccount> {
                    return orMissing(hubjson::account(json), u"id"_s);
                }));
}

QFuture<Outcome> HttpProject::deleteAccount(const QString &id, Cancellation *cancel)
{
    return askForAccount("DELETE", id, {}, cancel)
        .then(&m_http, [key = m_apiKey](const Result<HttpResponse> &response) -> Outcome {
            if (!response)
                return response.error();
            if (response->isSuccess() || response->status == 404)
                return Done{};
            return withoutEcho(
                hubError(*response, {HubDoor::ApiKey, ErrorSubject::LinkedAccount}), key);
        });
}

} // namespace hublink
