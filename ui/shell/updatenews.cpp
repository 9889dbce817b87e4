// SPDX-License-Identifier: MIT
#include "ui/shell/updatenews.h"

#include "app/base/future.h"
#include "app/base/settingnames.h"
#include "ui/objectnames.h"
#include "ui/text/foreigntext.h"
#include "ui/text/striptext.h"
#include "ui/widgets/messagestrip.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

UpdateNews::UpdateNews(const Services &services, MessageStrip &strip, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_registry(services.ports.registry)
    , m_strip(strip)
{
    constexpr std::chrono::hours often{1};
    m_timer.setInterval(often);
    connect(&m_timer, &QTimer::timeout, this, &UpdateNews::look);
}

void UpdateNews::start()
{
    tellOfUpdate();
    if (!m_services.lookForUpdate)
        return;
    m_timer.start();
    QTimer::singleShot(0, this, &UpdateNews::look);
}

//! Whoever starts the program for the first time is not told of changes.
void UpdateNews::tellOfUpdate()
{
    const QString version = QStringLiteral(HUBLINK_VERSION);
    const QString seen = m_registry.text(seenVersionSetting);
    if (seen == version || !m_registry.setText(seenVersionSetting, version))
        return;
    const Result<QList<AccountSummary>> accounts = m_registry.accountStore().newest(1);
    if (seen.isEmpty() && (!accounts || accounts->isEmpty()))
        return;
    m_strip.say({Tone::Neutral, tr("This is Hublink %1.").arg(version),
        tr("Your accounts and settings are as they were.")});
    connect(m_strip.addAction(tr("What is new"), names::whatIsNew), &QPushButton::clicked, this,
        &UpdateNews::newsWanted);
}

void UpdateNews::look()
{
    const QUrl address(m_registry.text(updateAddressSetting));
    const QString wish = m_registry.text(updatesSetting);
    if (address.isEmpty() || (!wish.isEmpty() && wish != switchedOn))
        return;
    if (wish.isEmpty())
        return ask();
    constexpr qint64 aDay = 24 * 60 * 60;
    const qint64 now = m_services.ports.clock().toSecsSinceEpoch();
    const qint64 last = m_registry.text(updateLookedSetting).toLongLong();
    if (last <= now && now - last < aDay)
        return;
    // A look that fails is not repeated before tomorrow.
    (void)m_registry.setText(updateLookedSetting, QString::number(now));
    m_services.lookForUpdate(address).then(
        this, [this](const Result<std::optional<NewerVersion>> &found) { onFound(found); });
}

void UpdateNews::ask()
{
    m_strip.say({Tone::Neutral, tr("May Hublink look for newer versions once a day?"),
        tr("It asks %1 and tells nothing but its own version.")
            .arg(QUrl(m_registry.text(updateAddressSetting)).host())});
    connect(m_strip.addAction(tr("Yes"), names::updateYes), &QPushButton::clicked, this,
        [this] { answer(true); });
    connect(m_strip.addAction(tr("No"), names::updateNo), &QPushButton::clicked, this,
        [this] { answer(false); });
}

void UpdateNews::answer(bool yes)
{
    m_strip.clear();
    (void)m_registry.setText(updatesSetting, yes ? switchedOn : u"no"_s);
    if (yes)
        look();
}

void UpdateNews::onFound(const Result<std::optional<NewerVersion>> &found)
{
    if (!found || !*found || m_registry.text(updateToldSetting) == (*found)->version)
        return;
    (void)m_registry.setText(updateToldSetting, (*found)->version);
    const QUrl page = (*found)->page;
    m_strip.say({Tone::Neutral, tr("Hublink %1 is there.").arg((*found)->version),
        tr("%1 tells what is new and how to get it.").arg(page.host())});
    connect(m_strip.addAction(tr("Open the page"), names::updateShow), &QPushButton::clicked, this,
        [this, page] { m_services.openInBrowser(page); });
}

} // namespace hublink::ui
