// SPDX-License-Identifier: MIT
#include "app/registry/bulkstore.h"

#include "app/registry/rows.h"
#include "app/registry/wordtable.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const std::pair<BulkKind, QString> kinds[] = {{BulkKind::Verify, u"verify"_s},
    {BulkKind::Remove, u"remove"_s}, {BulkKind::Convert, u"convert"_s}};
const std::pair<BulkItem::State, QString> states[]
    = {{BulkItem::State::Waiting, u"waiting"_s}, {BulkItem::State::Done, u"done"_s},
        {BulkItem::State::Attention, u"attention"_s}, {BulkItem::State::Failed, u"failed"_s}};

bool putItems(QSqlQuery &query, const QUuid &run, const QList<BulkItem> &items)
{
    query.prepare(u"INSERT OR REPLACE INTO bulk_items VALUES (?, ?, ?, ?, ?)"_s);
    for (const BulkItem &item : items) {
        query.addBindValue(rows::uuidText(run));
        query.addBindValue(rows::uuidText(item.account));
        query.addBindValue(rows::storable(item.label));
        query.addBindValue(wordOf(item.state, states));
        query.addBindValue(rows::storable(item.detail));
        if (!query.exec())
            return false;
    }
    return true;
}

} // namespace

Result<QList<BulkRun>> BulkStore::runs() const
{
    QSqlQuery query(m_database.connection());
    if (!query.exec(u"SELECT uuid, kind, argument, begun_at FROM bulk_runs ORDER BY begun_at"_s))
        return Database::errorOf(query.lastError());
    QList<BulkRun> runs;
    while (query.next()) {
        runs.append({QUuid(query.value(0).toString()), valueOf(query.value(1).toString(), kinds),
            query.value(2).toString(),
            QDateTime::fromString(query.value(3).toString(), Qt::ISODateWithMs), {}});
    }
    if (const std::optional<Error> fault = Database::faultOf(query))
        return *fault;
    for (BulkRun &run : runs) {
        query.prepare(u"SELECT account, label, state, detail FROM bulk_items WHERE run = ?"
                      " ORDER BY rowid"_s);
        query.addBindValue(rows::uuidText(run.uuid));
        if (!query.exec())
            return Database::errorOf(query.lastError());
        while (query.next()) {
            run.items.append({QUuid(query.value(0).toString()), query.value(1).toString(),
                valueOf(query.value(2).toString(), states), query.value(3).toString()});
        }
        if (const std::optional<Error> fault = Database::faultOf(query))
            return *fault;
    }
    return runs;
}

Outcome BulkStore::save(const BulkRun &run)
{
    return m_database.inTransaction([&](QSqlQuery &query) {
        query.prepare(u"INSERT OR REPLACE INTO bulk_runs VALUES (?, ?, ?, ?)"_s);
        query.addBindValue(rows::uuidText(run.uuid));
        query.addBindValue(wordOf(run.kind, kinds));
        query.addBindValue(rows::storable(run.argument));
        query.addBindValue(run.begunAt.toUTC().toString(Qt::ISODateWithMs));
        if (!query.exec())
            return false;
        return putItems(query, run.uuid, run.items);
    });
}

Outcome BulkStore::saveItem(const QUuid &run, const BulkItem &item)
{
    return saveItems(run, {item});
}

Outcome BulkStore::saveItems(const QUuid &run, const QList<BulkItem> &items)
{
    return m_database.inTransaction([&](QSqlQuery &query) { return putItems(query, run, items); },
        Database::Durability::Relaxed);
}

Outcome BulkStore::remove(const QUuid &run)
{
    return m_database.inTransaction([&](QSqlQuery &query) {
        return rows::drop(query, u"bulk_items"_s, u"run"_s, run)
            && rows::drop(query, u"bulk_runs"_s, u"uuid"_s, run);
    });
}

} // namespace hublink
