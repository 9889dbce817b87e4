// SPDX-License-Identifier: MIT
#include "ui/accounts/logswindow.h"

#include "app/base/future.h"
#include "ui/accounts/logdetails.h"
#include "ui/accounts/outcomepill.h"
#include "ui/accounts/textpool.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/style/screenroom.h"
#include "ui/text/timetext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr QSize logsStartSize{860, 620};
enum Outcome { All, Worked, Failed };
enum Column { Time, Action, Request, Status, Duration, Source };

} // namespace

LogsWindow::LogsWindow(const Services &services, const AccountRecord &account, QWidget *parent)
    : ToolWindow(services, account, tr("Logs of %1").arg(nameText(account.label)), parent)
    , m_search(new QLineEdit(this))
    , m_outcome(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_details(new LogDetails(this))
    , m_more(new QPushButton(tr("Older"), this))
    , m_again(new QPushButton(icon(u"refresh"_s), tr("Refresh"), this))
{
    m_search->setObjectName(names::logSearch);
    m_search->setPlaceholderText(tr("Search logs"));
    m_search->setAccessibleName(tr("Search logs"));
    m_search->setClearButtonEnabled(true);
    m_outcome->setObjectName(names::logOutcome);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setAccessibleDescription(tr("Outcome"));
    m_outcome->addItems({tr("All"), tr("Worked"), tr("Failed")});
    m_list->setObjectName(names::logList);
    m_list->setAccessibleName(tr("Requests"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Time"), tr("Action"), tr("Request"), tr("Status"), tr("Duration"), tr("Source")});
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(Action, 26 * letter);
    for (const int column : {Time, Status, Duration, Source})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Request, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(8 * letter);
    m_more->setObjectName(names::logMore);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_outcome);
    content().addLayout(row);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3 * logsStartSize.height(), 2 * logsStartSize.height()});
    content().addWidget(splitter, 1);
    addBelow(m_again);
    addBelow(m_more);
    connect(m_search, &QLineEdit::textChanged, this, &LogsWindow::filter);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &LogsWindow::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LogsWindow::showDetails);
    connect(m_more, &QPushButton::clicked, this, [this] { load(m_cursor); });
    connect(m_again, &QPushButton::clicked, this, [this] { load({}); });
    resizeWithinScreen(*this, logsStartSize);
    load({});
}

void LogsWindow::busyChanged()
{
    m_more->setVisible(!m_cursor.isEmpty());
    m_more->setEnabled(!isBusy());
    m_again->setEnabled(!isBusy());
}

void LogsWindow::load(const QString &cursor)
{
    withProject(tr("Reading the logs…"), [this, cursor](AccountTools &tools, Cancellation *cancel) {
        tools.listLogs(cursor, cancel)
            .then(ifAlive<Result<LogsPage>>(this, [this, cursor](const Result<LogsPage> &page) {
                if (!page)
                    return fail(page.error(), [this, cursor] { load(cursor); });
                if (cursor.isEmpty()) {
                    m_entries.clear();
                    m_list->clear();
                }
                show(*page);
            }));
    });
}

void LogsWindow::show(const LogsPage &page)
{
    // A cursor that leads to itself would lead there for ever.
    m_cursor = page.cursor == m_cursor ? QString() : page.cursor;
    for (const LogEntry &entry : page.entries)
        addEntry(entry);
    filter();
    callEnded();
    if (m_entries.isEmpty()) {
        strip().say({Tone::Neutral, tr("StackOne has no logs of this account."),
            tr("Logs appear after the first request, and are kept for 90 days at most.")});
    }
}

void LogsWindow::addEntry(const LogEntry &entry)
{
    m_entries.append(entry);
    const Pill outcome = outcomePill(entry.status, entry.success);
    auto *item = new QTreeWidgetItem(m_list,
        {locale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.action,
            entry.method + u' ' + entry.path, outcome.word, millisecondsText(entry.duration),
            entry.source});
    item->setIcon(Status, icon(outcome.icon, outcome.tone));
    item->setData(0, Qt::UserRole, m_entries.size() - 1);
    item->setToolTip(Request, item->text(Request));
    item->setSizeHint(
        Request, {0, std::max(measure::control, fontMetrics().height() + space::medium)});
}

void LogsWindow::filter()
{
    const QByteArray wanted = folded(m_search->text().simplified());
    const int outcome = m_outcome->currentIndex();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        QStringList texts;
        for (int column = 0; column < m_list->columnCount(); ++column)
            texts.append(item->text(column));
        const bool success = m_entries.at(item->data(0, Qt::UserRole).toLongLong()).success;
        const bool fits = outcome == All || (outcome == Worked) == success;
        item->setHidden(!fits || !folded(texts.join(u' ')).contains(wanted));
    }
}

void LogsWindow::showDetails()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return m_details->clear();
    m_details->showEntry(m_entries.at(item->data(0, Qt::UserRole).toLongLong()));
}

} // namespace hublink::ui
