// SPDX-License-Identifier: MIT
#include "app/registry/registry.h"
#include "tests/support/catch.h"
#include "tests/support/helddatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace hublink;

namespace {

void fill(Registry &registry, int accounts)
{
    REQUIRE(registry.saveProject({.uuid = QUuid::createUuid(),
        .name = u"Production"_s,
        .projectId = {},
        .ownerId = {},
        .ownerName = {}}));
    for (int i = 0; i < accounts; ++i) {
        AccountRecord record;
        record.uuid = QUuid::createUuid();
        record.label = u"Account %1"_s.arg(i);
        record.hubAccountId = QString::number(i);
        REQUIRE(registry.accountStore().save(record));
    }
}

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(content);
}

} // namespace

TEST_CASE("a damaged database is set aside, what can be read is saved, and the program starts")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    fill(**Registry::open(file), 200);
    const QByteArray whole = contentOf(file);
    REQUIRE(whole.size() > 8192);
    QRandomGenerator random(7);
    int setAside = 0;
    for (int round = 0; round < 50; ++round) {
        INFO(round);
        QByteArray damaged = whole;
        const qsizetype at = random.bounded(int(whole.size()));
        const qsizetype length = std::min<qsizetype>(1 + random.bounded(4096), whole.size() - at);
        for (qsizetype i = at; i < at + length; ++i)
            damaged[i] = char(random.bounded(256));
        const QStringList leftOvers = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : leftOvers)
            QFile::remove(folder.filePath(name));
        write(file, damaged);
        const auto registry = Registry::open(file);
        REQUIRE(registry);
        CHECK((*registry)->projects().has_value());
        CHECK((*registry)->accountStore().all().has_value());
        if (const std::optional<Rescue> &rescued = (*registry)->rescued()) {
            ++setAside;
            CHECK(contentOf(rescued->keptAs) == damaged);
            fill(**registry, 1);
        }
    }
    CHECK(setAside > 5);
}

TEST_CASE("a file that is no database at all is set aside, too")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    for (const QByteArray &content : {QByteArray("hello"), QByteArray(5000, 'x')}) {
        write(file, content);
        const auto registry = Registry::open(file);
        REQUIRE(registry);
        REQUIRE((*registry)->rescued());
        CHECK(contentOf((*registry)->rescued()->keptAs) == content);
        REQUIRE((*registry)->forgetRescue());
    }
    CHECK_FALSE((*Registry::open(file))->rescued());
}

TEST_CASE("most rows behind a damaged page are saved")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    fill(**Registry::open(file), 300);
    QByteArray content = contentOf(file);
    const qsizetype row = content.indexOf("Account 150");
    REQUIRE(row > 0);
    const qsizetype page = row / 4096 * 4096;
    content.replace(page, 4096, QByteArray(4096, '\0'));
    write(file, content);
    const auto registry = Registry::open(file);
    REQUIRE(registry);
    REQUIRE((*registry)->rescued());
    CHECK((*registry)->accountStore().all()->size() > 200);
    CHECK((*registry)->projects()->size() == 1);
}

TEST_CASE("a database that somebody else holds is named and not waited for long")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    const auto registry = *Registry::open(file);
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(file);
        REQUIRE(holder.open());
        REQUIRE(QSqlQuery(holder).exec(u"BEGIN IMMEDIATE"_s));
        AccountRecord record;
        record.uuid = QUuid::createUuid();
        const Outcome saved = registry->accountStore().save(record);
        REQUIRE_FALSE(saved.has_value());
        CHECK(saved.error().kind == ErrorKind::StorageBusy);
        CHECK(QSqlQuery(holder).exec(u"ROLLBACK"_s));
        CHECK(registry->accountStore().save(record).has_value());
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
}

TEST_CASE("projects whose keys are in the keychain come back")
{
    QTemporaryDir folder;
    const auto registry = *Registry::open(folder.filePath(u"hublink.db"_s));
    const QUuid uuid = QUuid::createUuid();
    const QString key = u"hublink/project/"_s + uuid.toString(QUuid::WithoutBraces) + u"/api-key"_s;
    const QStringList entries{key, u"hublink/x/api_key"_s, u"else"_s};
    CHECK(*registry->addProjectsOf(entries) == 1);
    CHECK(*registry->addProjectsOf(entries) == 0);
    REQUIRE(registry->projects()->size() == 1);
    CHECK(registry->projects()->first().uuid == uuid);
    CHECK(registry->projects()->first().keyKept);
}

TEST_CASE("damage behind an open database is an error, never a shorter list")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    constexpr int accounts = 600;
    fill(**Registry::open(file), accounts);
    const QByteArray whole = contentOf(file);
    QRandomGenerator random(11);
    int refused = 0;
    for (int round = 0; round < 40; ++round) {
        INFO(round);
        const QStringList leftOvers = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : leftOvers)
            QFile::remove(folder.filePath(name));
        write(file, whole);
        const auto registry = Registry::open(file);
        REQUIRE(registry);
        {
            // Somebody else's write makes this process read the file again.
            test::HeldDatabase other(file);
            REQUIRE(other.run(u"UPDATE projects SET name = 'Other'"_s));
            other.release();
            other.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
        QFile damaged(file);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        const qint64 at = 4096 + random.bounded(int(whole.size() - 8192));
        REQUIRE(damaged.seek(at));
        damaged.write(QByteArray(4096, char(random.bounded(256))));
        damaged.close();
        const auto all = (*registry)->accountStore().all();
        const auto slice = (*registry)->accountStore().slice(0, accounts);
        refused += all && slice ? 0 : 1;
        if (all)
            CHECK(all->size() == accounts);
        else
            CHECK(all.error().kind == ErrorKind::StorageDamaged);
        if (slice)
            CHECK(slice->accounts.size() == accounts);
    }
    CHECK(refused > 5);
}

TEST_CASE("a file that was emptied is told from a first start")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    CHECK_FALSE((*Registry::open(file))->rescued());
    write(file, {});
    QFile::remove(file + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    const auto emptied = Registry::open(file);
    REQUIRE(emptied);
    REQUIRE((*emptied)->rescued());
    CHECK((*emptied)->rescued()->keptAs.isEmpty());
}

TEST_CASE("a rescue is told at every start until a person knows of it")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    write(file, QByteArray(5000, 'x'));
    const QString keptAs = (*Registry::open(file))->rescued()->keptAs;
    {
        const auto next = *Registry::open(file);
        REQUIRE(next->rescued());
        CHECK(next->rescued()->keptAs == keptAs);
        REQUIRE(next->forgetRescue());
    }
    CHECK_FALSE((*Registry::open(file))->rescued());
}
