// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/openproject.h"
#include "app/base/future.h"
#include "app/keychain/keptvalues.h"

#include <QObject>
#include <QPointer>

namespace hublink {

//! Trouble of a piece of work on one account that the next account would have, too.
bool concernsEveryAccount(const Error &error);

//! Looks again whether an account works: reads its values from the keychain, asks the provider,
//! then the Hub, and records what it found, on top of whatever others recorded meanwhile.
//! Single-use.
//!
//! The answer is the account as it is now; one whose key is refused is an answer, too. An Error
//! means that nothing was learned (no network, keychain locked, …); the record then stays as it
//! was: being offline never turns an account red.
class AccountCheck final : public QObject
{
    Q_OBJECT
public:
    AccountCheck(
        LinkPorts ports, AccountRecord account, Provider provider, QObject *parent = nullptr);

    QFuture<Result<AccountRecord>> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

private:
    void onRead(const Result<QList<KeptValue>> &values);
    void verify();
    void onVerified(const Outcome &outcome);
    void askHub();
    void onOpened(const Result<OpenProject> &project);
    void onHubAccount(const Result<HubAccount> &account);
    void apply(AccountRecord &account) const;
    void record();
    void conclude(Result<AccountRecord> result);

    LinkPorts m_ports;
    AccountRecord m_account;
    Provider m_provider;
    QPointer<Cancellation> m_cancel;
    Credentials m_credentials;
    bool m_works = false; //!< the provider accepts the values
    QString m_reason; //!< why it does not
    bool m_isGone = false;
    std::optional<HubAccount> m_hubAccount;
    Answer<Result<AccountRecord>> m_answer;
};

} // namespace hublink
