// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/databasewatch.h"
#include "ui/accounts/accountindex.h"
#include "ui/style/pill.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QDate>
#include <QTimer>

namespace hublink::ui {

//! The accounts as a table that follows the registry: filled slice by slice so that the window is
//! usable at once, then kept up to date by what changes, whoever writes it.
class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AccountsModel(AccountStore &store, QObject *parent = nullptr);

    //! Reads the first screenful. Call once.
    void load();
    //! Reads everything else, slice by slice, when nothing more urgent is to be done.
    void loadRest();
    //! The projects' names, and the dots that stand before their accounts.
    void setProjects(const QHash<QUuid, QString> &names, const QHash<QUuid, QColor> &colours);
    //! Takes over what has changed since it last looked. Called by itself when something was
    //! written.
    void sync();
    bool isLoading() const { return m_loading; }

    //! The keys that end soon, which the status of a working account tells.
    void setKeyEnds(const QHash<QUuid, QDate> &ends);
    //! How an account stands, as the list shows it.
    Pill statusPill(int entry) const;

    void setFilter(const AccountFilter &filter);
    void setGroup(std::optional<AccountColumn> column);
    void toggleGroup(int row);
    //! Whether the project's name was known when the accounts were loaded.
    bool knowsProject(const QUuid &project) const { return m_projectNames.contains(project); }

    const AccountIndex &index() const { return m_index; }
    using QAbstractTableModel::index;
    bool isHead(int row) const { return m_index.entryAt(row) < 0; }
    QUuid uuidAt(int row) const; //!< null for the head of a group
    int rowOf(const QUuid &uuid) const; //!< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;
    static QString title(AccountColumn column);

Q_SIGNALS:
    //! The rows are about to change places; whoever remembers rows by number looks now …
    void aboutToArrange();
    //! … and here.
    void arranged();
    //! More accounts are known, or others; the texts of the shown ones may differ.
    void updated();

private:
    void loadSlice();
    void arrange();
    QVariant headData(int row, int column, int role) const;

    AccountStore &m_store;
    DatabaseWatch m_watch;
    AccountIndex m_index;
    QHash<QUuid, QString> m_projectNames;
    QHash<QUuid, QColor> m_colours;
    QHash<QUuid, QDate> m_keyEnds;
    QTimer m_loadTimer;
    QTimer m_arrangeTimer;
    qint64 m_loadedTo = 0;
    qint64 m_revision = 0;
    bool m_loading = false;
};

} // namespace hublink::ui
