// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/linking/linkflow.h"

#include <QObject>

namespace hublink {

//! Looks again whether an account works: reads its values from the keychain, asks the provider,
//! then the Hub, and records what it found. Single-use.
//!
//! The answer is the account as it is now; one whose key is refused is an answer, too. An Error
//! means that nothing was learned (no network, keychain locked, …); the record then stays as it
//! was: being offline never turns an account red.
class AccountCheck final : public QObject
{
    Q_OBJECT
public:
    AccountCheck(LinkPorts ports, AccountRecord account, Provider provider, bool projectKeyKept,
        QObject *parent = nullptr);

    QFuture<Result<AccountRecord>> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

private:
    void readNext();
    void onRead(const Result<Secret> &value);
    void verify();
    void onVerified(const Outcome &outcome);
    void askHub();
    void onProjectKey(const Result<Secret> &apiKey);
    void onHubAccount(const Result<HubAccount> &account);
    void broken(const QString &reason);
    void record();
    void conclude(Result<AccountRecord> result);

    LinkPorts m_ports;
    AccountRecord m_account;
    Provider m_provider;
    bool m_projectKeyKept;
    QPointer<Cancellation> m_cancel;
    QList<std::pair<QString, QString>> m_toRead;
    Credentials m_credentials;
    bool m_learned = false;
    bool m_broken = false;
    Answer<Result<AccountRecord>> m_answer;
};

} // namespace hublink
