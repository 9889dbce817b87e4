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

namespace {

//! How long another program is waited for.
constexpr std::chrono::milliseconds waitAtStart{5000};
constexpr std::chrono::milliseconds waitInWindow{150};

} // namespace

Error Database::errorOf(const QSqlError &error)
{
    // The driver reports SQLite's own numbers, the extended ones, too: the low byte tells the kind.
    enum { Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26 };
    const auto kind = [&] {
        switch (error.nativeErrorCode().toInt() & 0xff) {
        case Busy:
        case Locked: return ErrorKind::StorageBusy;
        case Corrupt:
        case NotADatabase: return ErrorKind::StorageDamaged;
        case Full: return ErrorKind::StorageFull;
        default: return ErrorKind::StorageFailed;
        }
    };
    qCWarning(lcRegistry) << "The database refused:" << error.nativeErrorCode()
                          << error.databaseText();
    return Error{.kind = kind(), .party = {}, .detail = error.databaseText()};
}

std::optional<Error> Database::faultOf(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    return error.isValid() ? std::optional(errorOf(error)) : std::nullopt;
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
    const QFileInfo before(file);
    database->m_wasEmptied
        = before.exists() && before.size() == 0 && QFileInfo(file + u"-wal"_s).size() == 0;
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    sql.setDatabaseName(file);
    // Before there is a window, waiting blocks nobody.
    sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(waitAtStart.count()));
    if (!sql.open())
        return failed(sql.lastError().databaseText() + u' ' + file);
    if (const Outcome whole = database->check(file); !whole)
        return whole.error();
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QSqlQuery(sql).exec(u"PRAGMA journal_mode=WAL"_s);
    QSqlQuery(sql).exec(u"PRAGMA synchronous=FULL"_s);
    if (const Outcome migrated = database->migrate(); !migrated)
        return migrated.error();
    QSqlQuery(sql).exec(u"PRAGMA busy_timeout=%1"_s.arg(waitInWindow.count()));
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

//! Looks whether the file is whole, if that takes no noticeable time.
Outcome Database::check(const QString &file) const
{
    constexpr qint64 quicklyRead = 24 * 1024 * 1024;
    QSqlQuery query(connection());
    const bool asked = QFileInfo(file).size() <= quicklyRead
        ? query.exec(u"PRAGMA quick_check(1)"_s)
        : query.exec(u"SELECT count(*) FROM sqlite_master"_s);
    const bool answered = asked && query.next();
    const QString answer = answered ? query.value(0).toString() : QString();
    if (answered && (answer == "ok"_L1 || QFileInfo(file).size() > quicklyRead))
        return Done{};
    const Error error = errorOf(query.lastError());
    if (error.kind == ErrorKind::StorageBusy)
        return error;
    return Error{.kind = ErrorKind::StorageDamaged,
        .party = {},
        .detail = answer.isEmpty() ? error.detail : answer};
}

//! What an earlier version made is kept beside the file until the next change of its tables.
Outcome Database::keepBefore(int version) const
{
    const QString file = connection().databaseName();
    const QFileInfo place(file);
    const QStringList older = place.dir().entryList({place.fileName() + u".version-*"_s});
    const QString kept = file + u".version-%1"_s.arg(version);
    for (const QString &name : older)
        QFile::remove(place.dir().filePath(name));
    QSqlQuery query(connection());
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(kept);
    if (!query.exec())
        return errorOf(query.lastError());
    QFile::setPermissions(kept, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return Done{};
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
        return Error{.kind = ErrorKind::StorageNewer,
            .party = {},
            .detail = u"the database was made by a newer Hublink"_s};
    }
    if (const Outcome kept = version > 0 ? keepBefore(version) : Done{}; !kept)
        return kept;
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

QString Database::file() const
{
    return connection().databaseName();
}

int Database::otherWriters() const
{
    QSqlQuery query(connection());
    return query.exec(u"PRAGMA data_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

} // namespace hublink
