// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/openproject.h"
#include "app/base/future.h"

#include <QObject>
#include <QPointer>

namespace hublink {

//! What has become of an account in each of the places where it was.
struct RemovalReport
{
    enum class State { Untouched, Done, Failed };
    State hub = State::Untouched;
    State keychain = State::Untouched;
    State record = State::Untouched;
};

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
    //! How far it came; of use when the future answers.
    const RemovalReport &report() const { return m_report; }

private:
    void onOpened(const Result<OpenProject> &project);
    void removeNextEntry();
    void conclude(Outcome outcome);

    LinkPorts m_ports;
    AccountRecord m_account;
    bool m_fromHub;
    QPointer<Cancellation> m_cancel;
    QStringList m_entries;
    RemovalReport m_report;
    Answer<Outcome> m_answer;
};

} // namespace hublink
