// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/registry/registry.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace hublink;

namespace {

AccountRecord account()
{
    AccountRecord record;
    record.uuid = QUuid::createUuid();
    record.hubAccountId = u"hub-1"_s;
    record.project = QUuid::createUuid();
    record.provider = u"hive"_s;
    record.providerName = u"Hive"_s;
    record.label = u"Caf\u00e9 \"O'Hara\"; DROP TABLE accounts"_s;
    record.status = AccountStatus::Error;
    record.hubStatus = u"error"_s;
    record.statusReason = u"Key revoked"_s;
    record.identity = {u"Ada"_s, u"ada@example.com"_s, {u"One"_s, u"Two"_s}};
    record.fields = {{u"apiKey"_s, u"api_key"_s}};
    record.keptInKeychain = true;
    record.connectedAt = utcTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6));
    return record;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("what is saved comes back")
{
    QTemporaryDir folder;
    const QString file = folder.path() + u"/deep/er/hublink.db"_s;
    const AccountRecord saved = account();
    Project project{saved.project, u"P"_s, u"id"_s, u"o"_s, u"Owner"_s, true};
    {
        auto registry = Registry::open(file);
        REQUIRE(registry);
        REQUIRE((*registry)->saveUnfinishedLink({.account = saved.uuid,
            .provider = u"hive"_s,
            .providerName = {},
            .project = {},
            .ownerId = {},
            .ownerName = {},
            .keychainKeys = {u"a"_s, u"b"_s},
            .updatedAt = saved.connectedAt}));
        CHECK((*registry)->unfinishedLinks()->first().keychainKeys.size() == 2);
        REQUIRE((*registry)->finishLink(saved, &project, saved.uuid));
    }
    auto registry = Registry::open(file);
    REQUIRE(registry);
    const auto accounts = (*registry)->accountStore().all();
    REQUIRE(accounts);
    REQUIRE(accounts->size() == 1);
    const AccountRecord &back = accounts->first();
    CHECK(back.label == saved.label);
    CHECK(back.identity == saved.identity);
    CHECK(back.fields == saved.fields);
    CHECK(back.status == AccountStatus::Error);
    CHECK(back.connectedAt == saved.connectedAt);
    CHECK_FALSE(back.checkedAt.isValid());
    CHECK((*registry)->projects()->first().keyKept);
    CHECK((*registry)->unfinishedLinks()->isEmpty());
    REQUIRE((*registry)->accountStore().remove(saved.uuid));
    CHECK((*registry)->accountStore().all()->isEmpty());
}

TEST_CASE("two processes may share the file")
{
    QTemporaryDir folder;
    const QString file = folder.path() + u"/hublink.db"_s;
    auto one = Registry::open(file);
    auto two = Registry::open(file);
    REQUIRE(one);
    REQUIRE(two);
    REQUIRE((*one)->accountStore().save(account()));
    REQUIRE((*two)->accountStore().save(account()));
    CHECK((*one)->accountStore().all()->size() == 2);
}

TEST_CASE("an unusable file is an error and not a crash")
{
    QTemporaryDir folder;
    SECTION("a folder is in the way")
    {
        const auto registry = Registry::open(folder.path());
        REQUIRE_FALSE(registry);
        CHECK(registry.error().kind == ErrorKind::StorageFailed);
    }
    SECTION("a newer program made it")
    {
        const QString name = folder.path() + u"/hublink.db"_s;
        REQUIRE(Registry::open(name));
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(name);
            REQUIRE(raw.open());
            REQUIRE(QSqlQuery(raw).exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        const QByteArray before = bytesOf(name);
        CHECK(Registry::open(name).error().kind == ErrorKind::StorageNewer);
        CHECK(bytesOf(name) == before);
    }
}

TEST_CASE("the end of a key is told twice, to one of all who ask, and goes with the key")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    const auto registry = *Registry::open(file);
    const auto other = *Registry::open(file);
    const AccountRecord saved = account();
    REQUIRE(registry->accountStore().save(saved));
    const QDate today(2026, 3, 1);
    const QDate end = today.addDays(14);
    REQUIRE(registry->keyEnds().note(saved.uuid, end));
    CHECK(*other->keyEnds().end(saved.uuid) == end);
    CHECK(registry->keyEnds().claimNear(today.addDays(-1))->isEmpty());
    CHECK(registry->keyEnds().nearEnds(today.addDays(-1))->isEmpty());
    CHECK(registry->keyEnds().nearEnds(today)->value(saved.uuid) == end);
    REQUIRE(registry->keyEnds().claimNear(today)->size() == 1);
    CHECK(other->keyEnds().claimNear(today)->isEmpty());
    CHECK(other->keyEnds().claimNear(today.addDays(12))->isEmpty());
    CHECK(other->keyEnds().claimNear(today.addDays(13))->first().second == end);
    CHECK(registry->keyEnds().claimNear(today.addDays(20))->isEmpty());
    CHECK(KeyEndStore::isNear(end, today));
    CHECK_FALSE(KeyEndStore::isNear(end, today.addDays(-1)));
    CHECK_FALSE(KeyEndStore::isNear({}, today));
    // Another day is told anew.
    REQUIRE(registry->keyEnds().note(saved.uuid, end));
    CHECK(registry->keyEnds().claimNear(today)->size() == 1);
    // Something else that happened to the account changes nothing; a new key does.
    REQUIRE(registry->accountStore().note(
        saved.uuid, {QDateTime::currentDateTimeUtc(), AccountEvent::Checked, {}}));
    CHECK(registry->keyEnds().end(saved.uuid)->isValid());
    REQUIRE(registry->accountStore().note(
        saved.uuid, {QDateTime::currentDateTimeUtc(), AccountEvent::KeyReplaced, {}}));
    CHECK_FALSE(registry->keyEnds().end(saved.uuid)->isValid());
    REQUIRE(registry->keyEnds().note(saved.uuid, end));
    REQUIRE(registry->accountStore().remove(saved.uuid));
    CHECK_FALSE(registry->keyEnds().end(saved.uuid)->isValid());
    REQUIRE(registry->keyEnds().note(saved.uuid, end));
    REQUIRE(registry->keyEnds().note(saved.uuid, {}));
    CHECK_FALSE(registry->keyEnds().end(saved.uuid)->isValid());
}
