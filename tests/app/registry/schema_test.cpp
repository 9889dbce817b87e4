// SPDX-License-Identifier: MIT
// The tables as they are now, in one text for readers, held against what the migrations make.
#include "app/registry/migrations.h"
#include "app/registry/registry.h"
#include "tests/support/catch.h"

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
