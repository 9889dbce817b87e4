// SPDX-License-Identifier: MIT
#include "ui/ai/activityplace.h"

#include "app/base/settingnames.h"
#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/text/activitytext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int activityPage = 200;

} // namespace

ActivityPlace::ActivityPlace(const Services &services, QWidget *parent)
    : Place(tr("Activity"), parent)
    , m_services(services)
    , m_search(new QLineEdit(this))
    , m_account(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_more(new QPushButton(tr("Older"), this))
    , m_rules(new QPushButton(tr("What may be done"), this))
    , m_days(new QSpinBox(this))
    , m_nothing(new EmptyState(u"spark"_s, tr("No AI app has used a linked account yet."),
          tr("What apps do with your accounts is listed here."), nullptr, this))
{
    m_search->setObjectName(names::activitySearch);
    m_search->setPlaceholderText(tr("Search activity"));
    m_search->setAccessibleName(tr("Search activity"));
    m_search->setClearButtonEnabled(true);
    m_account->setAccessibleName(tr("Account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setMinimumContentsLength(16);
    m_list->setObjectName(names::activityList);
    m_list->setAccessibleName(tr("Activity"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Time"), tr("App"), tr("Account"), tr("Action"), tr("Outcome")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {20, 18, 18, 30};
    for (int i = 0; i < int(std::size(letters)); ++i)
        m_list->setColumnWidth(i, letters[i] * letter);
    m_details->setObjectName(names::activityDetails);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Select a line to see what the app passed to the action."));
    m_details->setMaximumHeight(fontMetrics().height() * 8);
    auto *exporting = new QPushButton(tr("Export…"), this);
    exporting->setObjectName(names::activityExport);
    connect(exporting, &QPushButton::clicked, this, &ActivityPlace::askWhereToExport);
    auto *clearing = new QPushButton(tr("Clear…"), this);
    clearing->setObjectName(names::activityClear);
    connect(clearing, &QPushButton::clicked, this, &ActivityPlace::clear);
    constexpr int mostDays = 3650;
    m_days->setObjectName(names::activityDays);
    m_days->setRange(1, mostDays);
    m_days->setPrefix(tr("Keep for "));
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("How many days activity is kept"));
    const int kept = services.ports.registry.text(activityDaysSetting).toInt();
    m_days->setValue(kept > 0 ? kept : usualActivityDays);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        (void)m_services.ports.registry.setText(activityDaysSetting, QString::number(days));
    });
    m_rules->setObjectName(names::activityRules);
    connect(m_rules, &QPushButton::clicked, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0 && row < m_entries.size())
            Q_EMIT rulesWanted(m_entries.at(row).account);
    });
    connect(m_more, &QPushButton::clicked, this, [this] { load(true); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_account);
    content().addLayout(top);
    content().addWidget(m_list, 1);
    content().addWidget(m_nothing, 1);
    content().addWidget(m_details);
    auto *below = new FlowRow;
    below->addWidget(m_days);
    for (QPushButton *button : {m_more, m_rules, exporting, clearing}) {
        button->setAutoDefault(false);
        below->addWidget(button);
    }
    content().addLayout(below);

    m_searching.setSingleShot(true);
    constexpr int typing = 150;
    m_searching.setInterval(typing);
    connect(m_search, &QLineEdit::textChanged, &m_searching, qOverload<>(&QTimer::start));
    connect(&m_searching, &QTimer::timeout, this, [this] { load(false); });
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] { load(false); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ActivityPlace::showDetails);
}

void ActivityPlace::enter()
{
    reload();
}

void ActivityPlace::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityPlace::reload()
{
    const QUuid chosen = m_account->currentData().toUuid();
    {
        const QSignalBlocker quiet(m_account);
        m_account->clear();
        m_account->addItem(tr("All accounts"), QUuid());
        const Result<QList<Activity>> some
            = m_services.ports.registry.activity().list({}, {}, 0, activityPage * 10);
        for (const Activity &entry : some ? *some : QList<Activity>()) {
            if (m_account->findData(entry.account) < 0)
                m_account->addItem(controlText(entry.accountName), entry.account);
        }
        m_account->setCurrentIndex(qMax(0, m_account->findData(chosen)));
    }
    load(false);
}

void ActivityPlace::showAccount(const QUuid &account)
{
    const int found = m_account->findData(account);
    m_account->setCurrentIndex(qMax(0, found));
    load(false);
}

void ActivityPlace::load(bool isMore)
{
    if (!isMore) {
        m_entries.clear();
        m_list->clear();
    }
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.last().id;
    const Result<QList<Activity>> found = m_services.ports.registry.activity().list(
        m_search->text(), m_account->currentData().toUuid(), before, activityPage);
    for (const Activity &entry : found ? *found : QList<Activity>()) {
        auto *item = new QTreeWidgetItem(m_list,
            {momentText(entry.at), nameText(entry.app), nameText(entry.accountName),
                nameText(entry.tool), outcomeText(entry)});
        for (int i = 0; i < m_list->columnCount(); ++i)
            item->setToolTip(i, wholeAsToolTip(item->text(i)));
        m_entries.append(entry);
    }
    const bool isUnused = m_entries.isEmpty() && m_search->text().isEmpty();
    m_nothing->setVisible(isUnused);
    m_list->setVisible(!isUnused);
    m_details->setVisible(!isUnused);
    m_more->setVisible(found && found->size() == activityPage);
    if (m_list->topLevelItemCount() > 0 && !isMore)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showDetails();
}

void ActivityPlace::showDetails()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isOne = row >= 0 && row < m_entries.size();
    m_rules->setEnabled(isOne);
    if (!isOne) {
        m_details->clear();
        m_details->setPlaceholderText(tr("No activity fits the search."));
        return;
    }
    const Activity &entry = m_entries.at(row);
    QStringList lines = {outcomeText(entry)};
    if (!entry.detail.isEmpty())
        lines.append(shortened(entry.detail));
    lines.append(entry.arguments.isEmpty() ? tr("Nothing was passed to the action.")
                                           : shortened(entry.arguments));
    m_details->setPlainText(lines.join(u'\n'));
}

void ActivityPlace::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export activity"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"activity.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPlace::exportTo);
    dialog->open();
}

void ActivityPlace::exportTo(const QString &name)
{
    QSaveFile file(name);
    bool isWritten = file.open(QIODevice::WriteOnly) && file.write(activityCsvHead()) > 0;
    for (qint64 before = 0; isWritten;) {
        const Result<QList<Activity>> some = m_services.ports.registry.activity().list(
            m_search->text(), m_account->currentData().toUuid(), before, activityPage);
        if (!some || some->isEmpty())
            break;
        for (const Activity &entry : *some)
            isWritten = isWritten && file.write(activityCsvLine(entry)) > 0;
        before = some->last().id;
    }
    if (!isWritten || !file.commit()) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Export activity"),
            tr("The file could not be written. Choose another place."), QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

void ActivityPlace::clear()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Clear activity"),
        tr("Remove the whole list of what AI apps did?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Remove the list"), QMessageBox::DestructiveRole);
    setLook(*remove, ButtonLook::Danger);
    connect(remove, &QPushButton::clicked, this, [this] {
        (void)m_services.ports.registry.activity().removeAll();
        reload();
    });
    box->open();
}

} // namespace hublink::ui
