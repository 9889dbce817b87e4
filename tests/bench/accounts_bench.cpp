// SPDX-License-Identifier: MIT
// How long the list of accounts takes for what a person does: hublink-bench-accounts [COUNT]
#include "app/registry/registry.h"
#include "ui/accounts/accountstable.h"
#include "ui/style/theme.h"
#include "ui/widgets/logos.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hublink;

namespace {

//! Resident memory in kilobytes; 0 where /proc is missing.
qint64 residentKb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

AccountRecord account(int i)
{
    static const QStringList connectors{u"Hive"_s, u"Asana"_s, u"BambooHR"_s, u"Notion"_s};
    AccountRecord account;
    account.uuid = QUuid::createUuid();
    account.hubAccountId = u"id%1"_s.arg(i, 19, 10, QChar(u'0'));
    account.provider = connectors.at(i % 4).toLower();
    account.providerName = connectors.at(i % 4);
    account.ownerId = u"customer-%1"_s.arg(i / 2);
    account.ownerName = u"Acme Payroll %1"_s.arg(i / 2);
    account.label = u"Acme Payroll %1"_s.arg((i * 7919) % 100'000);
    account.type = i % 4 ? u"production"_s : u"test"_s;
    account.status = i % 20 ? AccountStatus::Active : AccountStatus::Error;
    account.connectedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + qint64(i) * 60);
    return account;
}

void measure(const char *what, const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QCoreApplication::processEvents();
    std::printf("%-44s %8.1f ms\n", what, double(clock.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    auto registry = *Registry::open(folder.filePath(u"hublink.db"_s));
    AccountStore &store = registry->accountStore();
    measure("writing them, a page of 100 at a time", [&] {
        for (int from = 0; from < count; from += 100) {
            (void)store.takeOver({}, [&](const QList<AccountRecord> &) {
                AccountStore::Decision decision;
                for (int i = from; i < std::min(count, from + 100); ++i)
                    decision.write.append(account(i));
                return decision;
            });
        }
    });
    const qint64 before = residentKb();
    ui::AccountsModel model(store);
    ui::applyTheme(application, ui::ThemeChoice::Light);
    const ui::Logos logos(nullptr);
    ui::AccountsTable table(model, logos);
    table.resize(1000, 600);
    measure("the first screen", [&] {
        model.load();
        table.show();
    });
    qint64 longest = 0;
    measure("all the rest, in slices", [&] {
        while (model.isLoading()) {
            QElapsedTimer slice;
            slice.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, slice.elapsed());
        }
    });
    std::printf("%-44s %8lld ms\n", "… of which the longest kept the window busy", longest);
    const qint64 after = residentKb();
    std::printf("%-44s %8lld bytes\n", "memory for an account",
        (after - before) * 1024 / std::max(1, model.index().count()));
    constexpr int frames = 200;
    QElapsedTimer scrolling;
    scrolling.start();
    for (int i = 0; i < frames; ++i) {
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 3);
        table.viewport()->repaint();
    }
    std::printf("%-44s %8.1f ms\n", "a frame while it is scrolled",
        double(scrolling.nsecsElapsed()) / 1e6 / frames);
    QString typed;
    const QString text = u"acme payroll 12"_s;
    for (const QChar c : text) {
        typed += c;
        measure(qPrintable(u"search \"%1\""_s.arg(typed)), [&] { model.setFilter({typed, {}}); });
    }
    measure("clear the search", [&] { model.setFilter({}); });
    for (int column = 0; column < ui::accountColumnCount; ++column) {
        const auto order = column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        measure(qPrintable(u"sort by "_s + ui::AccountsModel::title(ui::AccountColumn(column))),
            [&] { table.sortByColumn(column, order); });
    }
    measure("group by connector", [&] { model.setGroup(ui::AccountColumn::Connector); });
    measure("group by owner", [&] { model.setGroup(ui::AccountColumn::Owner); });
    measure("no groups", [&] { model.setGroup({}); });
    measure("all owners, for their filter",
        [&] { (void)model.index().values(ui::AccountColumn::Owner); });
    measure("select all", [&] { table.selectAll(); });
    measure("sort with all selected", [&] { table.sortByColumn(0, Qt::AscendingOrder); });
    measure("one account changes", [&] {
        AccountRecord changed = account(1);
        changed.label = u"Zebra"_s;
        (void)store.save(changed);
        model.sync();
    });
    return 0;
}
