// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/openproject.h"

#include <QTimer>

namespace hublink {

//! Waits for accounts that other people link with an auth link: looks at the owner's accounts now
//! and then, often at first and seldom later, and never more often than StackOne asks for.
//! Remembers across restarts; gives a link up when it has expired.
class AskedLinkWatch final : public QObject
{
    Q_OBJECT
public:
    struct Times
    {
        std::chrono::milliseconds first{5'000}; //!< for the first minutes
        std::chrono::milliseconds later{30'000};
        std::chrono::milliseconds atLast{5 * 60'000}; //!< after the first hour
    };
    AskedLinkWatch(LinkPorts ports, Times times, QObject *parent = nullptr);

    //! How an account looks when a link is made, for AskedLink::accountsBefore: one that looks
    //! different later was linked or renewed.
    static QString markOf(const HubAccount &account);

    //! Reads the waiting links and goes on looking. Call after one was added, too.
    void start();
    //! Stops waiting for a link. The link itself stays valid until it expires. False: it was not
    //! waited for any more, here or in another window.
    bool forget(const QUuid &link);

Q_SIGNALS:
    //! The account is in the registry now.
    void arrived(const hublink::AskedLink &link, const hublink::AccountRecord &account);
    void expired(const hublink::AskedLink &link);

private:
    void look();
    void lookAtNext();
    void onOpened(const AskedLink &link, const Result<OpenProject> &project);
    void onAccounts(const AskedLink &link, const Result<AccountsPage> &page);
    void record(const AskedLink &link, const HubAccount &account);
    void lookLater();

    LinkPorts m_ports;
    Times m_times;
    QTimer m_timer;
    QList<AskedLink> m_toLookAt;
    std::chrono::seconds m_askedToWait{0};
    bool m_looking = false;
};

} // namespace hublink
