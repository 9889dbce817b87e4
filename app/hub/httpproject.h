// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hub.h"
#include "app/net/httpclient.h"

namespace hublink {

//! Which version of the accounts API answers at an address.
enum class AccountsVersion { Unknown, First, Second };

//! HubProject over the network. [hub/PROTOCOL.md]
class HttpProject final : public HubProject
{
public:
    //! `http` and `version` must outlive every answer.
    HttpProject(HttpClient &http, const QUrl &api, const Secret &apiKey, AccountsVersion &version);

    QFuture<Result<ConnectSession>> createSession(
        const ConnectSessionRequest &request, Cancellation *cancel) override;
    QFuture<Result<ConnectSession>> authenticateSession(
        const Secret &token, Cancellation *cancel) override;
    QFuture<Result<HubAccount>> readAccount(const QString &id, Cancellation *cancel) override;
    QFuture<Result<AccountsPage>> listAccounts(
        const AccountsQuery &query, Cancellation *cancel) override;
    QFuture<Result<HubAccount>> changeAccount(
        const QString &id, const AccountChange &change, Cancellation *cancel) override;
    QFuture<Outcome> deleteAccount(const QString &id, Cancellation *cancel) override;
    std::unique_ptr<AccountTools> tools(const QString &accountId) override;

private:
    HttpRequest request(const QByteArray &method, const QString &path) const;
    QFuture<Result<HttpResponse>> askForAccount(
        const QByteArray &method, const QString &id, const Secret &body, Cancellation *cancel);

    HttpClient &m_http;
    QUrl m_api;
    Secret m_apiKey;
    AccountsVersion &m_version;
};

} // namespace hublink
