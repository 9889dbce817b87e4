// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/result.h"
#include "app/hub/accounttools.h"
#include "app/hub/hubtypes.h"
#include "app/provider/provider.h"

#include <QFuture>

#include <memory>
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

//! A project's platform API, opened with the project's key. [hub/PROTOCOL.md]
//!
//! Always answers, in the GUI thread, perhaps before the call returns, and even if the object is
//! gone by then. Errors: a network kind, Refused (the API key), PermissionMissing, NotFound,
//! RateLimited, ServiceDown, UnexpectedAnswer.
class HubProject
{
public:
    virtual ~HubProject() = default;

    virtual QFuture<Result<ConnectSession>> createSession(
        const ConnectSessionRequest &request, Cancellation *cancel)
        = 0;
    //! Whose a token is: like createSession(), without the token. Refused: not this project's, or
    //! over.
    virtual QFuture<Result<ConnectSession>> authenticateSession(
        const Secret &token, Cancellation *cancel)
        = 0;
    virtual QFuture<Result<HubAccount>> readAccount(const QString &id, Cancellation *cancel) = 0;
    virtual QFuture<Result<AccountsPage>> listAccounts(
        const AccountsQuery &query, Cancellation *cancel)
        = 0;
    //! The account as it is afterwards. Sent once, never repeated.
    virtual QFuture<Result<HubAccount>> changeAccount(
        const QString &id, const AccountChange &change, Cancellation *cancel)
        = 0;
    virtual QFuture<Outcome> deleteAccount(const QString &id, Cancellation *cancel) = 0;
    //! Actions and logs of one of its accounts.
    virtual std::unique_ptr<AccountTools> tools(const QString &accountId) = 0;
};

//! The Hub's own protocol, opened with a connect session's token. [hub/PROTOCOL.md]
//!
//! Answers like HubProject. Errors: a network kind, SessionExpired, Refused (the credentials),
//! PermissionMissing, NotFound, RateLimited, ServiceDown, UnexpectedAnswer.
class HubSession
{
public:
    virtual ~HubSession() = default;

    virtual QFuture<Result<HubSettings>> readSettings(Cancellation *cancel) = 0;
    //! `provider` may be empty: all connectors that the session may link.
    virtual QFuture<Result<ConnectorList>> listConnectors(
        const QString &provider, Cancellation *cancel)
        = 0;
    virtual QFuture<Result<ConnectorConfig>> readConnector(
        const Connector &connector, Cancellation *cancel)
        = 0;
    virtual QFuture<Result<EditableAccount>> readEditableAccount(
        const QString &accountId, Cancellation *cancel)
        = 0;
    //! The new account's id; empty if the Hub answered with success and nothing else.
    //! Sent once, never repeated.
    virtual QFuture<Result<QString>> createAccount(
        const QString &integrationId, const Credentials &credentials, Cancellation *cancel)
        = 0;
    //! Gives an existing account new credentials. `cleared` names stored values to take away;
    //! values that are neither sent nor cleared stay.
    virtual QFuture<Outcome> updateAccount(const QString &accountId, const QString &integrationId,
        const Credentials &credentials, const QStringList &cleared, Cancellation *cancel)
        = 0;

    // sign-in pages
    //! Begins a connection attempt; its id.
    virtual QFuture<Result<QString>> startAttempt(Cancellation *cancel) = 0;
    virtual QFuture<Result<ConnectionAttempt>> readAttempt(
        const QString &attempt, Cancellation *cancel)
        = 0;
    virtual QFuture<Outcome> deleteAttempt(const QString &attempt) = 0;
    //! Where the person signs in. Holds the token and every value: the protocol has no other way.
    virtual Secret signInAddress(const QString &integrationId, const QString &attempt,
        const Credentials &credentials) const = 0;
};

//! Port: StackOne at one address. Outlives what it gives out.
class Hub
{
public:
    virtual ~Hub() = default;

    virtual std::unique_ptr<HubProject> project(const Secret &apiKey) = 0;
    virtual std::unique_ptr<HubSession> session(const Secret &token) = 0;
};

} // namespace hublink
