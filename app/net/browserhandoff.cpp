// SPDX-License-Identifier: MIT
#include "app/net/browserhandoff.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qint64 longestRequest = 8 * 1024;

} // namespace

BrowserHandoff::BrowserHandoff(Secret address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_server(new QTcpServer(this))
{
    if (!m_server->listen(QHostAddress::LocalHost))
        return;
    m_url = QUrl(u"http://127.0.0.1:%1/%2"_s.arg(
        QString::number(m_server->serverPort()), QUuid::createUuid().toString(QUuid::Id128)));
    connect(m_server, &QTcpServer::newConnection, this, &BrowserHandoff::onConnection);
}

void BrowserHandoff::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->peek(longestRequest);
            if (!request.contains("\r\n\r\n") && request.size() < longestRequest)
                return;
            socket->readAll();
            const QByteArray wanted = "GET " + m_url.path().toLatin1() + ' ';
            const QByteArray common = "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                                      "Content-Length: 0\r\nConnection: close\r\n\r\n";
            if (request.startsWith(wanted))
                socket->write(
                    "HTTP/1.1 302 Found\r\nLocation: " + m_address.expose() + "\r\n" + common);
            else
                socket->write("HTTP/1.1 404 Not Found\r\n" + common);
            socket->disconnectFromHost();
        });
    }
}

} // namespace hublink
