// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/accountstore.h"
#include "ui/accounts/textpool.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace hublink::ui {

//! The table's columns, in their usual order. Their numbers are stored with the table's look.
enum class AccountColumn {
    Account,
    Connector,
    Type,
    Config,
    Status,
    Connected,
    Owner,
    Username,
    Label,
    LastChecked,
    Project,
    Id,
};
constexpr int accountColumnCount = 12;

//! What narrows the list. Lists that are empty do not narrow.
struct AccountFilter
{
    QString search; //!< every word must occur somewhere; case and accents aside
    //! Texts of a column, as shown; one of them must be the account's.
    QHash<AccountColumn, QStringList> wanted;
};

//! All accounts in little memory: found, filtered, sorted and grouped without a database and
//! without a stock proxy model, fast enough for each keystroke at a hundred thousand.
//!
//! An entry is a number that stays the same until the account is taken out. Rows are what is
//! shown, in order: entries, and heads of groups.
class AccountIndex
{
public:
    AccountIndex();

    //! Names of projects, for the column.
    void setProjectNames(const QHash<QUuid, QString> &names);
    //! Adds or replaces; the entry.
    int put(const AccountSummary &account);
    void take(const QUuid &uuid);
    void setFilter(const AccountFilter &filter);
    void setSort(AccountColumn column, Qt::SortOrder order);
    void setGroup(std::optional<AccountColumn> column);
    void setCollapsed(const QString &group, bool collapsed);
    bool isCollapsed(const QString &group) const { return m_collapsed.contains(group); }

    //! Brings the rows up to date after any of the above. True if they differ from before.
    bool update();

    int count() const { return m_count; } //!< all accounts
    int shownAccounts() const { return m_shownAccounts; } //!< … that pass the filter
    int rowCount() const { return int(m_rows.size()); }
    //! -1: the row is the head of a group.
    int entryAt(int row) const { return m_rows[size_t(row)]; }
    QString groupAt(int row) const; //!< the group's text, of a head or an account
    int groupSizeAt(int row) const; //!< of a head
    int entryOf(const QUuid &uuid) const { return m_byUuid.value(uuid, -1); }

    //! The first entries, in the list's order, that have every word, whatever the filter is.
    QList<int> find(const QString &words, int most) const;
    //! How many accounts stand so, and what these are called in the column of the status.
    struct StatusSum
    {
        int count = 0;
        QStringList words;
    };
    QHash<AccountStatus, StatusSum> statusSums() const;

    QString text(int entry, AccountColumn column) const;
    QUuid uuidOf(int entry) const { return m_entries[size_t(entry)].uuid; }
    AccountStatus statusOf(int entry) const { return m_entries[size_t(entry)].status; }
    QUuid projectOf(int entry) const { return m_projects.at(m_entries[size_t(entry)].project); }
    QString reasonOf(int entry) const { return m_reasons.text(m_entries[size_t(entry)].reason); }
    QString hubIdOf(int entry) const { return text(entry, AccountColumn::Id); }
    bool isKept(int entry) const { return m_entries[size_t(entry)].kept; }
    bool isTest(int entry) const { return m_entries[size_t(entry)].isTest; }
    //! The different texts of a column with how often they occur, sorted.
    QList<std::pair<QString, int>> values(AccountColumn column) const;

private:
    struct Entry
    {
        QUuid uuid;
        ArenaText text; //!< the texts of its own, separated by line ends
        ArenaText folded; //!< the same for searching
        qint64 connectedAt;
        qint64 checkedAt;
        int provider;
        int type;
        int config;
        int word; //!< of the status
        int reason; //!< in the pool of the reasons
        quint16 project;
        AccountStatus status;
        bool kept;
        bool isTest;
        bool alive;
        bool moved; //!< has to find its place anew
    };
    //! What an entry is sorted by: the beginning of its text, or a number.
    struct SortItem
    {
        std::array<quint64, 4> key{};
        qint64 connectedAt = 0;
        int entry = -1;
        bool isWhole = true; //!< the key says all
    };

    bool passes(const Entry &entry) const;
    void prepareFilter();
    void sortAll();
    void placeMoved();
    SortItem itemOf(int entry, AccountColumn column) const;
    bool before(
        const SortItem &a, const SortItem &b, AccountColumn column, Qt::SortOrder order) const;
    bool isSameGroup(int a, int b) const;
    bool comesBefore(int a, int b) const;
    int pooled(const Entry &entry, AccountColumn column) const; //!< -1: it is a text of its own
    QString ownText(const Entry &entry, int part) const;
    void refreshRanks();
    void compactTexts();
    void makeRows();

    std::vector<Entry> m_entries;
    std::vector<int> m_free;
    TextArena m_arena;
    TextPool m_pool;
    TextPool m_reasons; //!< many and never sorted by
    QList<QUuid> m_projects;
    QHash<QUuid, QString> m_projectNames;
    std::vector<int> m_projectTexts; //!< by the number of the project
    QHash<QUuid, int> m_byUuid;
    std::vector<int> m_sorted;
    std::vector<int> m_rows;
    QHash<int, std::pair<int, int>> m_heads; //!< row of a head: first entry, size
    std::vector<int> m_moved;
    std::vector<int> m_rank; //!< of pooled texts, in the order of the person's language
    int m_count = 0;
    int m_shownAccounts = 0;

    AccountFilter m_filter;
    QList<QByteArray> m_terms;
    QList<std::vector<bool>> m_termInPool; //!< for each term: which pooled texts hold it
    QList<std::vector<bool>> m_termInReasons; //!< … and which reasons
    QList<std::pair<AccountColumn, QSet<int>>> m_wantedPooled;
    QList<std::pair<AccountColumn, QSet<QString>>> m_wantedOwn;
    AccountColumn m_sortColumn = AccountColumn::Connected;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::optional<AccountColumn> m_group;
    QSet<QString> m_collapsed;
    bool m_sortAnew = true;
};

} // namespace hublink::ui
