// SPDX-License-Identifier: MIT
#include "ui/accounts/accountsmodel.h"

#include "ui/style/icons.h"
#include "ui/text/foreigntext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/labels.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int firstScreen = 200;
constexpr int sliceSize = 1000;
constexpr int syncSize = 2000;
//! Many accounts are not sorted anew for each page of a refresh.
constexpr int manyAccounts = 5000;
constexpr int arrangeMs = 500;

} // namespace

AccountsModel::AccountsModel(AccountStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_watch(store.file())
{
    m_arrangeTimer.setSingleShot(true);
    connect(&m_loadTimer, &QTimer::timeout, this, &AccountsModel::loadSlice);
    connect(&m_watch, &DatabaseWatch::written, this, &AccountsModel::sync);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &AccountsModel::arrange);
}

void AccountsModel::setProjects(
    const QHash<QUuid, QString> &names, const QHash<QUuid, QColor> &colours)
{
    m_projectNames = names;
    m_colours = colours;
    m_index.setProjectNames(names);
    arrange();
}

void AccountsModel::load()
{
    m_watch.start();
    // What changes while one loads is newer than this.
    if (const Result<qint64> revision = m_store.revision())
        m_revision = *revision;
    if (const Result<QList<AccountSummary>> newest = m_store.newest(firstScreen)) {
        for (const AccountSummary &account : *newest)
            m_index.put(account);
        m_loading = newest->size() == firstScreen;
    }
    arrange();
    m_loadedTo = 0;
}

void AccountsModel::loadRest()
{
    if (m_loading)
        m_loadTimer.start(0);
}

void AccountsModel::loadSlice()
{
    const Result<SummarySlice> slice = m_store.slice(m_loadedTo, sliceSize);
    if (!slice || slice->accounts.isEmpty()) {
        m_loading = false;
        m_loadTimer.stop();
        return arrange();
    }
    m_loadedTo = slice->after;
    for (const AccountSummary &account : slice->accounts) {
        if (m_index.entryOf(account.uuid) < 0)
            m_index.put(account);
    }
    if (!m_arrangeTimer.isActive())
        m_arrangeTimer.start(arrangeMs);
}

void AccountsModel::sync()
{
    bool any = false;
    for (;;) {
        const Result<AccountChanges> changes = m_store.changesAfter(m_revision, syncSize);
        if (!changes || changes->revision == m_revision)
            break;
        any = true;
        m_revision = changes->revision;
        for (const AccountSummary &account : changes->changed)
            m_index.put(account);
        for (const QUuid &uuid : changes->gone)
            m_index.take(uuid);
        if (changes->changed.size() + changes->gone.size() == syncSize) {
            // There is more. Windows stay alive in between.
            QTimer::singleShot(0, this, &AccountsModel::sync);
            break;
        }
    }
    if (!any)
        return;
    if (m_index.count() < manyAccounts)
        arrange();
    else if (!m_arrangeTimer.isActive())
        m_arrangeTimer.start(arrangeMs);
}

void AccountsModel::arrange()
{
    m_arrangeTimer.stop();
    Q_EMIT aboutToArrange();
    // Whether rows move is known only afterwards, and a reset has to be told before.
    const int rows = rowCount();
    AccountIndex &changed = m_index;
    if (changed.update()) {
        beginResetModel();
        endResetModel();
        Q_EMIT arranged();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, accountColumnCount - 1));
    }
    Q_EMIT updated();
}

void AccountsModel::setKeyEnds(const QHash<QUuid, QDate> &ends)
{
    if (m_keyEnds == ends)
        return;
    m_keyEnds = ends;
    if (rowCount() > 0) {
        const int column = int(AccountColumn::Status);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

Pill AccountsModel::statusPill(int entry) const
{
    const AccountStatus status = m_index.statusOf(entry);
    const StatusLook look = statusLook(status, {}, true);
    const QDate end = m_keyEnds.value(m_index.uuidOf(entry));
    if (status != AccountStatus::Active || !end.isValid())
        return {look.icon, m_index.text(entry, AccountColumn::Status), look.tone};
    const QString day = QLocale().toString(end, QLocale::ShortFormat);
    return {u"key"_s,
        end < QDate::currentDate() ? tr("Key ended %1", "a date").arg(day)
                                   : tr("Key ends %1", "a date").arg(day),
        Tone::Caution};
}

void AccountsModel::setFilter(const AccountFilter &filter)
{
    m_index.setFilter(filter);
    arrange();
}

void AccountsModel::setGroup(std::optional<AccountColumn> column)
{
    m_index.setGroup(column);
    arrange();
}

void AccountsModel::toggleGroup(int row)
{
    const QString group = m_index.groupAt(row);
    m_index.setCollapsed(group, !m_index.isCollapsed(group));
    arrange();
}

QUuid AccountsModel::uuidAt(int row) const
{
    return isHead(row) ? QUuid() : m_index.uuidOf(m_index.entryAt(row));
}

int AccountsModel::rowOf(const QUuid &uuid) const
{
    const int entry = m_index.entryOf(uuid);
    for (int row = 0; entry >= 0 && row < m_index.rowCount(); ++row) {
        if (m_index.entryAt(row) == entry)
            return row;
    }
    return -1;
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.rowCount();
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : accountColumnCount;
}

QVariant AccountsModel::headData(int row, int column, int role) const
{
    if (column != 0)
        return {};
    const QString group = m_index.groupAt(row);
    const QString name = group.isEmpty() ? tr("(none)") : group;
    const bool collapsed = m_index.isCollapsed(group);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)", "group and number of accounts")
            .arg(name, QLocale().toString(m_index.groupSizeAt(row)));
    case Qt::AccessibleTextRole:
        return collapsed
            ? tr("Group %1, closed, %n account(s)", nullptr, m_index.groupSizeAt(row)).arg(name)
            : tr("Group %1, open, %n account(s)", nullptr, m_index.groupSizeAt(row)).arg(name);
    case Qt::DecorationRole: return icon(collapsed ? u"chevron-right"_s : u"chevron-down"_s);
    case Qt::FontRole: {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isHead(index.row()))
        return headData(index.row(), index.column(), role);
    const int entry = m_index.entryAt(index.row());
    const auto column = AccountColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == AccountColumn::Status ? statusPill(entry).word
                                               : m_index.text(entry, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString reason = m_index.reasonOf(entry);
        return column == AccountColumn::Status && !reason.isEmpty()
            ? (role == Qt::ToolTipRole ? wholeAsToolTip(reason) : reason)
            : QVariant();
    }
    case Qt::DecorationRole:
        if (column == AccountColumn::Status) {
            const Pill pill = statusPill(entry);
            return icon(pill.icon, pill.tone);
        }
        if (column == AccountColumn::Project)
            return m_colours.value(m_index.projectOf(entry));
        return {};
    default: return {};
    }
}

QString AccountsModel::title(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Account: return tr("Account");
    case AccountColumn::Connector: return tr("Connector");
    case AccountColumn::Type: return tr("Type");
    case AccountColumn::Config: return tr("Config");
    case AccountColumn::Status: return tr("Status");
    case AccountColumn::Connected: return tr("Connected");
    case AccountColumn::Owner: return tr("Owner");
    case AccountColumn::Username: return tr("Username");
    case AccountColumn::Label: return tr("Label");
    case AccountColumn::LastChecked: return tr("Last checked");
    case AccountColumn::Project: return tr("Project");
    case AccountColumn::Id: return tr("ID");
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return title(AccountColumn(section));
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHead(index.row()))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

void AccountsModel::sort(int column, Qt::SortOrder order)
{
    m_index.setSort(AccountColumn(column), order);
    arrange();
}

} // namespace hublink::ui
