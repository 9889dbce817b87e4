// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hub.h"
#include "app/net/httpclient.h"

class QJsonObject;

namespace hublink {

//! Hub over the network. The wire protocol is described in [hub/PROTOCOL.md].
class HttpHub final : public Hub
{
public:
    HttpHub(HttpClient &http, HubAddresses addresses);

    QFuture<Result<ConnectSession>> createSession(
        const Secret &apiKey, const ConnectSessionRequest &request, Cancellation *cancel) override;
    QFuture<Result<ConnectSession>> authenticateSession(
        const Secret &apiKey, const Secret &token, Cancellation *cancel) override;
    QFuture<Result<HubAccount>> readAccount(
        const Secret &apiKey, const QString &id, Cancellation *cancel) override;
    QFuture<Result<AccountsPage>> listAccounts(
        const Secret &apiKey, const AccountsQuery &query, Cancellation *cancel) override;
    QFuture<Result<HubAccount>> changeAccount(const Secret &apiKey, const QString &id,
        const AccountChange &change, Cancellation *cancel) override;
    QFuture<Outcome> deleteAccount(
        const Secret &apiKey, const QString &id, Cancellation *cancel) override;

    QFuture<Result<HubSettings>> readSettings(const Secret &token, Cancellation *cancel) override;
    QFuture<Result<ConnectorList>> listConnectors(
        const Secret &token, const QString &provider, Cancellation *cancel) override;
    QFuture<Result<ConnectorConfig>> readConnector(
        const Secret &token, const Connector &connector, Cancellation *cancel) override;
    QFuture<Result<EditableAccount>> readEditableAccount(
        const Secret &token, const QString &accountId, Cancellation *cancel) override;
    QFuture<Result<QString>> createAccount(const Secret &token, const QString &integrationId,
        const Credentials &credentials, Cancellation *cancel) override;
    QFuture<Outcome> updateAccount(const Secret &token, const QString &accountId,
        const QString &integrationId, const Credentials &credentials, const QStringList &cleared,
        Cancellation *cancel) override;

    QFuture<Result<QString>> startAttempt(const Secret &token, Cancellation *cancel) override;
    QFuture<Result<ConnectionAttempt>> readAttempt(
        const Secret &token, const QString &attempt, Cancellation *cancel) override;
    QFuture<Outcome> deleteAttempt(const Secret &token, const QString &attempt) override;
    Secret signInAddress(const Secret &token, const QString &integrationId, const QString &attempt,
        const Credentials &credentials) const override;

private:
    HttpRequest hubRequest(
        const QByteArray &method, const QString &path, const Secret &token) const;
    HttpRequest keyRequest(
        const QByteArray &method, const QString &path, const Secret &apiKey) const;
    QFuture<Result<HttpResponse>> askForAccount(const QByteArray &method, const Secret &apiKey,
        const QString &id, const Secret &body, Cancellation *cancel);
    QUrl address(const QString &pathAndQuery) const;

    HttpClient &m_http;
    HubAddresses m_addresses;
    //! Which version of the accounts API answers here.
    enum class Version { Unknown, First, Second };
    Version m_version = Version::Unknown;
};

} // namespace hublink
