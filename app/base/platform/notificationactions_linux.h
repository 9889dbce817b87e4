// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

namespace hublink::platform {

//! What is to be done when somebody presses a notification. Private to notification_linux.cpp.
class NotificationActions final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void wait(uint notification, const std::function<void()> &act)
    {
        m_waiting.insert(notification, act);
    }

public Q_SLOTS:
    void onInvoked(uint id, const QString &key);

private:
    QHash<uint, std::function<void()>> m_waiting;
};

} // namespace hublink::platform
