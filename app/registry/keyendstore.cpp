// SPDX-License-Identifier: MIT
#include "app/registry/keyendstore.h"

#include "app/registry/rows.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr int daysBefore = 14;

std::pair<QUuid, QDate> readEnd(const QSqlQuery &query)
{
    return {QUuid(query.value(0).toString()),
        QDate::fromString(query.value(1).toString(), Qt::ISODate)};
}

} // namespace

Result<QDate> KeyEndStore::end(const QUuid &account) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT ends FROM key_ends WHERE account = ?"_s);
    query.addBindValue(rows::uuidText(account));
    if (!query.exec())
        return Database::errorOf(query.lastError());
    const QDate end
        = query.next() ? QDate::fromString(query.value(0).toString(), Qt::ISODate) : QDate();
    return Database::ifWhole(query, end);
}

Outcome KeyEndStore::note(const QUuid &account, const QDate &end)
{
    return m_database.inTransaction([&](QSqlQuery &query) {
        if (!end.isValid())
            return rows::drop(query, u"key_ends"_s, u"account"_s, account);
        query.prepare(u"INSERT OR REPLACE INTO key_ends VALUES (?, ?, 0)"_s);
        query.addBindValue(rows::uuidText(account));
        query.addBindValue(end.toString(Qt::ISODate));
        return query.exec();
    });
}

bool KeyEndStore::isNear(const QDate &end, const QDate &today)
{
    return end.isValid() && today.daysTo(end) <= daysBefore;
}

Result<QHash<QUuid, QDate>> KeyEndStore::nearEnds(const QDate &today) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT account, ends FROM key_ends WHERE ends <= ?"_s);
    query.addBindValue(today.addDays(daysBefore).toString(Qt::ISODate));
    if (!query.exec())
        return Database::errorOf(query.lastError());
    QHash<QUuid, QDate> ends;
    while (query.next()) {
        const auto [account, end] = readEnd(query);
        ends.insert(account, end);
    }
    return Database::ifWhole(query, ends);
}

bool KeyEndStore::selectNear(QSqlQuery &query, const QDate &today)
{
    query.prepare(u"SELECT account, ends FROM key_ends"
                  " WHERE (told < 1 AND ends <= ?) OR (told < 2 AND ends <= ?)"_s);
    query.addBindValue(today.addDays(daysBefore).toString(Qt::ISODate));
    query.addBindValue(today.addDays(1).toString(Qt::ISODate));
    return query.exec();
}

Result<QList<std::pair<QUuid, QDate>>> KeyEndStore::claimNear(const QDate &today)
{
    QList<std::pair<QUuid, QDate>> claimed;
    // Asked often, and seldom is there anything to lock the file for.
    QSqlQuery first(m_database.connection());
    if (!selectNear(first, today))
        return Database::errorOf(first.lastError());
    if (!first.next())
        return Database::ifWhole(first, claimed);
    first.finish();
    const Outcome isNoted = m_database.inTransaction([&](QSqlQuery &query) {
        if (!selectNear(query, today))
            return false;
        while (query.next())
            claimed.append(readEnd(query));
        query.finish();
        for (const auto &[account, end] : claimed) {
            query.prepare(u"UPDATE key_ends SET told = ? WHERE account = ?"_s);
            query.addBindValue(today.daysTo(end) <= 1 ? 2 : 1);
            query.addBindValue(rows::uuidText(account));
            if (!query.exec())
                return false;
        }
        return true;
    });
    if (!isNoted)
        return isNoted.error();
    return claimed;
}

} // namespace hublink
