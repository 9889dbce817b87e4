// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/result.h"
#include "app/hub/hubtypes.h"
#include "app/provider/provider.h"

#include <QFuture>

#include <optional>

namespace hublink {

//! What /hub/settings tells. [hub/PROTOCOL.md]
struct HubSettings
{
    QString existingAccountId; //!< the owner has this account already; empty: none
};

//! Which of a project's accounts are wanted; what is empty does not narrow. [hub/PROTOCOL.md]
struct AccountsQuery
{
    int page = 1;
    int size = 100;
    QString cursor{}; //!< of the page before, if StackOne gave one; wins over `page`
    QStringList ids{};
    QString ownerId{};
    QString provider{}; //!< connector key
};

struct AccountsPage
{
    QList<HubAccount> accounts;
    QString cursor; //!< of the next page; empty: none was given, which does not mean the end
    int unreadable = 0; //!< entries that made no sense and were left out
    QDateTime answeredAt{}; //!< by StackOne's clock; invalid if it does not tell
};

//! What is to change of a linked account; what is not set stays and is not sent. [hub/PROTOCOL.md]
struct AccountChange
{
    std::optional<QString> type{}; //!< production or test
    std::optional<QString> label{};
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
    virtual QFuture<Result<AccountsPage>> listAccounts(
        const Secret &apiKey, const AccountsQuery &query, Cancellation *cancel)
        = 0;
    //! The account as it is afterwards. Sent once, never repeated.
    virtual QFuture<Result<HubAccount>> changeAccount(
        const Secret &apiKey, const QString &id, const AccountChange &change, Cancellation *cancel)
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
