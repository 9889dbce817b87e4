// SPDX-License-Identifier: MIT
#include "ui/accounts/accountsmodel.h"

#include "ui/style/icons.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

void AccountsModel::setAccounts(QList<AccountRecord> accounts)
{
    m_accounts = std::move(accounts);
    m_searchable.clear();
    for (const AccountRecord &account : std::as_const(m_accounts)) {
        QStringList words = {account.ownerId, account.ownerName, account.hubAccountId,
            account.identity.name, account.identity.email};
        for (int column = 0; column < ColumnCount; ++column)
            words.append(text(account, column));
        m_searchable.append(words.join(u'\n').toCaseFolded());
    }
    rebuild();
}

void AccountsModel::setSearch(const QString &text)
{
    m_search = text.trimmed().toCaseFolded();
    rebuild();
}

const AccountRecord &AccountsModel::at(int row) const
{
    return m_accounts.at(m_shown.at(row));
}

int AccountsModel::rowOf(const QUuid &uuid) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (at(row).uuid == uuid)
            return row;
    }
    return -1;
}

void AccountsModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_accounts.size(); ++i) {
        if (m_search.isEmpty() || m_searchable.at(i).contains(m_search))
            m_shown.append(i);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        const AccountRecord &first = m_accounts.at(m_order == Qt::AscendingOrder ? a : b);
        const AccountRecord &second = m_accounts.at(m_order == Qt::AscendingOrder ? b : a);
        return less(first, second);
    });
    endResetModel();
}

bool AccountsModel::less(const AccountRecord &a, const AccountRecord &b) const
{
    if (m_sortColumn == Connected)
        return a.connectedAt < b.connectedAt;
    const auto key = [this](const AccountRecord &account) {
        return text(account, m_sortColumn).toCaseFolded();
    };
    return key(a).localeAwareCompare(key(b)) < 0;
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountsModel::text(const AccountRecord &account, int column) const
{
    switch (Column(column)) {
    case Account: return account.label;
    case Connector: return account.providerName;
    case Type: return typeText(account);
    case Config: return account.config;
    case Status: return statusLook(account).word;
    case Connected: return dayText(account.connectedAt);
    case ColumnCount: break;
    }
    return {};
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AccountRecord &account = at(index.row());
    const bool isStatus = index.column() == Status;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(account, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isStatus && !account.statusReason.isEmpty() ? account.statusReason : QVariant();
    case Qt::DecorationRole:
        return isStatus ? icon(statusLook(account).icon, statusLook(account).tone) : QVariant();
    default: return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Account: return tr("Account");
    case Connector: return tr("Connector");
    case Type: return tr("Type");
    case Config: return tr("Config");
    case Status: return tr("Status");
    case Connected: return tr("Connected");
    case ColumnCount: break;
    }
    return {};
}

void AccountsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    rebuild();
}

} // namespace hublink::ui
