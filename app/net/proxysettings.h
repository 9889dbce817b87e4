// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace hublink {

//! The way to one address: direct, or through a proxy and who says so.
struct ProxyChoice
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString name{}; //!< host and port, for people; empty: direct
    QString setBy{}; //!< the variable that names it; empty: the system's settings
    //! The setting asks for a kind of proxy that Qt does not speak; `name` holds it.
    bool isUnsupported = false;

    bool isDirect() const { return name.isEmpty(); }
};

//! Reads `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, in small letters or capitals, as
//! other programs do: a proxy may lack its scheme; the list of exceptions knows `*`, names with
//! everything below them, addresses, CIDR ranges and ports. Without a variable the system's own
//! settings count. This computer itself is always reached directly.
ProxyChoice proxyFor(const QUrl &url, const QProcessEnvironment &environment);

//! True if the list of exceptions names the address.
bool isExempt(const QUrl &url, const QString &exceptions);

} // namespace hublink
