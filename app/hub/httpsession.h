// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hub.h"
#include "app/net/httpclient.h"

namespace hublink {

//! HubSession over the network. [hub/PROTOCOL.md]
class HttpSession final : public HubSession
{
public:
    //! `http` must outlive every answer.
    HttpSession(HttpClient &http, const HubAddresses &addresses, const Secret &token);

    QFuture<Result<HubSettings>> readSettings(Cancellation *cancel) override;
    QFuture<Result<ConnectorList>> listConnectors(
        const QString &provider, Cancellation *cancel) override;
    QFuture<Result<ConnectorConfig>> readConnector(
        const Connector &connector, Cancellation *cancel) override;
    QFuture<Result<EditableAccount>> readEditableAccount(
        const QString &accountId, Cancellation *cancel) override;
    QFuture<Result<QString>> createAccount(const QString &integrationId,
        const Credentials &credentials, Cancellation *cancel) override;
    QFuture<Outcome> updateAccount(const QString &accountId, const QString &integrationId,
        const Credentials &credentials, const QStringList &cleared, Cancellation *cancel) override;

    QFuture<Result<QString>> startAttempt(Cancellation *cancel) override;
    QFuture<Result<ConnectionAttempt>> readAttempt(
        const QString &attempt, Cancellation *cancel) override;
    QFuture<Outcome> deleteAttempt(const QString &attempt) override;
    Secret signInAddress(const QString &integrationId, const QString &attempt,
        const Credentials &credentials) const override;

private:
    HttpRequest request(const QByteArray &method, const QString &path) const;

    HttpClient &m_http;
    HubAddresses m_addresses;
    Secret m_token;
};

} // namespace hublink
