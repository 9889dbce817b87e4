// SPDX-License-Identifier: MIT
#include "app/base/platform/desktoplookwatch_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace hublink::platform {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;

//! Values come wrapped once or twice, depending on the portal's age.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLookWatch::DesktopLookWatch(QObject *owner, std::function<void(const DesktopLook &)> tell)
    : QObject(owner)
    , m_tell(std::move(tell))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
        SLOT(onChanged(QString, QString, QDBusVariant)));
    for (const QString &key : {u"color-scheme"_s, u"contrast"_s, u"reduced-motion"_s})
        ask(key);
}

void DesktopLookWatch::ask(const QString &key)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    call << appearance << key;
    constexpr int patienceMs = 3000;
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, patienceMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isValid())
            take(key, QVariant::fromValue(reply.value()));
    });
}

void DesktopLookWatch::onChanged(
    const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, QVariant::fromValue(value));
}

void DesktopLookWatch::take(const QString &key, const QVariant &value)
{
    const uint said = unwrapped(value).toUInt();
    if (key == "color-scheme"_L1)
        m_look.isDark = said == 1 ? std::optional(true)
            : said == 2           ? std::optional(false)
                                  : std::nullopt;
    else if (key == "contrast"_L1)
        m_look.hasHighContrast = said == 1;
    else if (key == "reduced-motion"_L1)
        m_look.hasLessMotion = said == 1;
    else
        return;
    m_tell(m_look);
}

void watchDesktopLook(QObject *owner, const std::function<void(const DesktopLook &)> &tell)
{
    new DesktopLookWatch(owner, tell);
}

} // namespace hublink::platform
