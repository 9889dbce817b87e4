// SPDX-License-Identifier: MIT
#include "app/registry/database.h"

#include "app/base/logging.h"
#include "app/registry/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hublink {

Error Database::errorOf(const QSqlError &error)
{
    // SQLITE_FULL; the driver reports SQLite's own numbers.
    const bool full = error.nativeErrorCode() == "13"_L1;
    qCWarning(lcRegistry) << "The database refused:" << error.nativeErrorCode()
                          << error.databaseText();
    return Error{.kind = full ? ErrorKind::StorageFull : ErrorKind::StorageFailed,
        .party = {},
        .detail = error.databaseText()};
}

Result<std::shared_ptr<Database>> Database::open(const QString &file)
{
    const auto failed = [](const QString &detail) {
        return Error{.kind = ErrorKind::StorageFailed, .party = {}, .detail = detail};
    };
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return failed(u"cannot make the folder "_s + folder);
    const QString connection = u"registry-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::shared_ptr<Database> database(new Database(connection));
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    sql.setDatabaseName(file);
    sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!sql.open())
        return failed(sql.lastError().databaseText() + u' ' + file);
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QSqlQuery(sql).exec(u"PRAGMA journal_mode=WAL"_s);
    QSqlQuery(sql).exec(u"PRAGMA synchronous=FULL"_s);
    if (const Outcome migrated = database->migrate(); !migrated)
        return migrated.error();
    return database;
}

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Outcome Database::migrate()
{
    QSqlQuery query(connection());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return errorOf(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    const QList<QStringList> &all = migrations();
    if (version == all.size())
        return Done{};
    if (version > all.size()) {
        return Error{.kind = ErrorKind::StorageFailed,
            .party = {},
            .detail = u"the database was made by a newer Hublink"_s};
    }
    return inTransaction([&all](QSqlQuery &q) {
        // Another process may have been faster: look again under the lock.
        if (!q.exec(u"PRAGMA user_version"_s) || !q.next())
            return false;
        qsizetype from = q.value(0).toInt();
        q.finish();
        for (; from < all.size(); ++from) {
            for (const QString &statement : all.at(from)) {
                if (!q.exec(statement))
                    return false;
            }
        }
        return q.exec(u"PRAGMA user_version=%1"_s.arg(all.size()));
    });
}

Outcome Database::inTransaction(const std::function<bool(QSqlQuery &)> &work, Durability durability)
{
    QSqlQuery query(connection());
    // In WAL mode "normal" leaves out the wait for the disk, never the consistency.
    if (durability == Durability::Relaxed)
        query.exec(u"PRAGMA synchronous=NORMAL"_s);
    const auto conclude = [&](Outcome outcome) {
        if (durability == Durability::Relaxed)
            query.exec(u"PRAGMA synchronous=FULL"_s);
        return outcome;
    };
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return conclude(errorOf(query.lastError()));
    if (work(query) && query.exec(u"COMMIT"_s))
        return conclude(Done{});
    const QSqlError error = query.lastError();
    query.finish();
    query.exec(u"ROLLBACK"_s);
    return conclude(errorOf(error));
}

int Database::otherWriters() const
{
    QSqlQuery query(connection());
    return query.exec(u"PRAGMA data_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

} // namespace hublink
