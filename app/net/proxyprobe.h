// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/net/proxysettings.h"

#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace hublink {

//! Asks an HTTP proxy to open the way to an address and tells what it says, which Qt keeps to
//! itself. Sends nothing but that question. Private to `net`; answers once, with nothing if the
//! proxy is not at fault, and deletes itself.
class ProxyProbe final : public QObject
{
    Q_OBJECT
public:
    using Told = std::function<void(const std::optional<Error> &)>;

    //! `told` is called in the thread of `parent`, never from this constructor.
    ProxyProbe(const ProxyChoice &choice, const QUrl &target, const QString &party, Told told,
        QObject *parent);

private:
    void ask();
    void onReadyRead();
    void onFailed(QAbstractSocket::SocketError error);
    void judge(const QByteArray &head);
    void conclude(const std::optional<Error> &error);
    Error fault(ProxyFault fault, const QString &said = {}) const;

    ProxyChoice m_choice;
    QByteArray m_target;
    QString m_party;
    Told m_told;
    QTcpSocket m_socket;
    QTimer m_deadline;
    QByteArray m_head;
};

//! The error for a proxy, with its name and who named it.
Error proxyError(const ProxyChoice &choice, ProxyFault fault, const QString &party);

} // namespace hublink
