// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/platform/desktoplook.h"

#include <QDBusVariant>
#include <QObject>

namespace hublink::platform {

//! Asks the portal for the settings of the look, and hears of their changes.
class DesktopLookWatch final : public QObject
{
    Q_OBJECT
public:
    DesktopLookWatch(QObject *owner, std::function<void(const DesktopLook &)> tell);

private Q_SLOTS:
    void onChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    std::function<void(const DesktopLook &)> m_tell;
    DesktopLook m_look;
};

} // namespace hublink::platform
