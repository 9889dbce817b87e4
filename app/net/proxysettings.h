// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secret.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace hublink {

//! What the person, or whoever runs this computer, chose instead of what the system says.
struct OwnProxy
{
    //! An address, or directProxy; empty: as the environment and the system say.
    QString address{};
    QString user{}; //!< empty: it lets everybody through
    Secret password{};
};

//! The way to one address: direct, or through a proxy and who says so.
struct ProxyChoice
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString name{}; //!< host and port, for people; empty: direct
    QString setBy{}; //!< the variable that names it, or ownSetting; empty: the system's settings
    //! What `setBy` is for an OwnProxy.
    static inline const QString ownSetting = QStringLiteral("Hublink");
    //! The setting asks for a kind of proxy that Qt does not speak; `name` holds it.
    bool isUnsupported = false;

    bool isDirect() const { return name.isEmpty(); }
};

//! Reads `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, in small letters or capitals, as
//! other programs do: a proxy may lack its scheme; the list of exceptions knows `*`, names with
//! everything below them, addresses, CIDR ranges and ports. Without a variable the system's own
//! settings count. What `own` says comes before all of that. This computer itself is always reached
//! directly.
ProxyChoice proxyFor(
    const QUrl &url, const QProcessEnvironment &environment, const OwnProxy &own = {});

//! Whether a text is the address of a proxy that Hublink speaks to, without a user name or anything
//! behind its port.
bool isProxyAddress(const QString &text);

//! True if the list of exceptions names the address.
bool isExempt(const QUrl &url, const QString &exceptions);

} // namespace hublink
