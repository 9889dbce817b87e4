// SPDX-License-Identifier: MIT
#include "app/registry/registry.h"

#include "app/base/logging.h"
#include "app/registry/rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! The statements that bring a database from each version to the next.
const QList<QStringList> migrations
    = {{
           u"CREATE TABLE projects (uuid TEXT PRIMARY KEY, name TEXT NOT NULL, project_id TEXT NOT "
           u"NULL,"
           " owner_id TEXT NOT NULL, owner_name TEXT NOT NULL, key_kept INTEGER NOT NULL)"_s,
           u"CREATE TABLE accounts (uuid TEXT PRIMARY KEY, hub_account_id TEXT NOT NULL,"
           " project TEXT NOT NULL, provider TEXT NOT NULL, provider_name TEXT NOT NULL,"
           " label TEXT NOT NULL, status TEXT NOT NULL, hub_status TEXT NOT NULL,"
           " status_reason TEXT NOT NULL, type TEXT NOT NULL, config TEXT NOT NULL,"
           " owner_id TEXT NOT NULL, owner_name TEXT NOT NULL, identity TEXT NOT NULL,"
           " fields TEXT NOT NULL, kept INTEGER NOT NULL, connected_at TEXT NOT NULL,"
           " checked_at TEXT NOT NULL)"_s,
           u"CREATE TABLE unfinished_links (account TEXT PRIMARY KEY, provider TEXT NOT NULL,"
           " provider_name TEXT NOT NULL, project TEXT NOT NULL, owner_id TEXT NOT NULL,"
           " owner_name TEXT NOT NULL, page INTEGER NOT NULL, keychain_keys TEXT NOT NULL,"
           " updated_at TEXT NOT NULL)"_s,
       },
        {
            u"ALTER TABLE unfinished_links ADD COLUMN way TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE TABLE asked_links (uuid TEXT PRIMARY KEY, project TEXT NOT NULL,"
            " provider TEXT NOT NULL, provider_name TEXT NOT NULL, owner_id TEXT NOT NULL,"
            " owner_name TEXT NOT NULL, accounts_before TEXT NOT NULL, asked_at TEXT NOT NULL,"
            " expires_at TEXT NOT NULL)"_s,
            u"CREATE TABLE trusted_addresses (app TEXT PRIMARY KEY, api TEXT NOT NULL)"_s,
        },
        {
            u"CREATE TABLE guide_ticks (account TEXT PRIMARY KEY, marks TEXT NOT NULL)"_s,
            u"CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        }};

const QString switchedOn = u"yes"_s;

Error storageError(const QSqlError &error)
{
    // SQLITE_FULL; the driver reports SQLite's own numbers.
    const bool full = error.nativeErrorCode() == "13"_L1;
    qCWarning(lcRegistry) << "The database refused:" << error.nativeErrorCode()
                          << error.databaseText();
    return Error{.kind = full ? ErrorKind::StorageFull : ErrorKind::StorageFailed,
        .party = {},
        .detail = error.databaseText()};
}

} // namespace

Result<std::shared_ptr<Registry>> Registry::open(const QString &file)
{
    const auto failed = [](const QString &detail) {
        return Error{.kind = ErrorKind::StorageFailed, .party = {}, .detail = detail};
    };
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return failed(u"cannot make the folder "_s + folder);
    const QString connection = u"registry-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::shared_ptr<Registry> registry(new Registry(connection));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return failed(database.lastError().databaseText() + u' ' + file);
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QSqlQuery(database).exec(u"PRAGMA journal_mode=WAL"_s);
    QSqlQuery(database).exec(u"PRAGMA synchronous=FULL"_s);
    if (const Outcome migrated = registry->migrate(); !migrated)
        return migrated.error();
    return registry;
}

Registry::Registry(QString connection)
    : m_connection(std::move(connection))
{
}

Registry::~Registry()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Registry::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Outcome Registry::migrate()
{
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return storageError(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version == migrations.size())
        return Done{};
    if (version > migrations.size()) {
        return Error{.kind = ErrorKind::StorageFailed,
            .party = {},
            .detail = u"the database was made by a newer Hublink"_s};
    }
    return inTransaction([](QSqlQuery &q) {
        // Another process may have been faster: look again under the lock.
        if (!q.exec(u"PRAGMA user_version"_s) || !q.next())
            return false;
        qsizetype from = q.value(0).toInt();
        q.finish();
        for (; from < migrations.size(); ++from) {
            for (const QString &statement : migrations.at(from)) {
                if (!q.exec(statement))
                    return false;
            }
        }
        return q.exec(u"PRAGMA user_version=%1"_s.arg(migrations.size()));
    });
}

Outcome Registry::inTransaction(const std::function<bool(QSqlQuery &)> &work)
{
    QSqlQuery query(database());
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return storageError(query.lastError());
    if (work(query) && query.exec(u"COMMIT"_s))
        return Done{};
    const QSqlError error = query.lastError();
    query.finish();
    query.exec(u"ROLLBACK"_s);
    return storageError(error);
}

Result<QList<Project>> Registry::projects() const
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT * FROM projects ORDER BY name"_s))
        return storageError(query.lastError());
    QList<Project> projects;
    while (query.next())
        projects.append(rows::project(query));
    return projects;
}

Outcome Registry::saveProject(const Project &project)
{
    return inTransaction([&](QSqlQuery &query) { return rows::put(query, project); });
}

Result<QList<AccountRecord>> Registry::accounts() const
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT * FROM accounts ORDER BY connected_at DESC"_s))
        return storageError(query.lastError());
    QList<AccountRecord> accounts;
    while (query.next())
        accounts.append(rows::account(query));
    return accounts;
}

Outcome Registry::saveAccount(const AccountRecord &account)
{
    return inTransaction([&](QSqlQuery &query) { return rows::put(query, account); });
}

Outcome Registry::removeAccount(const QUuid &uuid)
{
    return inTransaction(
        [&](QSqlQuery &query) { return rows::drop(query, u"accounts"_s, u"uuid"_s, uuid); });
}

Result<QList<UnfinishedLink>> Registry::unfinishedLinks() const
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT * FROM unfinished_links ORDER BY updated_at DESC"_s))
        return storageError(query.lastError());
    QList<UnfinishedLink> links;
    while (query.next())
        links.append(rows::unfinishedLink(query));
    return links;
}

Outcome Registry::saveUnfinishedLink(const UnfinishedLink &link)
{
    return inTransaction([&](QSqlQuery &query) { return rows::put(query, link); });
}

Outcome Registry::removeUnfinishedLink(const QUuid &account)
{
    return inTransaction([&](QSqlQuery &query) {
        return rows::drop(query, u"unfinished_links"_s, u"account"_s, account)
            && rows::drop(query, u"guide_ticks"_s, u"account"_s, account);
    });
}

Result<QList<AskedLink>> Registry::askedLinks() const
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT * FROM asked_links ORDER BY asked_at"_s))
        return storageError(query.lastError());
    QList<AskedLink> links;
    while (query.next())
        links.append(rows::askedLink(query));
    return links;
}

Outcome Registry::saveAskedLink(const AskedLink &link)
{
    return inTransaction([&](QSqlQuery &query) { return rows::put(query, link); });
}

Outcome Registry::removeAskedLink(const QUuid &uuid)
{
    return inTransaction(
        [&](QSqlQuery &query) { return rows::drop(query, u"asked_links"_s, u"uuid"_s, uuid); });
}

Result<QList<TrustedAddress>> Registry::trustedAddresses() const
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT app, api FROM trusted_addresses ORDER BY app"_s))
        return storageError(query.lastError());
    QList<TrustedAddress> addresses;
    while (query.next())
        addresses.append({query.value(0).toString(), query.value(1).toString()});
    return addresses;
}

Outcome Registry::saveTrustedAddress(const TrustedAddress &address)
{
    return inTransaction([&](QSqlQuery &query) { return rows::put(query, address); });
}

Outcome Registry::removeTrustedAddress(const QString &app)
{
    return inTransaction([&](QSqlQuery &query) {
        return query.prepare(u"DELETE FROM trusted_addresses WHERE app = ?"_s)
            && (query.addBindValue(app), query.exec());
    });
}

Result<QString> Registry::readValue(
    const QString &table, const QString &value, const QString &key, const QString &name) const
{
    QSqlQuery query(database());
    if (!query.prepare(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(value, table, key)))
        return storageError(query.lastError());
    query.addBindValue(name);
    if (!query.exec())
        return storageError(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

Outcome Registry::writeValue(const QString &table, const QString &name, const QString &value)
{
    return inTransaction([&](QSqlQuery &query) {
        if (!query.prepare(u"INSERT OR REPLACE INTO %1 VALUES (?, ?)"_s.arg(table)))
            return false;
        query.addBindValue(name);
        query.addBindValue(value.isNull() ? u""_s : value);
        return query.exec();
    });
}

Result<QStringList> Registry::ticks(const QUuid &account) const
{
    const Result<QString> marks = readValue(
        u"guide_ticks"_s, u"marks"_s, u"account"_s, account.toString(QUuid::WithoutBraces));
    if (!marks)
        return marks.error();
    return marks->split(u' ', Qt::SkipEmptyParts);
}

Outcome Registry::saveTicks(const QUuid &account, const QStringList &marks)
{
    return writeValue(u"guide_ticks"_s, account.toString(QUuid::WithoutBraces), marks.join(u' '));
}

bool Registry::isOn(const QString &setting) const
{
    const Result<QString> value = readValue(u"settings"_s, u"value"_s, u"name"_s, setting);
    return value && *value == switchedOn;
}

Outcome Registry::setOn(const QString &setting, bool on)
{
    return writeValue(u"settings"_s, setting, on ? switchedOn : QString());
}

Outcome Registry::finishLink(const AccountRecord &account, const Project *project)
{
    return inTransaction([&](QSqlQuery &query) {
        return rows::put(query, account) && (!project || rows::put(query, *project))
            && rows::drop(query, u"unfinished_links"_s, u"account"_s, account.uuid)
            && rows::drop(query, u"guide_ticks"_s, u"account"_s, account.uuid);
    });
}

} // namespace hublink
