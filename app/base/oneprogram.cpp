// SPDX-License-Identifier: MIT
#include "app/base/oneprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

Q_LOGGING_CATEGORY(oneProgramLog, "hublink.oneprogram")

constexpr QLatin1StringView wishes[] = {"show"_L1, "stay"_L1, "link"_L1, "follow"_L1, "guide"_L1};
constexpr int patienceMs = 5000;
constexpr qint64 longestMessage = 256 * 1024;

} // namespace

QByteArray toMessage(const Handover &handover)
{
    QJsonObject message{{u"wish"_s, wishes[int(handover.wish)]}};
    if (!handover.link.isEmpty())
        message[u"link"_s] = handover.link.exposeText();
    if (!handover.file.isEmpty())
        message[u"file"_s] = handover.file;
    if (!handover.activationToken.isEmpty())
        message[u"token"_s] = QString::fromUtf8(handover.activationToken);
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

Handover handoverFrom(const QByteArray &message)
{
    const QJsonObject read = QJsonDocument::fromJson(message).object();
    Handover handover;
    for (int i = 0; i < int(std::size(wishes)); ++i) {
        if (read["wish"_L1].toString() == wishes[i])
            handover.wish = Handover::Wish(i);
    }
    handover.link = Secret(read["link"_L1].toString());
    handover.file = read["file"_L1].toString();
    handover.activationToken = read["token"_L1].toString().toUtf8();
    return handover;
}

OneProgram::OneProgram(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(folder + u"/hublink.socket"_s)
    , m_lock(folder + u"/hublink.lock"_s)
{
    // Whoever holds it is alive, however long that takes.
    m_lock.setStaleLockTime(0);
}

OneProgram::~OneProgram() = default;

bool OneProgram::handOver(const Handover &handover)
{
    if (m_lock.tryLock(0)) {
        listen();
        return false;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return false; // nothing can be locked there: everyone for themselves
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(toMessage(handover));
    // It answers when it has read the whole of it.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void OneProgram::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socket); // of a program that was killed
    connect(m_server.get(), &QLocalServer::newConnection, this, &OneProgram::onConnection);
    if (!m_server->listen(m_socket))
        qCWarning(oneProgramLog) << "Other starts cannot be listened to";
}

void OneProgram::onConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const Handover handover = handoverFrom(socket->readLine(longestMessage));
            socket->write("taken\n");
            socket->flush();
            Q_EMIT asked(handover);
        });
    }
}

} // namespace hublink
