// SPDX-License-Identifier: MIT
#include "app/base/platform/notification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace hublink::platform {

bool notify(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // The body may hold markup there.
    call << u"Hublink"_s << 0U << u"io.github.hublink.Hublink"_s << title << text.toHtmlEscaped()
         << QStringList() << QVariantMap() << -1;
    return bus.send(call);
}

} // namespace hublink::platform
