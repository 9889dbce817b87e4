// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QIcon>

namespace hublink {
class LogoStore;
}

namespace hublink::ui {

//! A logo that came from a server, as an icon; null if it is none.
QIcon iconFromLogo(const QByteArray &data);
//! What stands in for a logo: the name's first letter.
QIcon letterIcon(const QString &name);

//! Connectors' logos as far as they are kept on this computer, letters for the others. Nothing is
//! fetched for it.
class Logos final
{
public:
    //! `store` may be null.
    explicit Logos(const LogoStore *store)
        : m_store(store)
    {
    }
    QIcon of(const QString &connectorName) const;
    //! Some may be kept that were not before.
    void forget() { m_icons.clear(); }

private:
    const LogoStore *m_store;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace hublink::ui
