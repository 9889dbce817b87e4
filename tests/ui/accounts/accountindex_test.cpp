// SPDX-License-Identifier: MIT
// The list of accounts without a window: search, filters, order, groups, and following changes.
#include "tests/support/catch.h"
#include "ui/accounts/accountindex.h"

#include <QRandomGenerator>

using namespace hublink;
using ui::AccountColumn;

namespace {

AccountSummary account(const QString &label, qint64 connected = 1)
{
    AccountSummary summary;
    summary.uuid = QUuid::createUuid();
    summary.label = label;
    summary.providerName = u"Hive"_s;
    summary.hubAccountId = u"id-"_s + label;
    summary.ownerName = u"Owner of "_s + label;
    summary.type = u"production"_s;
    summary.connectedAt = connected;
    return summary;
}

QStringList shown(const ui::AccountIndex &index)
{
    QStringList names;
    for (int row = 0; row < index.rowCount(); ++row) {
        const int entry = index.entryAt(row);
        names.append(entry < 0 ? u"["_s + index.groupAt(row) + u' '
                    + QString::number(index.groupSizeAt(row)) + u']'
                               : index.text(entry, AccountColumn::Account));
    }
    return names;
}

//! Names put in, names out.
struct List
{
    explicit List(const QStringList &names)
    {
        qint64 time = 100;
        for (const QString &name : names)
            add(account(name, ++time));
    }
    void add(const AccountSummary &summary)
    {
        all.append(summary);
        index.put(summary);
        index.update();
    }
    QStringList search(const QString &text)
    {
        index.setFilter({text, {}});
        index.update();
        return shown(index);
    }
    QStringList sorted(AccountColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        index.setSort(column, order);
        index.update();
        return shown(index);
    }

    ui::AccountIndex index;
    QList<AccountSummary> all;
};

} // namespace

TEST_CASE("the newest account stands first")
{
    List list({u"a"_s, u"b"_s, u"c"_s});
    CHECK(shown(list.index) == QStringList{u"c"_s, u"b"_s, u"a"_s});
}

TEST_CASE("every word of the search must occur, in any text, in any order")
{
    List list({u"Birch Bakery"_s, u"Müller & Söhne"_s, u"acme"_s});
    CHECK(list.search(u"bakery birch"_s) == QStringList{u"Birch Bakery"_s});
    CHECK(list.search(u"MULLER"_s) == QStringList{u"Müller & Söhne"_s});
    CHECK(list.search(u"müller"_s).size() == 1);
    CHECK(list.search(u"id-acme"_s) == QStringList{u"acme"_s});
    CHECK(list.search(u"owner hive"_s).size() == 3);
    CHECK(list.search(u"active production"_s).size() == 3);
    CHECK(list.search(u"nothing"_s).isEmpty());
    CHECK(list.search(u"  "_s).size() == 3);
    CHECK(list.index.count() == 3);
}

TEST_CASE("a reason is found, too")
{
    List list({u"a"_s});
    AccountSummary broken = account(u"b"_s);
    broken.status = AccountStatus::Error;
    broken.statusReason = u"The key was withdrawn"_s;
    list.add(broken);
    CHECK(list.search(u"withdrawn"_s) == QStringList{u"b"_s});
    CHECK(list.search(u"error"_s) == QStringList{u"b"_s});
}

TEST_CASE("texts are sorted as people do")
{
    List list(
        {u"Shop 10"_s, u"shop 9"_s, u"Ábel"_s, u"Zoo"_s, u"abc"_s, u"Shop 009a"_s, u"Shop"_s});
    CHECK(list.sorted(AccountColumn::Account)
        == QStringList{
            u"abc"_s, u"Ábel"_s, u"Shop"_s, u"shop 9"_s, u"Shop 009a"_s, u"Shop 10"_s, u"Zoo"_s});
    QStringList backwards = list.sorted(AccountColumn::Account, Qt::DescendingOrder);
    std::reverse(backwards.begin(), backwards.end());
    CHECK(backwards == list.sorted(AccountColumn::Account));
}

TEST_CASE("long texts that begin alike are told apart")
{
    List list({u"a rather long common beginning 12"_s, u"a rather long common beginning 3"_s});
    CHECK(list.sorted(AccountColumn::Account).first().endsWith(u" 3"_s));
    CHECK(list.sorted(AccountColumn::Account, Qt::DescendingOrder).first().endsWith(u" 12"_s));
}

TEST_CASE("every column sorts, and ties go to the newer account")
{
    List list({u"a"_s, u"b"_s, u"c"_s});
    for (int i = 0; i < ui::accountColumnCount; ++i) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            CHECK(list.sorted(AccountColumn(i), order).size() == 3);
    }
    CHECK(list.sorted(AccountColumn::Connector) == QStringList{u"c"_s, u"b"_s, u"a"_s});
    CHECK(list.sorted(AccountColumn::Connector, Qt::DescendingOrder)
        == QStringList{u"c"_s, u"b"_s, u"a"_s});
}

TEST_CASE("filters narrow together, and tell what there is to choose")
{
    List list({u"a"_s, u"b"_s});
    AccountSummary odd = account(u"c"_s);
    odd.status = AccountStatus::Other;
    odd.hubStatus = u"archived"_s;
    odd.providerName = u"Asana"_s;
    list.add(odd);
    CHECK(list.index.values(AccountColumn::Connector)
        == QList<std::pair<QString, int>>{{u"Asana"_s, 1}, {u"Hive"_s, 2}});
    CHECK(list.index.values(AccountColumn::Status).first().first == u"Active"_s);
    CHECK(list.index.values(AccountColumn::Status).last().first == u"archived"_s);
    list.index.setFilter({{}, {{AccountColumn::Connector, {u"Asana"_s}}}});
    list.index.update();
    CHECK(shown(list.index) == QStringList{u"c"_s});
    list.index.setFilter({{},
        {{AccountColumn::Connector, {u"Asana"_s}}, {AccountColumn::Owner, {u"Owner of a"_s}}}});
    list.index.update();
    CHECK(shown(list.index).isEmpty());
    list.index.setFilter({{}, {{AccountColumn::Owner, {u"Owner of a"_s, u"Owner of c"_s}}}});
    list.index.update();
    CHECK(shown(list.index) == QStringList{u"a"_s, u"c"_s});
    // What nobody has any more shows nobody, not everybody.
    list.index.setFilter({{}, {{AccountColumn::Connector, {u"Gone"_s}}}});
    list.index.update();
    CHECK(shown(list.index).isEmpty());
}

TEST_CASE("groups have a head, count their accounts and can be closed")
{
    List list({u"a"_s, u"b"_s});
    AccountSummary other = account(u"c"_s);
    other.providerName = u"Asana"_s;
    list.add(other);
    list.index.setGroup(AccountColumn::Connector);
    list.index.update();
    CHECK(shown(list.index) == QStringList{u"[Asana 1]"_s, u"c"_s, u"[Hive 2]"_s, u"b"_s, u"a"_s});
    list.index.setCollapsed(u"Hive"_s, true);
    list.index.update();
    CHECK(shown(list.index) == QStringList{u"[Asana 1]"_s, u"c"_s, u"[Hive 2]"_s});
    CHECK(list.index.shownAccounts() == 3);
    list.index.setGroup({});
    list.index.update();
    CHECK(shown(list.index).size() == 3);
}

TEST_CASE("owners that differ in case are one group")
{
    List list({});
    for (const QString &owner : {u"Acme"_s, u"ACME"_s, u"acme"_s, u"Birch"_s}) {
        AccountSummary summary = account(owner + u" shop"_s);
        summary.ownerName = owner;
        list.add(summary);
    }
    list.index.setGroup(AccountColumn::Owner);
    list.index.update();
    CHECK(list.index.rowCount() == 6); // two heads, four accounts
}

TEST_CASE("changes find their place as if everything were sorted anew")
{
    // Enough accounts that single changes are not followed by sorting all.
    List list({});
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i)
        list.index.put(list.all.emplaceBack(
            account(u"Shop %1"_s.arg(random.bounded(1000)), random.bounded(50))));
    for (const AccountColumn column :
        {AccountColumn::Account, AccountColumn::Connected, AccountColumn::Owner}) {
        list.index.setSort(column, Qt::DescendingOrder);
        list.index.update();
        for (int round = 0; round < 30; ++round) {
            AccountSummary &changed = list.all[random.bounded(int(list.all.size()))];
            changed.label = u"Shop %1"_s.arg(random.bounded(1000));
            changed.ownerName = changed.label;
            changed.connectedAt = random.bounded(50);
            list.index.put(changed);
            const qsizetype gone = random.bounded(int(list.all.size()));
            list.index.take(list.all.at(gone).uuid);
            list.all.removeAt(gone);
            list.index.put(list.all.emplaceBack(account(u"New %1"_s.arg(round), round)));
            list.index.update();
        }
        const QStringList followed = shown(list.index);
        CHECK(followed.size() == list.all.size());
        ui::AccountIndex fresh;
        fresh.setSort(column, Qt::DescendingOrder);
        for (const AccountSummary &summary : std::as_const(list.all))
            fresh.put(summary);
        fresh.update();
        // Accounts that tie in everything may stand either way.
        QStringList again = shown(fresh);
        QStringList keys;
        QStringList freshKeys;
        for (int row = 0; row < fresh.rowCount(); ++row) {
            keys.append(list.index.text(list.index.entryAt(row), column));
            freshKeys.append(fresh.text(fresh.entryAt(row), column));
        }
        CHECK(keys == freshKeys);
        QStringList sortedNames = followed;
        sortedNames.sort();
        again.sort();
        CHECK(sortedNames == again);
    }
}

TEST_CASE("texts that are replaced again and again do not pile up")
{
    List list({u"a"_s});
    AccountSummary changed = list.all.first();
    for (int i = 0; i < 5000; ++i) {
        changed.label = u"a name that changes all the time %1"_s.arg(i);
        list.index.put(changed);
        list.index.update();
    }
    CHECK(shown(list.index) == QStringList{u"a name that changes all the time 4999"_s});
    CHECK(list.search(u"4999"_s).size() == 1);
    CHECK(list.search(u"time 4998"_s).isEmpty());
}

TEST_CASE("names cannot break the line or turn its direction")
{
    List list({u"one\ntwo\u202Eevil\u0007"_s});
    CHECK(shown(list.index) == QStringList{u"one twoevil"_s});
    CHECK(list.search(u"two"_s).size() == 1);
    CHECK(list.index.hubIdOf(list.index.entryAt(0)).startsWith(u"id-one"_s));
}

TEST_CASE("the rows tell whether they moved")
{
    List list({u"a"_s, u"b"_s});
    CHECK_FALSE(list.index.update());
    AccountSummary same = list.all.first();
    same.statusReason = u"still there"_s;
    list.index.put(same);
    CHECK_FALSE(list.index.update());
    list.index.take(same.uuid);
    CHECK(list.index.update());
    CHECK(list.index.entryOf(same.uuid) == -1);
}
