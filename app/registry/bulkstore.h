// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/database.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace hublink {

//! What can be done to many accounts at once.
enum class BulkKind {
    Verify,
    Remove, //!< argument "hub": in StackOne, too
    Convert, //!< argument: the type
};

//! One account of a bulk run.
struct BulkItem
{
    enum class State { Waiting, Done, Attention, Failed };
    QUuid account;
    QString label; //!< what it was called when the run began
    State state = State::Waiting;
    QString detail{}; //!< plain text: why it failed or needs attention
};

//! Something done to many accounts. On disk, so that a run that was stopped half-way can go on.
struct BulkRun
{
    QUuid uuid;
    BulkKind kind = BulkKind::Verify;
    QString argument;
    QDateTime begunAt;
    QList<BulkItem> items;

    int count(BulkItem::State state) const
    {
        int found = 0;
        for (const BulkItem &item : items)
            found += item.state == state ? 1 : 0;
        return found;
    }
};

//! The runs that are not finished.
class BulkStore final
{
public:
    explicit BulkStore(Database &database)
        : m_database(database)
    {
    }

    //! Oldest first.
    Result<QList<BulkRun>> runs() const;
    Outcome save(const BulkRun &run);
    Outcome saveItem(const QUuid &run, const BulkItem &item);
    Outcome saveItems(const QUuid &run, const QList<BulkItem> &items);
    Outcome remove(const QUuid &run);

private:
    Database &m_database;
};

} // namespace hublink
