// SPDX-License-Identifier: MIT
#include "app/update/updatewatch.h"

#include "app/base/future.h"
#include "app/base/settingnames.h"

using namespace Qt::StringLiterals;

namespace hublink {

UpdateWatch::UpdateWatch(Registry &registry, Clock clock, Look look, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_clock(std::move(clock))
    , m_look(std::move(look))
{
    constexpr std::chrono::hours often{1};
    m_timer.setInterval(often);
    connect(&m_timer, &QTimer::timeout, this, &UpdateWatch::look);
}

void UpdateWatch::start()
{
    m_timer.start();
    QTimer::singleShot(0, this, &UpdateWatch::look);
}

void UpdateWatch::answer(bool yes)
{
    (void)m_registry.setText(updatesSetting, yes ? switchedOn : u"no"_s);
    if (yes)
        look();
}

bool UpdateWatch::takeUpdated(Registry &registry)
{
    const QString version = QStringLiteral(HUBLINK_VERSION);
    const QString seen = registry.text(seenVersionSetting);
    if (seen == version || !registry.setText(seenVersionSetting, version))
        return false;
    const Result<QList<AccountSummary>> accounts = registry.accountStore().newest(1);
    return !seen.isEmpty() || (accounts && !accounts->isEmpty());
}

void UpdateWatch::look()
{
    const QUrl address(m_registry.text(updateAddressSetting));
    const QString wish = m_registry.text(updatesSetting);
    if (address.isEmpty() || (!wish.isEmpty() && wish != switchedOn))
        return;
    if (wish.isEmpty()) {
        if (!std::exchange(m_hasAsked, true))
            Q_EMIT permissionWanted(address.host());
        return;
    }
    constexpr qint64 aDay = 24 * 60 * 60;
    const qint64 now = m_clock().toSecsSinceEpoch();
    const qint64 last = m_registry.text(updateLookedSetting).toLongLong();
    if (last <= now && now - last < aDay)
        return;
    // A look that fails is not repeated before tomorrow.
    (void)m_registry.setText(updateLookedSetting, QString::number(now));
    using Answered = Result<std::optional<NewerVersion>>;
    m_look(address).then(
        ifAlive<Answered>(this, [this](const Answered &answer) { onAnswer(answer); }));
}

void UpdateWatch::onAnswer(const Result<std::optional<NewerVersion>> &answer)
{
    if (!answer || !*answer || m_registry.text(updateToldSetting) == (*answer)->version)
        return;
    (void)m_registry.setText(updateToldSetting, (*answer)->version);
    Q_EMIT found(**answer);
}

} // namespace hublink
