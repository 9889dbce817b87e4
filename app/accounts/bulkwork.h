// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountremoval.h"
#include "app/accounts/listcheck.h"
#include "app/provider/providercatalog.h"
#include "app/registry/bulkstore.h"

#include <QTimer>

namespace hublink {

//! What a process holds while it works on a run: see Registry::takeLease().
QString bulkLease(const QUuid &run);

//! Does the same to many accounts, one after the other, politely. Single-use; a run that was
//! stopped goes on in a new one, with what is still waiting or has failed.
//!
//! The run is on disk while there is something left to do, so that nothing that was begun is
//! forgotten, and is done by one process at a time. Ends with finished(), also when cancelled.
class BulkWork final : public QObject
{
    Q_OBJECT
public:
    //! Puts an error into words, for the result list.
    using Words = std::function<QString(const Error &)>;
    //! … and how far a removal came that failed.
    using RemovalWords = std::function<QString(const Error &, const RemovalReport &)>;
    BulkWork(LinkPorts ports, const ProviderCatalog &providers, BulkRun run, Words words,
        RemovalWords removalWords, QObject *parent = nullptr);
    ~BulkWork() override;

    void start();
    void cancel() { m_cancellation.request(); }
    const BulkRun &run() const { return m_run; }

    //! The pause between two accounts: a provider's limits are unknown.
    std::chrono::milliseconds pause{250};
    //! How a project's list is read, where that is the quicker way to check its accounts.
    ProjectRefresh::Settings listing{};

Q_SIGNALS:
    void began(int index);
    void itemDone(int index);
    //! StackOne's list is being read for many accounts at once: it has told so many by now.
    void listed(int seen);
    //! `error`: why the run could not be done at all, or why it stopped; Cancelled and network
    //! kinds among them. Null kinds of trouble with single accounts stand in their items.
    void finished(const std::optional<hublink::Error> &error);

private:
    void findListed();
    void listNext();
    void onListed(const QUuid &project, const Outcome &outcome);
    void settleListed();
    void next();
    void verify(const AccountRecord &account);
    void remove(const AccountRecord &account);
    void convert(const AccountRecord &account);
    void outcomeOf(const AccountRecord &account, BulkItem &item) const;
    void onAccount(const Result<AccountRecord> &account);
    void write(BulkItem::State state, const QString &detail);
    void settle(BulkItem::State state, const QString &detail);
    void failed(const Error &error, const QString &words);
    void conclude(const std::optional<Error> &error);
    QString lease() const;

    LinkPorts m_ports;
    const ProviderCatalog &m_providers;
    BulkRun m_run;
    Words m_words;
    RemovalWords m_removalWords;
    Cancellation m_cancellation;
    QTimer m_timer;
    QHash<QUuid, QList<QUuid>> m_toList; //!< by project: accounts that its list tells about
    QList<QUuid> m_toSettle; //!< accounts that a list has told about
    int m_at = -1;
    bool m_concluded = false;
};

} // namespace hublink
