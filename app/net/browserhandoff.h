// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secret.h"

#include <QObject>
#include <QUrl>

class QTcpServer;

namespace hublink {

//! Takes a browser to an address that must not stand on a command line, where every program of
//! this computer could read it: the system is given an address of this process with a random name,
//! and whoever opens that is sent on. Works until it is destroyed, as often as wanted.
class BrowserHandoff final : public QObject
{
    Q_OBJECT
public:
    explicit BrowserHandoff(Secret address, QObject *parent = nullptr);

    //! The address to open; empty if no port could be opened.
    QUrl url() const { return m_url; }

private:
    void onConnection();

    Secret m_address;
    QUrl m_url;
    QTcpServer *m_server;
};

} // namespace hublink
