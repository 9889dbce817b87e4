// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace hublink::test {

//! Another program that writes to the database and does not let go until release().
class HeldDatabase
{
public:
    explicit HeldDatabase(const QString &file)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        m_isHeld = database.open() && QSqlQuery(database).exec(QStringLiteral("BEGIN EXCLUSIVE"));
    }
    ~HeldDatabase()
    {
        release();
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(HeldDatabase)

    bool isHeld() const { return m_isHeld; }
    //! Runs a statement in the transaction that holds it.
    bool run(const QString &statement)
    {
        return QSqlQuery(QSqlDatabase::database(m_name)).exec(statement);
    }
    void release()
    {
        if (std::exchange(m_isHeld, false))
            QSqlQuery(QSqlDatabase::database(m_name)).exec(QStringLiteral("COMMIT"));
    }

private:
    const QString m_name;
    bool m_isHeld = false;
};

} // namespace hublink::test
