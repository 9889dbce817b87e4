// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"

#include <QAbstractTableModel>

namespace hublink::ui {

//! The accounts as a table that searches and sorts itself: at many thousand rows a stock proxy
//! model takes seconds for the first keystroke.
class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Account, Connector, Type, Config, Status, Connected, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAccounts(QList<AccountRecord> accounts);
    void setSearch(const QString &text);
    //! The account in a row of the table as it is shown now.
    const AccountRecord &at(int row) const;
    int rowOf(const QUuid &uuid) const; //!< -1: not shown
    const QList<AccountRecord> &all() const { return m_accounts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();
    QString text(const AccountRecord &account, int column) const;
    bool less(const AccountRecord &a, const AccountRecord &b) const;

    QList<AccountRecord> m_accounts;
    QStringList m_searchable; //!< folded text of each account
    QList<int> m_shown; //!< positions in m_accounts
    QString m_search;
    int m_sortColumn = Connected;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace hublink::ui
