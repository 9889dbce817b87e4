// SPDX-License-Identifier: MIT
#include "app/registry/rescue.h"

#include "app/base/logging.h"
#include "app/registry/database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! A read-only connection to the damaged file.
class Damaged
{
public:
    explicit Damaged(const QString &file)
        : m_name(u"rescue-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        sql.setDatabaseName(file);
        sql.open();
    }
    ~Damaged()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Damaged)

    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

//! Copies the rows of one table until one cannot be read.
int copyRows(const QSqlDatabase &from, const QSqlDatabase &fresh, QSqlQuery &into,
    const QString &table, bool backwards)
{
    QSqlQuery read(from);
    read.setForwardOnly(true);
    const QString order = backwards ? u" ORDER BY rowid DESC"_s : QString();
    if (!read.exec(u"SELECT * FROM \"%1\"%2"_s.arg(table, order)))
        return 0;
    const QSqlRecord known = fresh.record(table);
    int copied = 0;
    while (read.next()) {
        const QSqlRecord row = read.record();
        QStringList names;
        QStringList places;
        QVariantList values;
        for (int i = 0; i < row.count(); ++i) {
            if (!known.contains(row.fieldName(i)))
                continue;
            names.append(u'"' + row.fieldName(i) + u'"');
            places.append(u"?"_s);
            values.append(row.value(i));
        }
        into.prepare(u"INSERT OR IGNORE INTO \"%1\" (%2) VALUES (%3)"_s.arg(
            table, names.join(u','), places.join(u',')));
        for (const QVariant &value : std::as_const(values))
            into.addBindValue(value);
        copied += into.exec() ? into.numRowsAffected() : 0;
    }
    return copied;
}

} // namespace

Result<Rescue> rescueDatabase(const QString &file, const QDateTime &now)
{
    Rescue rescue;
    const QString stamp = now.toString(u"yyyyMMdd-HHmmss"_s);
    rescue.keptAs = file + u".damaged-"_s + stamp;
    for (int i = 2; QFile::exists(rescue.keptAs); ++i)
        rescue.keptAs = u"%1.damaged-%2-%3"_s.arg(file, stamp).arg(i);
    // The journal belongs to its database and is read together with it.
    for (const QString &part : {u"-wal"_s, QString()}) {
        if (QFile::exists(file + part) && !QFile::rename(file + part, rescue.keptAs + part)) {
            return Error{.kind = ErrorKind::StorageFailed,
                .party = {},
                .detail = u"the damaged file cannot be set aside: "_s + file + part};
        }
    }
    QFile::remove(file + u"-shm"_s);
    // Reading would put the journal into the damaged file: that is done with a copy.
    const QString copy = rescue.keptAs + u".copy"_s;
    for (const QString &part : {u"-wal"_s, QString()})
        QFile::copy(rescue.keptAs + part, copy + part);
    const Result<std::shared_ptr<Database>> fresh = Database::open(file);
    if (!fresh)
        return fresh.error();
    {
        const Damaged damaged(copy);
        const Outcome filled = (*fresh)->inTransaction([&](QSqlQuery &into) {
            const QStringList tables = (*fresh)->connection().tables();
            for (const QString &table : tables) {
                if (table == "leases"_L1 || table == "account_changes"_L1)
                    continue;
                for (const bool backwards : {false, true})
                    rescue.saved += copyRows(
                        damaged.connection(), (*fresh)->connection(), into, table, backwards);
            }
            return true;
        });
        if (!filled)
            return filled.error();
    }
    for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(copy + part);
    qCWarning(lcRegistry) << "The database was damaged; rows saved:" << rescue.saved;
    return rescue;
}

} // namespace hublink
