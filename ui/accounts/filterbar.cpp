// SPDX-License-Identifier: MIT
#include "ui/accounts/filterbar.h"

#include "ui/accounts/accountsmodel.h"
#include "ui/accounts/filterbutton.h"
#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/icons.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The filters, with the names under which they are kept.
const std::pair<AccountColumn, QString> filters[] = {{AccountColumn::Status, u"status"_s},
    {AccountColumn::Connector, u"connector"_s}, {AccountColumn::Type, u"type"_s},
    {AccountColumn::Project, u"project"_s}, {AccountColumn::Owner, u"owner"_s}};

QString keptName(AccountColumn column)
{
    for (const auto &[known, name] : filters) {
        if (known == column)
            return name;
    }
    return {};
}

} // namespace

FilterBar::FilterBar(const AccountIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_search(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_clear(new QPushButton(tr("Clear filters"), this))
    , m_columns(new QPushButton(icon(u"columns"_s), tr("Columns"), this))
    , m_count(quietLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_search->setObjectName(names::search);
    m_search->setPlaceholderText(tr("Search accounts"));
    m_search->setAccessibleName(tr("Search accounts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    row->addWidget(m_search, 1, Qt::AlignTop);
    auto *narrowing = new FlowRow;
    row->addLayout(narrowing);
    for (const auto &[column, name] : filters) {
        auto *button = new FilterButton(
            AccountsModel::title(column),
            [this, column = column] { return m_index.values(column); }, this);
        button->setObjectName(names::filterPrefix + name);
        setLook(*button, ButtonLook::Chip);
        connect(button, &FilterButton::chosenChanged, this, &FilterBar::filterChanged);
        narrowing->addWidget(button);
        m_buttons.append({column, button});
    }
    m_group->setObjectName(names::groupBy);
    m_group->setAccessibleName(tr("Group by"));
    m_group->setAccessibleDescription(tr("Group by"));
    QWidget::setTabOrder(m_buttons.last().second, m_group);
    m_group->addItem(tr("No groups"), -1);
    for (const AccountColumn column :
        {AccountColumn::Status, AccountColumn::Connector, AccountColumn::Type,
            AccountColumn::Config, AccountColumn::Project, AccountColumn::Owner})
        m_group->addItem(tr("By %1").arg(AccountsModel::title(column)), int(column));
    connect(m_group, &QComboBox::currentIndexChanged, this, &FilterBar::groupChanged);
    narrowing->addWidget(m_group);
    m_columns->setObjectName(names::columns);
    setLook(*m_columns, ButtonLook::Chip);
    m_columns->setAutoDefault(false);
    connect(m_columns, &QPushButton::clicked, this,
        [this] { Q_EMIT columnsWanted(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    narrowing->addWidget(m_columns);
    QWidget::setTabOrder(m_group, m_columns);
    m_clear->setObjectName(names::clearFilters);
    setLook(*m_clear, ButtonLook::Chip);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    narrowing->addWidget(m_clear);
    QWidget::setTabOrder(m_columns, m_clear);
    m_count->setObjectName(names::accountCount);
    m_count->setWordWrap(false);
    narrowing->addWidget(m_count);
    showCount();
}

AccountFilter FilterBar::filter() const
{
    AccountFilter filter;
    filter.search = m_search->text();
    for (const auto &[column, button] : m_buttons)
        filter.wanted.insert(column, button->chosen());
    return filter;
}

std::optional<AccountColumn> FilterBar::group() const
{
    const int column = m_group->currentData().toInt();
    return column < 0 ? std::optional<AccountColumn>() : AccountColumn(column);
}

void FilterBar::setOnlySearch(bool only)
{
    for (const auto &[column, button] : std::as_const(m_buttons))
        button->setVisible(!only || !button->chosen().isEmpty());
    for (QWidget *rare : QList<QWidget *>{m_group, m_columns, m_count})
        rare->setVisible(!only);
}

void FilterBar::showCount()
{
    const int shown = m_index.shownAccounts();
    const int all = m_index.count();
    m_count->setText(
        shown == all ? tr("%Ln account(s)", nullptr, all) : tr("%L1 of %L2").arg(shown).arg(all));
    m_count->setAccessibleName(m_count->text());
    const AccountFilter now = filter();
    const bool narrows = !now.search.isEmpty()
        || std::any_of(now.wanted.cbegin(), now.wanted.cend(),
            [](const QStringList &values) { return !values.isEmpty(); });
    m_clear->setVisible(narrows);
}

void FilterBar::narrow(AccountColumn column, const QStringList &values)
{
    for (const auto &[known, button] : std::as_const(m_buttons)) {
        if (known == column)
            button->setChosen(values);
    }
    Q_EMIT filterChanged();
}

void FilterBar::clear()
{
    for (const auto &[column, button] : std::as_const(m_buttons))
        button->setChosen({});
    if (!m_search->text().isEmpty())
        return m_search->clear();
    Q_EMIT filterChanged();
}

QString FilterBar::state() const
{
    QStringList lines{u"group="_s + QString::number(m_group->currentData().toInt())};
    for (const auto &[column, button] : m_buttons) {
        if (!button->chosen().isEmpty())
            lines.append(keptName(column) + u'=' + button->chosen().join(u'\t'));
    }
    return lines.join(u'\n');
}

void FilterBar::setState(const QString &state)
{
    QHash<QString, QString> kept;
    const QStringList lines = state.split(u'\n');
    for (const QString &line : lines)
        kept.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    for (const auto &[column, button] : std::as_const(m_buttons))
        button->setChosen(kept.value(keptName(column)).split(u'\t', Qt::SkipEmptyParts));
    const int group = m_group->findData(kept.value(u"group"_s, u"-1"_s).toInt());
    m_group->setCurrentIndex(std::max(0, group));
}

} // namespace hublink::ui
