// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/result.h"
#include "app/hub/hubtypes.h"
#include "app/provider/provider.h"

#include <QFuture>

namespace hublink {

//! What /hub/settings tells. [hub/PROTOCOL.md]
struct HubSettings
{
    QString existingAccountId; //!< the owner has this account already; empty: none
};

//! Port: StackOne. Calls with `apiKey` go to the platform API, calls with `token` to the Hub's own
//! protocol. Always answers, in the GUI thread, perhaps before the call returns.
//!
//! Errors: a network kind, Refused (the API key or the credentials), SessionExpired (any call with
//! a token), PermissionMissing, NotFound, RateLimited, ServiceDown, UnexpectedAnswer.
class Hub
{
public:
    virtual ~Hub() = default;

    // platform API
    virtual QFuture<Result<ConnectSession>> createSession(
        const Secret &apiKey, const ConnectSessionRequest &request, Cancellation *cancel)
        = 0;
    //! Whose a token is: like createSession(), without the token. Refused: not this project's, or
    //! over.
    virtual QFuture<Result<ConnectSession>> authenticateSession(
        const Secret &apiKey, const Secret &token, Cancellation *cancel)
        = 0;
    virtual QFuture<Result<HubAccount>> readAccount(
        const Secret &apiKey, const QString &id, Cancellation *cancel)
        = 0;
    //! The owner's accounts of one provider (empty: of all), newest API page only.
    virtual QFuture<Result<QList<HubAccount>>> findAccounts(
        const Secret &apiKey, const QString &ownerId, const QString &provider, Cancellation *cancel)
        = 0;
    virtual QFuture<Outcome> deleteAccount(
        const Secret &apiKey, const QString &id, Cancellation *cancel)
        = 0;

    // the Hub's own protocol
    virtual QFuture<Result<HubSettings>> readSettings(const Secret &token, Cancellation *cancel)
        = 0;
    //! `provider` may be empty: all connectors that the session may link.
    virtual QFuture<Result<ConnectorList>> listConnectors(
        const Secret &token, const QString &provider, Cancellation *cancel)
        = 0;
    virtual QFuture<Result<ConnectorConfig>> readConnector(
        const Secret &token, const Connector &connector, Cancellation *cancel)
        = 0;
    virtual QFuture<Result<EditableAccount>> readEditableAccount(
        const Secret &token, const QString &accountId, Cancellation *cancel)
        = 0;
    //! The new account's id; empty if the Hub answered with success and nothing else.
    //! Sent once, never repeated.
    virtual QFuture<Result<QString>> createAccount(const Secret &token,
        const QString &integrationId, const Credentials &credentials, Cancellation *cancel)
        = 0;
    //! Gives an existing account new credentials. `cleared` names stored values to take away;
    //! values that are neither sent nor cleared stay.
    virtual QFuture<Outcome> updateAccount(const Secret &token, const QString &accountId,
        const QString &integrationId, const Credentials &credentials, const QStringList &cleared,
        Cancellation *cancel)
        = 0;

    // sign-in pages
    //! Begins a connection attempt; its id.
    virtual QFuture<Result<QString>> startAttempt(const Secret &token, Cancellation *cancel) = 0;
    virtual QFuture<Result<ConnectionAttempt>> readAttempt(
        const Secret &token, const QString &attempt, Cancellation *cancel)
        = 0;
    virtual QFuture<Outcome> deleteAttempt(const Secret &token, const QString &attempt) = 0;
    //! Where the person signs in. Holds the token and every value: the protocol has no other way.
    virtual Secret signInAddress(const Secret &token, const QString &integrationId,
        const QString &attempt, const Credentials &credentials) const = 0;
};

} // namespace hublink
