// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/clock.h"
#include "app/net/httpmessage.h"
#include "app/net/proxysettings.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkRequest;

namespace hublink {

//! The only door to the network.
//!
//! Every request has a time limit, can be cancelled, is limited in size and goes to an address
//! that isSafeAddress(). Redirects are followed within the same origin only: Qt re-sends all
//! headers, credentials too. GET is tried again, with growing pauses or after Retry-After, when
//! the connection broke or the service failed; nothing else is ever sent twice. No cookies, no
//! cache, no password prompts. Proxies: see proxyFor(). A request to a host that is not permitted
//! is NotPermitted; nothing is sent. A request that is no GET follows only
//! redirects that keep its method (307, 308).
//!
//! Nothing is loaded before the first request. Lives in the GUI thread; ends its open requests
//! with Cancelled when destroyed.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        std::chrono::milliseconds timeout{20'000};
        std::chrono::milliseconds firstPause{500}; //!< before the first repeat; doubles
        std::chrono::seconds longestPause{4}; //!< a longer Retry-After is reported, not waited for
        int repeats = 2;
        //! Connections are given up when nothing was asked for so long. Qt keeps the last request
        //! in their buffers, with its credentials.
        std::chrono::milliseconds idle{60'000};
        qint64 maxBytes = 8 * 1024 * 1024;
        //! PEM or DER, trusted in addition to the system's roots.
        QStringList extraRoots{};
        //! The only hosts that may be asked, each with all below it; unset: any.
        std::optional<QStringList> hosts{};
        OwnProxy proxy{};
        //! Where the password of `proxy` comes from, when it is needed and not there; may be unset.
        std::function<QFuture<Result<Secret>>()> proxyPassword{};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        Clock clock = systemTime;
        //! Any number of requests at once, however long they take. Otherwise a host gets six, and
        //! further ones wait.
        bool manyAtOnce = false;
    };

    explicit HttpClient(Settings settings, QObject *parent = nullptr);
    ~HttpClient() override;

    //! Any HTTP status is a response; an Error means that no usable answer came.
    //! `cancel` may be null.
    QFuture<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancel);

    //! Opens a connection for the requests to come; nothing is sent, and nobody is told if it
    //! fails.
    void warmUp(const QUrl &address);

    const Settings &settings() const { return m_settings; }
    //! The way that a request to the address goes.
    ProxyChoice proxyTo(const QUrl &url) const;
    //! From the next request on.
    void setProxy(const OwnProxy &proxy);
    void setExtraRoots(const QStringList &files);
    void setHosts(const std::optional<QStringList> &hosts) { m_settings.hosts = hosts; }
    void setProxyPassword(std::function<QFuture<Result<Secret>>()> source);

private:
    friend class HttpExchange;
    QNetworkAccessManager &manager();
    QNetworkAccessManager &managerWithRoom();
    Outcome applyTrust(QNetworkRequest &request);
    void noteTime(const QDateTime &serverTime);
    void waitForIdleness() { m_idle.start(m_settings.idle); }
    void giveUpConnections();
    bool isPermitted(const QUrl &address) const;
    bool lacksPassword() const;
    std::unique_ptr<QNetworkAccessManager> newManager() const;

    Settings m_settings;
    QTimer m_idle;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    std::optional<Result<QList<QSslCertificate>>> m_roots; //!< empty list: the system's alone
    std::chrono::seconds m_clockAhead{0};
    QHash<QString, QList<QSslError>> m_tlsErrors; //!< by host and port, of the last attempt
};

} // namespace hublink
