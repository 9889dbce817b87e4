// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"
#include "app/linking/linkdraft.h"

#include <QObject>

#include <memory>

namespace hublink {

//! Makes the link for somebody else and has Hublink wait for the account: remembers which accounts
//! are there, opens a connect session for the link, keeps the project's key. Part of LinkSession;
//! reads the draft. Once a link is made, it works, whatever fails afterwards. GUI thread.
class LinkAsking final : public QObject
{
    Q_OBJECT
public:
    LinkAsking(const LinkPorts &ports, const LinkDraft &draft, QObject *parent = nullptr);
    ~LinkAsking() override;

    void start();
    void cancel();

Q_SIGNALS:
    void busyChanged(hublink::LinkActivity activity);
    //! The link is as good as a key.
    void made(const QUrl &link);
    //! Comes after made(): Hublink waits for the account.
    void waiting();
    //! Comes after made(): Hublink cannot wait for the account.
    void notWaiting(const hublink::Error &error);
    //! No link was made.
    void failed(const hublink::Error &error);

private:
    void rememberAccounts();
    void makeLink(const QStringList &accountsBefore);
    void onMade(const Result<ConnectSession> &session, const QStringList &accountsBefore);
    void keepKey(const AskedLink &link);
    void record(const AskedLink &link, const Outcome &kept);
    void fail(const Error &error);
    const HubTarget &target() const { return *m_draft.hub; }

    const LinkPorts m_ports;
    const LinkDraft &m_draft;
    std::unique_ptr<Cancellation> m_cancel;
};

} // namespace hublink
