// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/projectrefresh.h"

namespace hublink {

//! Looks again at many accounts of one project by StackOne's list, which tells a hundred of them in
//! one answer: for accounts whose values are not kept here, so that only StackOne can be asked.
//! Reads the whole project, so what else is new there is recorded, too. Single-use.
//!
//! Errors: those of ProjectRefresh; BusyElsewhere if another process is reading the project.
class ListCheck final : public QObject
{
    Q_OBJECT
public:
    ListCheck(LinkPorts ports, const ProviderCatalog &providers, const QUuid &project,
        ProjectRefresh::Settings settings, QObject *parent = nullptr);

    QFuture<Outcome> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

    //! Whether the list is the quicker way for so many of a project's accounts.
    static bool isWorthwhile(int accounts, int allOfProject);

Q_SIGNALS:
    //! So many of the project's accounts were told by now.
    void progressed(int seen);

private:
    void onRefreshed(const Result<RefreshTally> &tally);
    void markNext();

    LinkPorts m_ports;
    QUuid m_project;
    ProjectRefresh *m_refresh;
    QPointer<Cancellation> m_cancel;
    QStringList m_toMark; //!< ids in StackOne of accounts that are not marked as checked yet
    QTimer m_timer;
    Answer<Outcome> m_answer;
};

} // namespace hublink
