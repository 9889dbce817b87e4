// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/database.h"

#include <QDate>
#include <QHash>
#include <QUuid>

namespace hublink {

//! When the keys of accounts end, as people noted it. Noted ends go with their accounts, and when
//! the key is replaced. Errors: the database's. GUI thread only.
class KeyEndStore final
{
public:
    explicit KeyEndStore(Database &database)
        : m_database(database)
    {
    }

    //! Invalid: nobody noted one.
    Result<QDate> end(const QUuid &account) const;
    //! An invalid date: it is not known any more.
    Outcome note(const QUuid &account, const QDate &end);

    //! Whether an end is so near that it is worth a word.
    static bool isNear(const QDate &end, const QDate &today);
    //! The accounts whose keys end soon, or have ended.
    Result<QHash<QUuid, QDate>> nearEnds(const QDate &today) const;
    //! The accounts whose keys end soon, each given to one caller of all processes: two weeks
    //! before, and once more on the day before.
    Result<QList<std::pair<QUuid, QDate>>> claimNear(const QDate &today);

private:
    static bool selectNear(QSqlQuery &query, const QDate &today);

    Database &m_database;
};

} // namespace hublink
