// SPDX-License-Identifier: MIT
#include "ui/assistant/connectormodel.h"

#include "app/hub/logostore.h"
#include "ui/text/linktext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logos.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

ConnectorModel::ConnectorModel(LogoStore *logos, QObject *parent)
    : QAbstractListModel(parent)
    , m_logos(logos)
{
}

void ConnectorModel::setConnectors(const QList<Connector> &connectors, const QStringList &first)
{
    // An entry without a provider is "any of them" and stays on top.
    const auto rank = [&](const Connector &connector) {
        return connector.provider.isEmpty() ? 0 : first.contains(connector.provider) ? 1 : 2;
    };
    m_all = connectors;
    std::stable_sort(m_all.begin(), m_all.end(), [&](const Connector &a, const Connector &b) {
        const int left = rank(a);
        const int right = rank(b);
        return left == right ? a.name.localeAwareCompare(b.name) < 0 : left < right;
    });
    setFilter(m_name, m_category);
}

void ConnectorModel::setFilter(const QString &name, const QString &category)
{
    beginResetModel();
    m_name = name;
    m_category = category;
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        const Connector &connector = m_all.at(i);
        if (connector.name.contains(name.trimmed(), Qt::CaseInsensitive)
            && (category.isEmpty() || connector.category == category))
            m_shown.append(i);
    }
    endResetModel();
}

template <typename Predicate>
int ConnectorModel::firstRow(Predicate wanted) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (wanted(at(row)))
            return row;
    }
    return -1;
}

int ConnectorModel::rowOf(const QString &integrationId) const
{
    return firstRow([&](const Connector &c) { return c.integrationId == integrationId; });
}

int ConnectorModel::rowOfProvider(const QString &provider) const
{
    return firstRow([&](const Connector &c) { return c.provider == provider; });
}

int ConnectorModel::rowOfName(const QString &name) const
{
    return firstRow(
        [&](const Connector &c) { return c.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QStringList ConnectorModel::categories() const
{
    QStringList found;
    for (const Connector &connector : m_all) {
        if (!connector.category.isEmpty() && !found.contains(connector.category))
            found.append(connector.category);
    }
    found.sort();
    return found;
}

int ConnectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ConnectorModel::data(const QModelIndex &index, int role) const
{
    const Connector &connector = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return shortened(connector.name);
    case NoteRole: return note(connector);
    case Qt::AccessibleTextRole: return QString(connector.name + u", "_s + note(connector));
    case Qt::DecorationRole: {
        const QIcon icon = m_icons.value(connector.logo);
        if (!icon.isNull())
            return icon;
        fetchLogo(connector);
        return letterIcon(connector.name);
    }
    default: return {};
    }
}

QString ConnectorModel::note(const Connector &connector) const
{
    QStringList parts;
    if (!connector.category.isEmpty())
        parts.append(categoryText(connector.category));
    const auto twins = std::count_if(m_all.cbegin(), m_all.cend(),
        [&](const Connector &c) { return c.provider == connector.provider; });
    if (twins > 1 && !connector.version.isEmpty())
        parts.append(tr("version %1").arg(connector.version));
    const auto namesakes = std::count_if(m_all.cbegin(), m_all.cend(), [&](const Connector &c) {
        return c.provider == connector.provider && c.name == connector.name
            && c.version == connector.version;
    });
    if (namesakes > 1)
        parts.append(tr("configuration %1").arg(connector.integrationId.right(8)));
    return parts.join(u" · "_s);
}

void ConnectorModel::fetchLogo(const Connector &connector) const
{
    if (!m_logos || connector.logo.isEmpty() || m_icons.contains(connector.logo))
        return;
    m_icons.insert(connector.logo, {});
    m_logos->note(connector.name, connector.logo);
    auto *self = const_cast<ConnectorModel *>(this);
    m_logos->fetch(connector.logo)
        .then(self, [self, url = connector.logo](const Result<QByteArray> &data) {
            if (!data)
                return;
            const QIcon icon = iconFromLogo(*data);
            if (icon.isNull() || self->m_shown.isEmpty())
                return;
            self->m_icons.insert(url, icon);
            Q_EMIT self->dataChanged(self->index(0), self->index(int(self->m_shown.size()) - 1));
        });
}

} // namespace hublink::ui
