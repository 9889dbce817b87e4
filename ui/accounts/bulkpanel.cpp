// SPDX-License-Identifier: MIT
#include "ui/accounts/bulkpanel.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! Beyond this nobody reads on; the copied results have them all.
constexpr int longestList = 2000;

} // namespace

QString bulkTitle(const BulkRun &run)
{
    const auto count = int(run.items.size());
    switch (run.kind) {
    case BulkKind::Verify: return BulkPanel::tr("Re-verify %n account(s)", nullptr, count);
    case BulkKind::Remove:
        return run.argument == "hub"_L1
            ? BulkPanel::tr("Remove %n account(s), also from StackOne", nullptr, count)
            : BulkPanel::tr("Remove %n account(s) from this computer", nullptr, count);
    case BulkKind::Convert:
        return run.argument == "test"_L1
            ? BulkPanel::tr("Convert %n account(s) to Test", nullptr, count)
            : BulkPanel::tr("Convert %n account(s) to Production", nullptr, count);
    }
    return {};
}

BulkPanel::BulkPanel(BulkWork &work, QWidget *parent)
    : QDialog(parent)
    , m_work(&work)
    , m_doneBefore(int(work.run().items.size()) - work.run().count(BulkItem::State::Waiting))
    , m_title(headingLabel(bulkTitle(work.run()), this))
    , m_summary(textLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_list(new QListWidget(this))
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Copy results"), this))
    , m_retry(new QPushButton(icon(u"refresh"_s), tr("Try the rest again"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(names::bulkPanel);
    setWindowTitle(bulkTitle(work.run()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setFont(pageFont(font()));
    m_progress->setRange(0, int(work.run().items.size()));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_list->setObjectName(names::bulkResults);
    m_list->setAccessibleName(tr("Accounts that need attention"));
    m_list->setWordWrap(true);
    m_list->setMinimumSize(520, 220);
    m_copy->setObjectName(names::bulkCopy);
    m_retry->setObjectName(names::bulkRetry);
    m_retry->hide();
    m_close->setObjectName(names::bulkCancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    for (QWidget *widget : QList<QWidget *>{m_title, m_progress, m_summary, m_list})
        column->addWidget(widget);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_copy, m_retry, m_close}) {
        button->setAutoDefault(false);
    }
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_retry);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(results()); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const BulkRun rest = m_run;
        close();
        Q_EMIT retryWanted(rest);
    });
    connect(m_close, &QPushButton::clicked, this, &BulkPanel::reject);
    connect(&work, &BulkWork::began, this, &BulkPanel::showProgress);
    connect(&work, &BulkWork::itemDone, this, [this](int index) {
        addResult(m_work->run().items.at(index));
        showProgress();
    });
    connect(&work, &BulkWork::listed, this, [this](int seen) {
        m_summary->setText(tr("StackOne has told of %n account(s).", nullptr, seen));
    });
    connect(&work, &BulkWork::finished, this, &BulkPanel::onFinished);
    m_clock.start();
    showProgress();
}

void BulkPanel::showProgress()
{
    const int waiting = run().count(BulkItem::State::Waiting);
    const int done = int(run().items.size()) - waiting;
    const int attention = run().count(BulkItem::State::Attention);
    const int failed = run().count(BulkItem::State::Failed);
    m_progress->setValue(done);
    QStringList parts{tr("%L1 of %L2 done").arg(done).arg(run().items.size())};
    if (attention > 0)
        parts.append(tr("%Ln account(s) need attention", nullptr, attention));
    if (failed > 0)
        parts.append(tr("%Ln could not be done", nullptr, failed));
    const QString left = m_finished ? QString() : timeLeft(done - m_doneBefore, waiting);
    m_summary->setText(parts.join(u", "_s) + u'.' + left);
}

QString BulkPanel::timeLeft(int done, int waiting) const
{
    // The first few tell nothing, and what is over in a moment needs no telling.
    constexpr int few = 3;
    constexpr qint64 aMomentMs = 5000;
    if (done < few)
        return {};
    const qint64 left = m_clock.elapsed() / done * waiting;
    if (left < aMomentMs)
        return {};
    return u' ' + tr("About %1 left.").arg(durationText(std::chrono::seconds(left / 1000)));
}

void BulkPanel::addResult(const BulkItem &item)
{
    if (item.state == BulkItem::State::Done || m_list->count() >= longestList)
        return;
    const bool failed = item.state == BulkItem::State::Failed;
    auto *line = new QListWidgetItem(
        icon(failed ? u"cross"_s : u"warning"_s, failed ? Tone::Bad : Tone::Caution),
        item.detail.isEmpty()
            ? item.label
            : tr("%1: %2", "account and what is wrong").arg(item.label, reasonText(item.detail)));
    line->setData(Qt::UserRole, item.account);
    m_list->addItem(line);
}

void BulkPanel::onFinished(const std::optional<Error> &error)
{
    m_finished = true;
    m_run = run();
    showProgress();
    m_close->setText(tr("Close"));
    const int left = m_run.count(BulkItem::State::Waiting) + m_run.count(BulkItem::State::Failed);
    m_retry->setVisible(left > 0 && (!error || error->kind != ErrorKind::BusyElsewhere));
    if (error)
        m_summary->setText(m_summary->text() + u'\n' + describe(*error).sentences());
    m_close->setDefault(true);
    m_close->setFocus();
}

QString BulkPanel::results() const
{
    const auto word = [](BulkItem::State state) {
        switch (state) {
        case BulkItem::State::Waiting: return tr("not done");
        case BulkItem::State::Done: return tr("done");
        case BulkItem::State::Attention: return tr("needs attention");
        case BulkItem::State::Failed: return tr("failed");
        }
        return QString();
    };
    QStringList lines;
    for (const BulkItem &item : run().items)
        lines.append(item.label + u'\t' + word(item.state) + u'\t' + reasonText(item.detail));
    return lines.join(u'\n');
}

void BulkPanel::reject()
{
    if (!m_finished && m_work)
        return m_work->cancel();
    close();
}

} // namespace hublink::ui
