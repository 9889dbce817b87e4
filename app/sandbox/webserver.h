// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hublink::sandbox {

struct WebRequest
{
    QByteArray method;
    QString path; //!< decoded
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    QString parameter(const QString &name) const;
    QJsonValue json() const; //!< undefined if the body is no JSON object
    //! The path's parts: "/users/7" is {"users", "7"}.
    QStringList parts() const { return path.split(u'/', Qt::SkipEmptyParts); }
};

struct WebResponse
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers{};
    std::chrono::milliseconds delay{0}; //!< this answer takes so long

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.emplaceBack(name, value);
    }

    static WebResponse json(const QJsonValue &value, int status = 200);
    static WebResponse page(const QString &html, int status = 200);
    static WebResponse redirect(const QByteArray &to);
};

using WebHandler = std::function<WebResponse(const WebRequest &)>;
//! Told of each request when it arrives and when it is answered.
using WebObserver = std::function<void(const WebRequest &, bool answered)>;

//! One HTTP or HTTPS server on loopback that asks a function for every answer. The one place that
//! knows QtHttpServer, whose interface differs between Qt versions.
class WebServer
{
public:
    WebServer(WebHandler handler, std::chrono::milliseconds latency, WebObserver observer = {});
    ~WebServer();
    Q_DISABLE_COPY_MOVE(WebServer)

    //! Port 0 picks a free one. False if the port is taken.
    bool listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    QUrl url() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
    bool m_secure = false;
};

} // namespace hublink::sandbox
