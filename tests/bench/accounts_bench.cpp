// SPDX-License-Identifier: MIT
// How long the list of accounts takes for what a person does: hublink-bench-accounts [COUNT]
// Only the records, to start the program with: hublink-bench-accounts --fill FILE COUNT
#include "app/registry/registry.h"
#include "tests/bench/figures.h"
#include "ui/accounts/accountstable.h"
#include "ui/style/theme.h"
#include "ui/widgets/logos.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::bench;

namespace {

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

void measure(const QString &what, const std::function<void()> &work)
{
    figure(what, milliseconds([&] {
        work();
        QCoreApplication::processEvents();
    }),
        "ms");
}

//! As a refresh writes them.
void fill(AccountStore &store, int count)
{
    for (int from = 0; from < count; from += 100) {
        (void)store.takeOver({}, [&](const QList<AccountRecord> &) {
            AccountStore::Decision decision;
            for (int i = from; i < std::min(count, from + 100); ++i)
                decision.write.append(account(i));
            return decision;
        });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fill"_L1) {
        fill((*Registry::open(arguments.value(2)))->accountStore(), arguments.value(3).toInt());
        return 0;
    }
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    auto registry = *Registry::open(folder.filePath(u"hublink.db"_s));
    AccountStore &store = registry->accountStore();
    measure(u"list: written, a page of 100 at a time"_s, [&] { fill(store, count); });
    const double before = memoryOf(u"self"_s);
    ui::AccountsModel model(store);
    ui::applyTheme(application, ui::ThemeChoice::Light);
    const ui::Logos logos(nullptr);
    ui::AccountsTable table(model, logos);
    table.resize(1000, 600);
    measure(u"list: the first screen, on the window's thread"_s, [&] {
        model.load();
        table.show();
    });
    model.loadRest();
    qint64 longest = 0;
    measure(u"list: all of them read, in slices"_s, [&] {
        while (model.isLoading()) {
            QElapsedTimer slice;
            slice.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, slice.elapsed());
        }
    });
    figure(u"list: the longest slice, on the window's thread"_s, double(longest), "ms");
    figure(u"list: memory for an account"_s,
        (memoryOf(u"self"_s) - before) * 1024 / std::max(1, model.index().count()), "KB");
    constexpr int frames = 200;
    QElapsedTimer scrolling;
    scrolling.start();
    for (int i = 0; i < frames; ++i) {
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 3);
        table.viewport()->repaint();
    }
    figure(u"list: a frame while it is scrolled"_s, double(scrolling.nsecsElapsed()) / 1e6 / frames,
        "ms");
    QString typed;
    const QString text = u"acme payroll 12"_s;
    double slowestKey = 0;
    for (const QChar c : text) {
        typed += c;
        slowestKey = std::max(slowestKey, milliseconds([&] {
            model.setFilter({typed, {}});
            QCoreApplication::processEvents();
        }));
    }
    figure(u"list: the slowest key of a search"_s, slowestKey, "ms");
    measure(u"list: the search cleared"_s, [&] { model.setFilter({}); });
    for (int column = 0; column < ui::accountColumnCount; ++column) {
        const auto order = column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        measure(u"list: sort by "_s + ui::AccountsModel::title(ui::AccountColumn(column)),
            [&] { table.sortByColumn(column, order); });
    }
    measure(u"list: group by connector"_s, [&] { model.setGroup(ui::AccountColumn::Connector); });
    measure(u"list: group by owner"_s, [&] { model.setGroup(ui::AccountColumn::Owner); });
    measure(u"list: no groups"_s, [&] { model.setGroup({}); });
    measure(u"list: all owners, for their filter"_s,
        [&] { (void)model.index().values(ui::AccountColumn::Owner); });
    measure(u"list: select all"_s, [&] { table.selectAll(); });
    measure(u"list: sort with all selected"_s, [&] { table.sortByColumn(0, Qt::AscendingOrder); });
    measure(u"list: one account changes"_s, [&] {
        AccountRecord changed = account(1);
        changed.label = u"Zebra"_s;
        (void)store.save(changed);
        model.sync();
    });
    return 0;
}
