// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/appsinuse.h"
#include "ui/accounts/bulkpanel.h"
#include "ui/services.h"

#include <QSet>

namespace hublink::ui {

class AccountIndex;
class MessageStrip;
class Notices;

//! What can be done with linked accounts, one or many: re-verify, convert, remove. Asks before
//! anything is lost, shows how far it is, and says what came out. One run at a time.
class AccountActions final : public QObject
{
    Q_OBJECT
public:
    struct Times
    {
        std::chrono::milliseconds bulkPause{250}; //!< between two accounts
        std::chrono::milliseconds undo{5000}; //!< how long a removal can be undone
    };
    AccountActions(const Services &services, const AccountIndex &index, Notices &notices,
        Times times, QWidget *window);

    bool isBusy() const { return m_work || m_pending; }
    void verify(const QList<QUuid> &accounts);
    void convert(const QList<QUuid> &accounts, const QString &type);
    void askToRemove(const QList<QUuid> &accounts);
    //! StackOne's API has no call for it: says so and offers the page that can.
    void explainSuspending(const QUuid &account);
    void openInStackOne(const QUuid &account);
    //! Where the connection guide begins, or the provider's documentation.
    void openAtProvider(const AccountRecord &account);
    //! Offers to go on with a run that was stopped half-way, if there is one.
    void offerUnfinishedRun();
    void cancel();

Q_SIGNALS:
    //! What runs, for a busy mark; empty: nothing.
    void busyChanged(const QString &what);
    //! Accounts were changed.
    void changed();

private:
    BulkRun makeRun(BulkKind kind, const QString &argument, const QList<QUuid> &accounts) const;
    void start(const BulkRun &run);
    void onFinished(const std::optional<Error> &error);
    void sayOutcome(const BulkRun &run, const std::optional<Error> &error);
    void removeLater(const BulkRun &run);

    const Services &m_services;
    const AccountIndex &m_index;
    MessageStrip &m_undoStrip; //!< what is about to happen
    MessageStrip &m_strip; //!< what became of what the person did
    Times m_times;
    QWidget *m_window;
    QPointer<BulkWork> m_work;
    std::optional<BulkRun> m_pending; //!< a removal that can still be undone
    QTimer m_undo;
    AppsInUse m_aiApps{AiAppPlaces::ofThisComputer()};
    QHash<QUuid, AccountRecord> m_removing; //!< as they were, for what else knows of them
    QSet<QUuid> m_offered; //!< runs that the person was told of
};

} // namespace hublink::ui
