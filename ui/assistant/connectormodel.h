// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hubtypes.h"

#include <QAbstractListModel>
#include <QIcon>

namespace hublink {
class LogoStore;
}

namespace hublink::ui {

//! Connectors to choose from, narrowed down by name and category. Fetches the logo of what is
//! shown; until then, and without one, a letter stands for it.
class ConnectorModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole, CategoryRole };

    //! `logos` may be null.
    explicit ConnectorModel(LogoStore *logos, QObject *parent = nullptr);

    //! By name; `first` are the providers whose connectors stand before the others.
    void setConnectors(const QList<Connector> &connectors, const QStringList &first = {});
    void setFilter(const QString &name, const QString &category);
    const Connector &at(int row) const { return m_all.at(m_shown.at(row)); }
    int rowOf(const QString &integrationId) const;
    //! The first one of that provider.
    int rowOfProvider(const QString &provider) const;
    //! The one of exactly that name, in any case.
    int rowOfName(const QString &name) const;
    //! Keys of all categories, in alphabetical order.
    QStringList categories() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    template <typename Predicate>
    int firstRow(Predicate wanted) const;
    //! Tells configurations of one provider apart.
    QString note(const Connector &connector) const;
    void fetchLogo(const Connector &connector) const;

    LogoStore *m_logos;
    QList<Connector> m_all;
    QList<int> m_shown;
    QString m_name;
    QString m_category;
    mutable QHash<QUrl, QIcon> m_icons; //!< a null icon: asked for
};

} // namespace hublink::ui
