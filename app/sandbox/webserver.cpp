// SPDX-License-Identifier: MIT
#include "app/sandbox/webserver.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

QString WebRequest::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QJsonValue WebRequest::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

WebResponse WebResponse::json(const QJsonValue &value, int status)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    WebResponse response;
    response.status = status;
    response.body = document.toJson(QJsonDocument::Compact);
    return response;
}

WebResponse WebResponse::page(const QString &html, int status)
{
    return {status, "text/html; charset=utf-8", html.toUtf8()};
}

WebResponse WebResponse::redirect(const QByteArray &to)
{
    return {303, "text/plain", {}, {{"Location", to}}};
}

namespace {

WebRequest toWebRequest(const QHttpServerRequest &request)
{
    WebRequest result;
    switch (request.method()) {
    case QHttpServerRequest::Method::Get: result.method = "GET"; break;
    case QHttpServerRequest::Method::Put: result.method = "PUT"; break;
    case QHttpServerRequest::Method::Delete: result.method = "DELETE"; break;
    case QHttpServerRequest::Method::Post: result.method = "POST"; break;
    case QHttpServerRequest::Method::Head: result.method = "HEAD"; break;
    case QHttpServerRequest::Method::Options: result.method = "OPTIONS"; break;
    case QHttpServerRequest::Method::Patch: result.method = "PATCH"; break;
    default: break;
    }
    result.path = request.url().path();
    result.query = request.query();
    result.body = request.body();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        result.headers.insert(
            QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()).toLower(),
            headers.valueAt(i).toByteArray());
#else
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        result.headers.insert(name.toLower(), value);
#endif
    return result;
}

void write(QHttpServerResponder &responder, const WebResponse &response)
{
    const auto status = QHttpServerResponder::StatusCode(response.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append("Content-Type", response.contentType);
    for (const auto &[name, value] : response.headers)
        headers.append(name, value);
    responder.write(response.body, headers, status);
#else
    responder.writeStatusLine(status);
    responder.writeHeader("Content-Type", response.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    for (const auto &[name, value] : response.headers)
        responder.writeHeader(name, value);
    responder.writeBody(response.body);
#endif
}

} // namespace

class WebServer::Server final : public QAbstractHttpServer
{
public:
    Server(WebHandler handler, std::chrono::milliseconds latency, WebObserver observer)
        : m_handler(std::move(handler))
        , m_latency(latency)
        , m_observer(std::move(observer))
    {
    }

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        const WebRequest asked = toWebRequest(request);
        observe(asked, false);
        const WebResponse response = m_handler(asked);
        const std::chrono::milliseconds wait = m_latency + response.delay;
        if (wait.count() == 0) {
            observe(asked, true);
            write(responder, response);
            return true;
        }
        auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
        QTimer::singleShot(wait, this, [this, asked, kept, response] {
            observe(asked, true);
            write(*kept, response);
        });
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override
    {
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const WebRequest asked = toWebRequest(request);
        auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
        observe(asked, false);
        const WebResponse response = m_handler(asked);
        const std::chrono::milliseconds wait = m_latency + response.delay;
        if (wait.count() == 0) {
            observe(asked, true);
            write(*responder, response);
            return true;
        }
        // A late answer to a client that has gone would crash: the responder keeps a raw socket.
        QTimer::singleShot(wait, this, [this, asked, responder, response, to = QPointer(socket)] {
            observe(asked, true);
            if (to)
                write(*responder, response);
        });
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override
    {
    }
#endif

private:
    void observe(const WebRequest &request, bool answered) const
    {
        if (m_observer)
            m_observer(request, answered);
    }

    WebHandler m_handler;
    std::chrono::milliseconds m_latency;
    WebObserver m_observer;
};

WebServer::WebServer(WebHandler handler, std::chrono::milliseconds latency, WebObserver observer)
    : m_server(std::make_unique<Server>(std::move(handler), latency, std::move(observer)))
{
}

WebServer::~WebServer() = default;

bool WebServer::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    std::unique_ptr<QTcpServer> tcp;
    if (tls) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*tls);
        tcp = std::move(secure);
    } else {
        tcp = std::make_unique<QTcpServer>();
    }
    if (!tcp->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = tcp->serverPort();
    m_secure = tls.has_value();
    m_server->bind(tcp.release());
    return true;
}

QUrl WebServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(m_port));
}

} // namespace hublink::sandbox
