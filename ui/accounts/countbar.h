// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/accountindex.h"

#include <QWidget>

class QPushButton;

namespace hublink::ui {

//! How many accounts work, need attention or are paused: each count narrows the list to those.
class CountBar final : public QWidget
{
    Q_OBJECT
public:
    CountBar(const AccountIndex &index, QWidget *parent);

    //! Accounts were added or changed, or the list was narrowed elsewhere to these status words.
    void show(const QStringList &chosenWords);

Q_SIGNALS:
    //! The words of the status that are wanted; empty: all.
    void chosen(const QStringList &statusWords);

private:
    struct Group
    {
        QPushButton *button;
        QString title;
        QList<AccountStatus> statuses; //!< empty: all
    };
    void add(const QString &name, const QString &title, QList<AccountStatus> statuses);
    using StatusSums = QHash<AccountStatus, AccountIndex::StatusSum>;
    AccountIndex::StatusSum sumOf(const Group &group, const StatusSums &sums) const;

    const AccountIndex &m_index;
    QList<Group> m_groups;
};

} // namespace hublink::ui
