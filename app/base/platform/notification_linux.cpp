// SPDX-License-Identifier: MIT
#include "app/base/platform/notification.h"
#include "app/base/platform/notificationactions_linux.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace hublink::platform {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString defaultAction = u"default"_s;

NotificationActions &actions()
{
    static auto *theActions = [] {
        auto *made = new NotificationActions(QCoreApplication::instance());
        QDBusConnection::sessionBus().connect(
            service, path, service, u"ActionInvoked"_s, made, SLOT(onInvoked(uint, QString)));
        return made;
    }();
    return *theActions;
}

} // namespace

void NotificationActions::onInvoked(uint id, const QString &)
{
    if (const auto act = m_waiting.take(id))
        act();
}

bool notify(const Notification &notification)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QStringList buttons;
    if (notification.onAction)
        buttons << defaultAction << notification.action << u"act"_s << notification.action;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The body may hold markup there.
    call << u"Hublink"_s << 0U << u"io.github.hublink.Hublink"_s << notification.title
         << notification.text.toHtmlEscaped() << buttons << QVariantMap() << -1;
    if (!notification.onAction)
        return bus.send(call);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), QCoreApplication::instance());
    NotificationActions &waiting = actions();
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &waiting,
        [watcher, &waiting, act = notification.onAction] {
            const QDBusPendingReply<uint> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid())
                waiting.wait(reply.value(), act);
        });
    return true;
}

} // namespace hublink::platform
