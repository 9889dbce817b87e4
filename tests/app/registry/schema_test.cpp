// SPDX-License-Identifier: MIT
// The tables as they are now, in one text for readers, held against what the migrations make.
#include "app/registry/migrations.h"
#include "app/registry/registry.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace hublink;
using namespace Qt::StringLiterals;

namespace {

//! Every statement of the database as SQLite keeps it, in the order of their names.
QString schemaOf(const QString &file)
{
    QStringList statements;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"schema"_s);
        database.setDatabaseName(file);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE "
                           "'sqlite_%' ORDER BY type DESC, name"_s));
        while (query.next())
            statements.append(query.value(0).toString() + u';');
    }
    QSqlDatabase::removeDatabase(u"schema"_s);
    return statements.join(u'\n') + u'\n';
}

} // namespace

TEST_CASE("schema.sql tells the tables as the migrations make them")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    REQUIRE(Registry::open(file));
    QFile told(QStringLiteral(HUBLINK_SOURCE) + u"/app/registry/schema.sql"_s);
    REQUIRE(told.open(QIODevice::ReadOnly));
    const QString now = schemaOf(file);
    INFO("as it is:\n" << now.toStdString());
    CHECK(QString::fromUtf8(told.readAll()) == now);
}

TEST_CASE("sentences of earlier versions become codes")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    const std::pair<QString, QString> reasons[]
        = {{u"The kept values are gone from the keychain. Link the account again."_s,
               u"@values-gone\n\n"_s},
            {u"Hive refuses the kept values."_s, u"@values-refused\nHive\n"_s},
            {u"Hive refuses the kept values. It says: Invalid api_key"_s,
                u"@values-refused\nHive\nInvalid api_key"_s},
            {u"The Hub does not know this account any more. Link it again, or remove it here."_s,
                u"@gone-from-hub\n\n"_s},
            {u"The token was revoked"_s, u"The token was revoked"_s}};
    QList<QUuid> accounts;
    {
        const auto registry = *Registry::open(file);
        for (const auto &[sentence, code] : reasons) {
            AccountRecord account;
            account.uuid = QUuid::createUuid();
            account.statusReason = sentence;
            REQUIRE(registry->accountStore().save(account));
            REQUIRE(registry->accountStore().note(
                account.uuid, {QDateTime::currentDateTimeUtc(), AccountEvent::Failed, sentence}));
            accounts.append(account.uuid);
        }
    }
    {
        // The step that makes them, as it finds them in a database of the version before.
        const auto isIt
            = [](const QStringList &step) { return step.join(u' ').contains("@values-gone"_L1); };
        const QList<QStringList> &all = migrations();
        const auto step = std::find_if(all.cbegin(), all.cend(), isIt);
        REQUIRE(step != all.cend());
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(file);
        REQUIRE(database.open());
        QSqlQuery query(database);
        for (const QString &statement : *step)
            REQUIRE(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    const auto registry = *Registry::open(file);
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        INFO(reasons[i].first.toStdString());
        CHECK(registry->accountStore().find(accounts.at(i))->statusReason == reasons[i].second);
        CHECK(registry->accountStore().timeline(accounts.at(i), 1)->first().detail
            == reasons[i].second);
    }
}

TEST_CASE("the database of every version so far is opened, and kept as it was beside")
{
    const QDir files(QStringLiteral(HUBLINK_TEST_DATA) + u"/databases"_s);
    // Whoever adds a step adds a file of its version.
    CHECK(files.entryList(QDir::Files).size() == migrations().size());
    for (qsizetype version = 1; version <= migrations().size(); ++version) {
        INFO("version " << version);
        QTemporaryDir folder;
        const QString name = folder.filePath(u"hublink.db"_s);
        REQUIRE(QFile::copy(files.filePath(u"version-%1.db"_s.arg(version)), name));
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto opened = Registry::open(name);
            REQUIRE(opened);
            Registry &registry = **opened;
            CHECK_FALSE(registry.rescued());
            const QList<AccountRecord> accounts = *registry.accountStore().all();
            REQUIRE(accounts.size() == 1);
            const AccountRecord &account = accounts.first();
            CHECK(account.label == u"Ada"_s);
            CHECK(account.status == AccountStatus::Error);
            CHECK(account.statusReason == u"@values-refused\nHive\nInvalid api_key"_s);
            CHECK(account.identity == Identity{u"Ada"_s, u"ada@example.com"_s, {u"One"_s}});
            CHECK(account.fields.first() == std::pair(u"apiKey"_s, u"api_key"_s));
            CHECK(account.keptInKeychain);
            CHECK(account.connectedAt.toString(Qt::ISODate) == u"2026-01-02T03:04:05Z"_s);
            CHECK(registry.projects()->first().name == u"Acme \u00dc"_s);
            CHECK(registry.projects()->first().keyKept);
            REQUIRE(registry.unfinishedLinks()->size() == 1);
            CHECK(registry.unfinishedLinks()->first().way == LinkWay::LinkNow);
            CHECK(registry.unfinishedLinks()->first().page == 3);
        }
        const bool isOld = version < migrations().size();
        CHECK(QFile::exists(name + u".version-%1"_s.arg(version)) == isOld);
    }
}
