// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace hublink::test {

//! A server on loopback that hands every complete request, as raw text, to a function together
//! with its socket: so that it can answer anything, half of it, or nothing.
class FaultServer
{
public:
    using Handler = std::function<void(const QByteArray &request, QTcpSocket &socket)>;

    //! `port`: 0 for any free one.
    explicit FaultServer(
        Handler handler, const std::optional<QSslConfiguration> &tls = {}, quint16 port = 0);
    Q_DISABLE_COPY_MOVE(FaultServer)

    QUrl url(const QString &path = {}) const;
    const QList<QByteArray> &requests() const { return m_requests; }
    //! Nobody listens at url() any more, no other program either.
    void close();

    //! The value of a request's header, whatever the case of its name; null if it is not there.
    static QByteArray header(const QByteArray &request, const QByteArray &name);

    //! A complete answer.
    static QByteArray response(int status, const QByteArray &body,
        const QByteArray &contentType = "application/json", const QByteArray &moreHeaders = {});
    //! Always the same complete answer.
    static Handler always(const QByteArray &raw);

private:
    void onConnection();

    Handler m_handler;
    bool m_secure;
    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_requests;
    QTcpSocket m_held; //!< the port of a server that was closed
};

} // namespace hublink::test
