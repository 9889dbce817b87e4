// SPDX-License-Identifier: MIT
#include "ui/shell/updatenews.h"

#include "ui/objectnames.h"
#include "ui/text/striptext.h"
#include "ui/widgets/messagestrip.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

UpdateNews::UpdateNews(const Services &services, MessageStrip &strip, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_strip(strip)
{
    if (!services.lookForUpdate)
        return;
    m_watch = std::make_unique<UpdateWatch>(
        services.ports.registry, services.ports.clock, services.lookForUpdate);
    connect(m_watch.get(), &UpdateWatch::permissionWanted, this, &UpdateNews::ask);
    connect(m_watch.get(), &UpdateWatch::found, this, &UpdateNews::tellOf);
}

void UpdateNews::start()
{
    if (UpdateWatch::takeUpdated(m_services.ports.registry))
        tellOfUpdate();
    if (m_watch)
        m_watch->start();
}

void UpdateNews::tellOfUpdate()
{
    m_strip.say({Tone::Neutral, tr("This is Hublink %1.").arg(QStringLiteral(HUBLINK_VERSION)),
        tr("Your accounts and settings are as they were.")});
    connect(m_strip.addAction(tr("What is new"), names::whatIsNew), &QPushButton::clicked, this,
        &UpdateNews::newsWanted);
}

void UpdateNews::ask(const QString &host)
{
    m_strip.say({Tone::Neutral, tr("May Hublink look for newer versions once a day?"),
        tr("It asks %1 and tells nothing but its own version.").arg(host)});
    connect(m_strip.addAction(tr("Yes"), names::updateYes), &QPushButton::clicked, this,
        [this] { answer(true); });
    connect(m_strip.addAction(tr("No"), names::updateNo), &QPushButton::clicked, this,
        [this] { answer(false); });
}

void UpdateNews::answer(bool yes)
{
    m_strip.clear();
    m_watch->answer(yes);
}

void UpdateNews::tellOf(const NewerVersion &newer)
{
    m_strip.say({Tone::Neutral, tr("Hublink %1 is there.").arg(newer.version),
        tr("%1 tells what is new and how to get it.").arg(newer.page.host())});
    connect(m_strip.addAction(tr("Open the page"), names::updateShow), &QPushButton::clicked, this,
        [this, page = newer.page] { m_services.openInBrowser(page); });
}

} // namespace hublink::ui
