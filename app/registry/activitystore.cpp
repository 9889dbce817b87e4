// SPDX-License-Identifier: MIT
#include "app/registry/activitystore.h"

#include "app/registry/rows.h"
#include "app/registry/wordtable.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const std::pair<Activity::Outcome, QString> outcomes[]
    = {{Activity::Outcome::Running, u"running"_s}, {Activity::Outcome::Done, u"done"_s},
        {Activity::Outcome::ToolFailed, u"tool_failed"_s},
        {Activity::Outcome::Refused, u"refused"_s}, {Activity::Outcome::Declined, u"declined"_s},
        {Activity::Outcome::Failed, u"failed"_s}, {Activity::Outcome::Cancelled, u"cancelled"_s}};

QString likeText(QString word)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        word.replace(special, u'\\' + QString(special));
    return u'%' + word + u'%';
}

} // namespace

QString activityOutcomeName(Activity::Outcome outcome)
{
    return wordOf(outcome, outcomes);
}

Outcome ActivityStore::save(Activity &activity)
{
    const Outcome saved = m_database.inTransaction(
        [&](QSqlQuery &query) {
            query.prepare(
                u"INSERT OR REPLACE INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
            query.addBindValue(activity.id == 0 ? QVariant() : QVariant(activity.id));
            query.addBindValue(activity.at.toMSecsSinceEpoch());
            query.addBindValue(rows::storable(activity.app));
            query.addBindValue(rows::uuidText(activity.account));
            query.addBindValue(rows::storable(activity.accountName));
            query.addBindValue(rows::storable(activity.tool));
            query.addBindValue(activity.writes);
            query.addBindValue(rows::storable(activity.arguments));
            query.addBindValue(wordOf(activity.outcome, outcomes));
            query.addBindValue(rows::storable(activity.detail));
            query.addBindValue(qint64(activity.duration.count()));
            if (!query.exec())
                return false;
            activity.id = query.lastInsertId().toLongLong();
            return true;
        },
        Database::Durability::Relaxed);
    return saved;
}

Result<QList<Activity>> ActivityStore::list(
    const QString &words, const QUuid &account, qint64 before, int count) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QString where = u"WHERE (? = 0 OR id < ?)"_s;
    if (!account.isNull())
        where += u" AND account = ?"_s;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        where += u" AND (app || ' ' || account_name || ' ' || tool || ' ' || arguments)"
                 " LIKE ? ESCAPE '\\'"_s;
    }
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT id, at, app, account, account_name, tool, writes, arguments, outcome,"
                  " detail, duration FROM activity "_s
        + where + u" ORDER BY id DESC LIMIT ?"_s);
    query.addBindValue(before);
    query.addBindValue(before);
    if (!account.isNull())
        query.addBindValue(rows::uuidText(account));
    for (const QString &word : wanted)
        query.addBindValue(likeText(word));
    query.addBindValue(count);
    if (!query.exec())
        return Database::errorOf(query.lastError());
    QList<Activity> found;
    while (query.next()) {
        found.append({.id = query.value(0).toLongLong(),
            .at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong()).toUTC(),
            .app = query.value(2).toString(),
            .account = QUuid(query.value(3).toString()),
            .accountName = query.value(4).toString(),
            .tool = query.value(5).toString(),
            .writes = query.value(6).toBool(),
            .arguments = query.value(7).toString(),
            .outcome = valueOf(query.value(8).toString(), outcomes),
            .detail = query.value(9).toString(),
            .duration = std::chrono::milliseconds(query.value(10).toLongLong())});
    }
    return Database::ifWhole(query, found);
}

Outcome ActivityStore::removeBefore(const QDateTime &time)
{
    return m_database.inTransaction(
        [&](QSqlQuery &query) {
            query.prepare(u"DELETE FROM activity WHERE at < ?"_s);
            query.addBindValue(time.toMSecsSinceEpoch());
            return query.exec();
        },
        Database::Durability::Relaxed);
}

Outcome ActivityStore::removeAll()
{
    return m_database.inTransaction(
        [](QSqlQuery &query) { return query.exec(u"DELETE FROM activity"_s); });
}

} // namespace hublink
