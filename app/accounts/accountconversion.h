// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/openproject.h"
#include "app/base/future.h"

#include <QObject>
#include <QPointer>

namespace hublink {

//! Makes a linked account a test or a production account. Sends nothing but the type, so that
//! nothing else of the account changes. Single-use.
//!
//! Errors: NothingKept (not in StackOne, or the project's key is not kept here), the keychain's,
//! the Hub's, the registry's.
class AccountConversion final : public QObject
{
    Q_OBJECT
public:
    AccountConversion(
        LinkPorts ports, AccountRecord account, QString type, QObject *parent = nullptr);

    QFuture<Result<AccountRecord>> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

private:
    void onOpened(const Result<OpenProject> &project);
    void onChanged(const Result<HubAccount> &account);
    void conclude(Result<AccountRecord> result);

    LinkPorts m_ports;
    AccountRecord m_account;
    QString m_type;
    QPointer<Cancellation> m_cancel;
    Answer<Result<AccountRecord>> m_answer;
};

} // namespace hublink
