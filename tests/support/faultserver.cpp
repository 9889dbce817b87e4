// SPDX-License-Identifier: MIT
#include "tests/support/faultserver.h"

#include <QSslServer>

using namespace Qt::StringLiterals;

namespace hublink::test {

namespace {

bool isComplete(const QByteArray &request)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArray head = request.left(headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : head.mid(at + 15).split('\r').first().trimmed().toInt();
    return request.size() >= headEnd + 4 + length;
}

} // namespace

FaultServer::FaultServer(Handler handler, const std::optional<QSslConfiguration> &tls, quint16 port)
    : m_handler(std::move(handler))
    , m_secure(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->listen(QHostAddress::LocalHost, port);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
        [this] { onConnection(); });
}

void FaultServer::onConnection()
{
    QTcpSocket *socket = m_server->nextPendingConnection();
    auto buffer = std::make_shared<QByteArray>();
    const auto read = [this, socket, buffer] {
        *buffer += socket->readAll();
        if (!isComplete(*buffer))
            return;
        const QByteArray request = std::exchange(*buffer, {});
        m_requests.append(request);
        m_handler(request, *socket);
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        read();
}

QUrl FaultServer::url(const QString &path) const
{
    const QString host = m_secure ? u"https://localhost"_s : u"http://127.0.0.1"_s;
    return QUrl(host + u':' + QString::number(m_server->serverPort()) + path);
}

void FaultServer::close()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    // Bound, but not listened at: tests beside this one are not given the port.
    m_held.bind(QHostAddress(QHostAddress::LocalHost), port, QAbstractSocket::DontShareAddress);
}

QByteArray FaultServer::header(const QByteArray &request, const QByteArray &name)
{
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray FaultServer::response(int status, const QByteArray &body, const QByteArray &contentType,
    const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n"
        + body;
}

FaultServer::Handler FaultServer::always(const QByteArray &raw)
{
    return [raw](const QByteArray &, QTcpSocket &socket) { socket.write(raw); };
}

} // namespace hublink::test
