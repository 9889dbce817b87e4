// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/linking/linkpreparation.h"
#include "app/linking/signin.h"

namespace hublink {

//! The Hub's part of a link: opens the session if needed, then makes the account, updates it or
//! has the person sign in. Single-use.
//!
//! An account is never made twice: if the answer to a creation was lost, it is looked for before
//! anything is tried again. A session that is over is renewed once, if Hublink made it. What is
//! reached goes into the progress; the account's id is there when the answer is good.
class HubLinking final : public SingleUse<Outcome>
{
    Q_OBJECT
public:
    HubLinking(Hub &hub, Clock clock, const LinkRequest &request, LinkProgress &progress,
        SignInTimes times, QObject *parent = nullptr);

    //! `accounts`: the owner's accounts, if they were asked for already.
    void start(Cancellation *cancel, std::optional<QFuture<Result<AccountsPage>>> accounts = {});

Q_SIGNALS:
    void signInReady(const QUrl &address, std::chrono::milliseconds patience);
    //! StackOne is asked for a new account next; see LinkProgress::accountsBefore.
    void creating();

private:
    void prepare();
    void onPrepared(const Result<PreparedLink> &prepared);
    void signIn();
    void onSignedIn(const Result<QString> &accountId);
    void rememberAccounts();
    void makeAccount();
    void createAccount();
    void onCreated(const Result<QString> &id);
    void updateAccount();
    void onUpdated(const Outcome &outcome);
    void findLostAccount();
    void findLostByLink();
    void onAccountsFound(const Result<AccountsPage> &page);
    void notFound();
    void failed(const Error &error);
    void nameField(Error &error) const;
    void readFormAgain(const Error &refusal);
    void linkedAs(const QString &accountId);

    bool sessionIsFresh() const;
    bool isSignIn() const;
    bool isNew(const HubAccount &account) const;
    QString accountToUpdate() const;
    const HubTarget &target() const { return *m_request.hub; }
    std::unique_ptr<HubSession> session() const
    {
        return m_hub.session(m_progress.prepared->session.token);
    }

    Hub &m_hub;
    Clock m_clock;
    const LinkRequest &m_request;
    LinkProgress &m_progress;
    SignInTimes m_times;
    QPointer<Cancellation> m_cancel;
    std::optional<QFuture<Result<AccountsPage>>> m_accounts;
    bool m_createSent = false;
    std::optional<Error> m_ifNotFound;
    bool m_sessionRenewed = false;
};

} // namespace hublink
