// SPDX-License-Identifier: MIT
#include "ui/accounts/accountstable.h"

#include "app/registry/accountexport.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/objectnames.h"
#include "ui/style/motion.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

bool isShownAtFirst(AccountColumn column)
{
    return column <= AccountColumn::Connected;
}

int lettersOf(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Account: return 33;
    case AccountColumn::Connector: return 15;
    case AccountColumn::Type: return 17;
    case AccountColumn::Config: return 13;
    case AccountColumn::Status: return 19;
    case AccountColumn::Connected: return 14;
    case AccountColumn::Id: return 24;
    default: return 18;
    }
}

} // namespace

AccountsTable::AccountsTable(AccountsModel &model, const Logos &logos, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new AccountDelegate(model, logos, this))
{
    setObjectName(names::table);
    setAccessibleName(tr("Accounts"));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(AccountDelegate::rowHeight(font()));
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const int letter = fontMetrics().averageCharWidth();
    for (int i = 0; i < accountColumnCount; ++i) {
        setColumnWidth(i, lettersOf(AccountColumn(i)) * letter);
        setColumnHidden(i, !isShownAtFirst(AccountColumn(i)));
    }
    // How an account stands is said beside its name.
    header->moveSection(int(AccountColumn::Status), 1);
    setSortingEnabled(true);
    sortByColumn(int(AccountColumn::Connected), Qt::DescendingOrder);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &at) { showColumnMenu(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting)
            return;
        if (column == int(AccountColumn::Account))
            m_namesWidth = 0; // it is as the person wants it
        Q_EMIT lookChanged();
    });
    connect(header, &QHeaderView::sectionMoved, this, &AccountsTable::lookChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AccountsTable::lookChanged);
    connect(&model, &AccountsModel::aboutToArrange, this, &AccountsTable::remember);
    connect(&model, &AccountsModel::arranged, this, &AccountsTable::recall);
}

QList<QUuid> AccountsTable::selectedAccounts() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<QUuid> accounts;
    int last = -1;
    for (const int row : std::as_const(rows)) {
        if (std::exchange(last, row) != row && !m_model.isHead(row))
            accounts.append(m_model.uuidAt(row));
    }
    return accounts;
}

void AccountsTable::selectAccount(const QUuid &uuid)
{
    const int row = m_model.rowOf(uuid);
    if (row < 0)
        return;
    // Not selectRow(): it fails right-to-left before the first layout.
    const QModelIndex index = m_model.index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QString AccountsTable::selectedText() const
{
    QStringList lines;
    const QList<QUuid> accounts = selectedAccounts();
    for (const QUuid &uuid : accounts) {
        const int entry = m_model.index().entryOf(uuid);
        QStringList cells;
        for (int visual = 0; visual < accountColumnCount; ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (isWanted(column))
                cells.append(
                    cellText(m_model.index().text(entry, AccountColumn(column)).simplified()));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void AccountsTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < accountColumnCount; ++i) {
        const auto column = AccountColumn(i);
        QAction *action = menu->addAction(AccountsModel::title(column));
        action->setCheckable(true);
        action->setChecked(isWanted(i));
        // A list without names is no list.
        action->setEnabled(column != AccountColumn::Account);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            m_aside.remove(i);
            setColumnHidden(i, !shown);
            if (shown && columnWidth(i) < fontMetrics().averageCharWidth() * 4)
                setColumnWidth(i, lettersOf(AccountColumn(i)) * fontMetrics().averageCharWidth());
            fitColumns();
            Q_EMIT lookChanged();
        });
    }
    menu->popup(position);
}

//! As it would be with room for everything.
void AccountsTable::widen()
{
    const QSet<int> aside = std::exchange(m_aside, {});
    for (const int column : aside)
        setColumnHidden(column, false);
    if (const int wanted = std::exchange(m_namesWidth, 0); wanted > 0)
        setColumnWidth(int(AccountColumn::Account), wanted);
}

//! What matters stays in sight without scrolling sideways: the columns that everybody has at first
//! step aside while there is no room for them, from the end on. What was asked for stays.
void AccountsTable::fitColumns()
{
    const QScopedValueRollback quiet(m_isFitting, true);
    widen();
    const int room = viewport()->width();
    constexpr int names = int(AccountColumn::Account);
    // Names give way before a column does.
    constexpr int fewLetters = 23;
    const int spare
        = std::max(0, columnWidth(names) - fontMetrics().averageCharWidth() * fewLetters);
    for (int visual = accountColumnCount - 1; visual > 0; --visual) {
        if (horizontalHeader()->length() - spare <= room)
            break;
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool mayGo = !isColumnHidden(column) && isShownAtFirst(AccountColumn(column))
            && column != int(AccountColumn::Account) && column != int(AccountColumn::Status);
        if (!mayGo)
            continue;
        m_aside.insert(column);
        setColumnHidden(column, true);
    }
    // What is left shares the room.
    constexpr int fewestLetters = 14;
    const int least = fontMetrics().averageCharWidth() * fewestLetters;
    const int over = horizontalHeader()->length() - room;
    if (over > 0 && columnWidth(names) - over >= least) {
        m_namesWidth = columnWidth(names);
        setColumnWidth(names, m_namesWidth - over);
    }
}

QByteArray AccountsTable::look()
{
    const QScopedValueRollback quiet(m_isFitting, true);
    widen();
    const QByteArray state = horizontalHeader()->saveState();
    fitColumns();
    return state;
}

void AccountsTable::setLook(const QByteArray &look)
{
    if (look.isEmpty() || !horizontalHeader()->restoreState(look))
        return;
    // It says all of them anew.
    m_aside.clear();
    m_namesWidth = 0;
    fitColumns();
    const int column = horizontalHeader()->sortIndicatorSection();
    if (column >= 0 && column < accountColumnCount)
        m_model.sort(column, horizontalHeader()->sortIndicatorOrder());
}

void AccountsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// ---- the list moves

void AccountsTable::remember()
{
    m_selected.clear();
    m_current = -1;
    m_top = -1;
    if (m_model.rowCount() == 0)
        return;
    // More of them come in parts of a refresh, where nobody follows a row with the eye.
    constexpr int fewRows = 200;
    if (m_model.rowCount() <= fewRows)
        dissolve(*viewport());
    const auto entryOf = [this](int row) { return row < 0 ? -1 : m_model.index().entryAt(row); };
    m_current = entryOf(currentIndex().row());
    // At the very top one wants to see what comes in there.
    if (verticalScrollBar()->value() > 0)
        m_top = entryOf(rowAt(0));
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const int entry = entryOf(row);
            if (entry < 0)
                continue;
            if (size_t(entry) >= m_selected.size())
                m_selected.resize(size_t(entry) + 1);
            m_selected[size_t(entry)] = true;
        }
    }
}

void AccountsTable::recall()
{
    const bool any = !m_selected.empty();
    QItemSelection selection;
    int current = -1;
    int top = -1;
    int from = -1;
    const int rows = m_model.rowCount();
    for (int row = 0; (any || m_top >= 0 || m_current >= 0) && row <= rows; ++row) {
        const int entry = row < rows ? m_model.index().entryAt(row) : -1;
        const bool isSelected
            = entry >= 0 && size_t(entry) < m_selected.size() && m_selected[size_t(entry)];
        if (isSelected && from < 0)
            from = row;
        if (!isSelected && from >= 0) {
            selection.select(
                m_model.index(from, 0), m_model.index(row - 1, accountColumnCount - 1));
            from = -1;
        }
        if (entry >= 0 && entry == m_current)
            current = row;
        if (entry >= 0 && entry == m_top)
            top = row;
    }
    m_moving = true;
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_moving = false;
    if (top >= 0)
        scrollTo(m_model.index(top, 0), PositionAtTop);
    if (any)
        Q_EMIT selectionMoved();
}

void AccountsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &gone)
{
    QTableView::selectionChanged(selected, gone);
    if (!m_moving)
        Q_EMIT selectionMoved();
}

// ---- the row under the pointer, and the current one

void AccountsTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void AccountsTable::hover(int row)
{
    if (row == m_hovered)
        return;
    updateRow(std::exchange(m_hovered, row));
    updateRow(row);
    m_delegate->setHovered(row);
}

void AccountsTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void AccountsTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

//! Whoever comes here by keyboard sees where they are.
void AccountsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    updateRow(currentIndex().row());
}

// ---- groups and keys

bool AccountsTable::toggleGroupAt(const QModelIndex &index)
{
    if (!index.isValid() || !m_model.isHead(index.row()))
        return false;
    const int row = index.row();
    m_model.toggleGroup(row);
    selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    return true;
}

void AccountsTable::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && toggleGroupAt(indexAt(event->pos())))
        return;
    QTableView::mousePressEvent(event);
}

void AccountsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !m_model.isHead(index.row()))
        Q_EMIT opened();
}

void AccountsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(selectedText());
    const bool acts = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (acts && toggleGroupAt(currentIndex()))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace hublink::ui
