// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/linking/linkflow.h"

#include <QObject>

namespace hublink {

//! Removes an account: from the Hub if wanted, then its values from the keychain, then the record.
//! Single-use. Stops at the first step that fails, so that nothing is forgotten that still exists;
//! doing it again is safe.
class AccountRemoval final : public QObject
{
    Q_OBJECT
public:
    AccountRemoval(LinkPorts ports, AccountRecord account, bool fromHub, QObject *parent = nullptr);

    QFuture<Outcome> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

private:
    void onProjectKey(const Result<Secret> &apiKey);
    void removeNextEntry();
    void conclude(Outcome outcome);

    LinkPorts m_ports;
    AccountRecord m_account;
    bool m_fromHub;
    QPointer<Cancellation> m_cancel;
    QStringList m_entries;
    Answer<Outcome> m_answer;
};

} // namespace hublink
