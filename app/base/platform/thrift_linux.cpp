// SPDX-License-Identifier: MIT
#include "app/base/platform/thrift.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace hublink::platform {

void askOnBattery(const std::function<void(bool onBattery)> &answer)
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return answer(false);
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.UPower"_s,
        u"/org/freedesktop/UPower"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.UPower"_s << u"OnBattery"_s;
    constexpr int patienceMs = 2000;
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(call, patienceMs), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        answer(reply.isValid() && reply.value().variant().toBool());
    });
}

} // namespace hublink::platform
