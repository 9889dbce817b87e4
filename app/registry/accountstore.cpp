// SPDX-License-Identifier: MIT
#include "app/registry/accountstore.h"

#include "app/registry/rows.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! A timeline that nobody prunes would grow for ever.
constexpr int longestTimeline = 200;

QString marksFor(qsizetype count)
{
    QStringList marks;
    marks.fill(u"?"_s, count);
    return marks.join(u',');
}

Result<QList<AccountRecord>> records(QSqlQuery &query)
{
    QList<AccountRecord> found;
    while (query.next())
        found.append(rows::account(query));
    return Database::ifWhole(query, found);
}

bool selectByHubIds(QSqlQuery &query, const QStringList &ids)
{
    if (!query.prepare(
            u"SELECT * FROM accounts WHERE hub_account_id IN (%1)"_s.arg(marksFor(ids.size()))))
        return false;
    for (const QString &id : ids)
        query.addBindValue(id);
    return query.exec();
}

Result<QList<AccountSummary>> summaries(QSqlQuery &query)
{
    if (!query.exec())
        return Database::errorOf(query.lastError());
    QList<AccountSummary> found;
    while (query.next())
        found.append(rows::summary(query));
    return Database::ifWhole(query, found);
}

Result<int> countWhere(const Database &database, const QString &condition, const QUuid &project)
{
    QSqlQuery query(database.connection());
    query.prepare(u"SELECT COUNT(*) FROM accounts WHERE "_s + condition);
    query.addBindValue(rows::uuidText(project));
    if (!query.exec() || !query.next())
        return Database::errorOf(query.lastError());
    return query.value(0).toInt();
}

bool selectOne(QSqlQuery &query, const QUuid &uuid)
{
    query.prepare(u"SELECT * FROM accounts WHERE uuid = ?"_s);
    query.addBindValue(rows::uuidText(uuid));
    return query.exec();
}

} // namespace

Result<QList<AccountRecord>> AccountStore::all() const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM accounts ORDER BY connected_at DESC"_s))
        return Database::errorOf(query.lastError());
    return records(query);
}

Result<AccountRecord> AccountStore::find(const QUuid &uuid) const
{
    QSqlQuery query(m_database.connection());
    if (!selectOne(query, uuid))
        return Database::errorOf(query.lastError());
    if (!query.next())
        return Database::faultOf(query).value_or(Error{.kind = ErrorKind::NotFound, .party = {}});
    return rows::account(query);
}

Result<QList<AccountRecord>> AccountStore::findAll(const QList<QUuid> &uuids) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    QHash<QUuid, AccountRecord> found;
    // SQLite takes a limited number of values at once.
    constexpr qsizetype mostAtOnce = 500;
    for (qsizetype from = 0; from < uuids.size(); from += mostAtOnce) {
        const QList<QUuid> part = uuids.mid(from, mostAtOnce);
        query.prepare(u"SELECT * FROM accounts WHERE uuid IN (%1)"_s.arg(marksFor(part.size())));
        for (const QUuid &uuid : part)
            query.addBindValue(rows::uuidText(uuid));
        if (!query.exec())
            return Database::errorOf(query.lastError());
        while (query.next()) {
            const AccountRecord account = rows::account(query);
            found.insert(account.uuid, account);
        }
        if (const std::optional<Error> fault = Database::faultOf(query))
            return *fault;
    }
    QList<AccountRecord> accounts;
    for (const QUuid &uuid : uuids) {
        if (const auto it = found.constFind(uuid); it != found.cend())
            accounts.append(*it);
    }
    return accounts;
}

Result<QList<AccountRecord>> AccountStore::withHubIds(const QStringList &ids) const
{
    if (ids.isEmpty())
        return QList<AccountRecord>();
    QSqlQuery query(m_database.connection());
    if (!selectByHubIds(query, ids))
        return Database::errorOf(query.lastError());
    return records(query);
}

Result<QList<AccountRecord>> AccountStore::withId(const QString &id) const
{
    const Result<QList<AccountRecord>> own = findAll({QUuid::fromString(id)});
    return own && own->isEmpty() ? withHubIds({id}) : own;
}

Result<QList<AccountRecord>> AccountStore::ofOwner(
    const QUuid &project, const QString &provider, const QString &ownerId) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT * FROM accounts WHERE project = ? AND provider = ? AND owner_id = ?"_s);
    query.addBindValue(rows::uuidText(project));
    query.addBindValue(rows::storable(provider));
    query.addBindValue(rows::storable(ownerId));
    if (!query.exec())
        return Database::errorOf(query.lastError());
    return records(query);
}

Outcome AccountStore::save(const AccountRecord &account)
{
    return m_database.inTransaction([&](QSqlQuery &query) { return rows::put(query, account); });
}

Outcome AccountStore::remove(const QUuid &uuid)
{
    return m_database.inTransaction([&](QSqlQuery &query) {
        return rows::drop(query, u"accounts"_s, u"uuid"_s, uuid)
            && rows::drop(query, u"guide_ticks"_s, u"account"_s, uuid);
    });
}

Result<AccountRecord> AccountStore::change(
    const QUuid &uuid, const std::function<void(AccountRecord &)> &change)
{
    std::optional<AccountRecord> changed;
    const Outcome done = m_database.inTransaction([&](QSqlQuery &query) {
        if (!selectOne(query, uuid))
            return false;
        if (!query.next())
            return !Database::faultOf(query);
        changed = rows::account(query);
        query.finish();
        change(*changed);
        return rows::put(query, *changed);
    });
    if (!done)
        return done.error();
    if (!changed)
        return Error{.kind = ErrorKind::NotFound, .party = {}};
    return *changed;
}

Outcome AccountStore::takeOver(const QStringList &hubIds,
    const std::function<Decision(const QList<AccountRecord> &known)> &decide)
{
    // Looked at before the write lock is taken: most of the time there is nothing to write.
    const Result<QList<AccountRecord>> before = withHubIds(hubIds);
    if (!before)
        return before.error();
    const Decision glance = decide(*before);
    if (glance.write.isEmpty() && glance.drop.isEmpty() && glance.events.isEmpty())
        return Done{};
    return m_database.inTransaction(
        [&](QSqlQuery &query) {
            if (!selectByHubIds(query, hubIds))
                return false;
            const Result<QList<AccountRecord>> known = records(query);
            if (!known)
                return false;
            const Decision decision = decide(*known);
            query.finish();
            if (!rows::put(query, decision.write))
                return false;
            for (const auto &[account, entry] : decision.events) {
                if (!rows::put(query, account, entry))
                    return false;
            }
            for (const QUuid &uuid : decision.drop) {
                if (!rows::drop(query, u"accounts"_s, u"uuid"_s, uuid))
                    return false;
            }
            return true;
        },
        Database::Durability::Relaxed);
}

Result<QList<AccountSummary>> AccountStore::keptCheckedBefore(
    const QDateTime &time, const QDateTime &now, int count) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT %1 FROM accounts WHERE kept = 1 AND (checked_at < ? OR checked_at > ?)"
                  " ORDER BY checked_at LIMIT ?"_s.arg(rows::summaryColumns()));
    query.addBindValue(time.toUTC().toString(Qt::ISODateWithMs));
    query.addBindValue(now.toUTC().toString(Qt::ISODateWithMs));
    query.addBindValue(count);
    return summaries(query);
}

Result<int> AccountStore::count(const QUuid &project) const
{
    return countWhere(m_database, u"project = ?"_s, project);
}

Result<int> AccountStore::keptCount(const QUuid &project) const
{
    return countWhere(m_database, u"project = ? AND kept = 1"_s, project);
}

Result<QList<AccountSummary>> AccountStore::newest(int count) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM accounts ORDER BY connected_at DESC LIMIT ?"_s.arg(
        rows::summaryColumns()));
    query.addBindValue(count);
    return summaries(query);
}

Result<SummarySlice> AccountStore::slice(qint64 after, int count) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM accounts WHERE rowid > ? ORDER BY rowid LIMIT ?"_s.arg(
        rows::summaryColumns()));
    query.addBindValue(after);
    query.addBindValue(count);
    if (!query.exec())
        return Database::errorOf(query.lastError());
    SummarySlice slice{{}, after};
    while (query.next()) {
        slice.accounts.append(rows::summary(query));
        slice.after = query.value(0).toLongLong();
    }
    return Database::ifWhole(query, slice);
}

Result<std::pair<QStringList, qint64>> AccountStore::hubIdSlice(
    const QUuid &project, qint64 after, int count) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid, hub_account_id FROM accounts WHERE project = ? AND rowid > ?"
                  " AND hub_account_id <> '' ORDER BY rowid LIMIT ?"_s);
    query.addBindValue(rows::uuidText(project));
    query.addBindValue(after);
    query.addBindValue(count);
    if (!query.exec())
        return Database::errorOf(query.lastError());
    std::pair<QStringList, qint64> slice{{}, after};
    while (query.next()) {
        slice.first.append(query.value(1).toString());
        slice.second = query.value(0).toLongLong();
    }
    return Database::ifWhole(query, slice);
}

Result<qint64> AccountStore::revision() const
{
    QSqlQuery query(m_database.connection());
    if (!query.exec(u"SELECT COALESCE(MAX(revision), 0) FROM account_changes"_s) || !query.next())
        return Database::errorOf(query.lastError());
    return query.value(0).toLongLong();
}

Result<AccountChanges> AccountStore::changesAfter(qint64 revision, int count) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT c.revision, c.uuid, %1 FROM account_changes c LEFT JOIN accounts USING (uuid)"
        " WHERE c.revision > ? ORDER BY c.revision LIMIT ?"_s.arg(rows::summaryColumns()));
    query.addBindValue(revision);
    query.addBindValue(count);
    if (!query.exec())
        return Database::errorOf(query.lastError());
    AccountChanges changes{{}, {}, revision};
    constexpr int firstColumn = 2;
    while (query.next()) {
        changes.revision = query.value(0).toLongLong();
        if (query.value(firstColumn).isNull())
            changes.gone.append(QUuid(query.value(1).toString()));
        else
            changes.changed.append(rows::summary(query, firstColumn));
    }
    return Database::ifWhole(query, changes);
}

Result<QList<TimelineEntry>> AccountStore::timeline(const QUuid &account, int count) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT at, kind, detail FROM account_events WHERE account = ?"
                  " ORDER BY at DESC, id DESC LIMIT ?"_s);
    query.addBindValue(rows::uuidText(account));
    query.addBindValue(count);
    if (!query.exec())
        return Database::errorOf(query.lastError());
    QList<TimelineEntry> entries;
    while (query.next())
        entries.append(rows::timelineEntry(query));
    return Database::ifWhole(query, entries);
}

Outcome AccountStore::note(const QUuid &account, const TimelineEntry &entry)
{
    return m_database.inTransaction(
        [&](QSqlQuery &query) {
            if (!rows::put(query, account, entry))
                return false;
            query.prepare(u"DELETE FROM account_events WHERE account = ? AND id NOT IN (SELECT id"
                          " FROM account_events WHERE account = ? ORDER BY id DESC LIMIT ?)"_s);
            query.addBindValue(rows::uuidText(account));
            query.addBindValue(rows::uuidText(account));
            query.addBindValue(longestTimeline);
            return query.exec();
        },
        Database::Durability::Relaxed);
}

QList<QUuid> AccountStore::claimAnnouncements(const QList<QUuid> &accounts)
{
    QList<QUuid> claimed;
    const Outcome done = m_database.inTransaction(
        [&](QSqlQuery &query) {
            query.prepare(u"INSERT OR IGNORE INTO announcements"
                          " SELECT uuid FROM accounts WHERE uuid = ? AND status = 'error'"_s);
            for (const QUuid &account : accounts) {
                query.addBindValue(rows::uuidText(account));
                if (!query.exec())
                    return false;
                if (query.numRowsAffected() > 0)
                    claimed.append(account);
            }
            return true;
        },
        Database::Durability::Relaxed);
    return done ? claimed : QList<QUuid>();
}

} // namespace hublink
