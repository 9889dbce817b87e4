// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace hublink::test {

//! One thing that a network or a server can do wrong, and what may be said of it.
struct NetworkFault
{
    QString name;
    std::function<void(const QByteArray &request, QTcpSocket &socket)> answer;
    QList<ErrorKind> kinds; //!< that the error may be of, where there is one
};

//! Every fault that one server alone can have. `elsewhere` is another host, which redirects name.
QList<NetworkFault> networkFaults(const QUrl &elsewhere);

//! Answers with a status and a body that says nothing. What it means depends on the request, so any
//! error will do.
NetworkFault statusFault(int status);

//! The statuses that servers really send, and some that they should not; all from 300 to 599 if
//! `all`.
QList<int> faultStatuses(bool all);

} // namespace hublink::test
