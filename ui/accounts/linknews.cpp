// SPDX-License-Identifier: MIT
#include "ui/accounts/linknews.h"

#include "app/linking/unfinishedlinks.h"
#include "ui/objectnames.h"
#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QPushButton>

namespace hublink::ui {

namespace {

Error busyElsewhere()
{
    return {.kind = ErrorKind::BusyElsewhere, .party = {}};
}

} // namespace

LinkNews::LinkNews(
    const Services &services, AskedLinkWatch::Times times, MessageStrip &strip, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_strip(strip)
    , m_window(window)
    , m_watch(services.ports, times)
{
    connect(&m_watch, &AskedLinkWatch::arrived, this, &LinkNews::onArrived);
    connect(&m_watch, &AskedLinkWatch::expired, this, &LinkNews::onExpired);
}

bool LinkNews::showUnfinished()
{
    const Result<QList<UnfinishedLink>> links = m_services.ports.registry.unfinishedLinks();
    for (const UnfinishedLink &link : links ? *links : QList<UnfinishedLink>()) {
        // Somebody is at it in another window.
        if (isElsewhere(link))
            continue;
        if (link.page != UnfinishedLink::onlyLeftovers) {
            say(link);
            return true;
        }
        // Nobody asked for it, so it opens no locked keychain.
        m_services.ports.keychain.isOpen().then(this, [this, link](bool isOpen) {
            if (isOpen)
                discardUnfinishedLink(m_services.ports, link);
        });
    }
    return false;
}

bool LinkNews::isElsewhere(const UnfinishedLink &link) const
{
    return m_services.ports.registry.isLeasedElsewhere(
        linkLease(link.account), m_services.ports.clock());
}

void LinkNews::say(const UnfinishedLink &link)
{
    const bool replaces = !link.replaces.isNull();
    const QString whose
        = link.ownerName.isEmpty() ? QString() : tr(" for %1").arg(nameText(link.ownerName));
    m_strip.say({Tone::Accent,
        replaces ? tr("New values for a %1 account%2 are not in their place yet.")
                       .arg(link.providerName, whose)
                 : tr("A %1 link%2 is not finished.").arg(link.providerName, whose),
        hasStagedValues(link)
            ? tr("The new values wait in your keychain, beside the old ones. StackOne may "
                 "have them already, so it is best to go on.")
            : tr("You can go on where you stopped. The values must be pasted again.")});
    QPushButton *go = m_strip.addAction(tr("Continue"), names::continueLink);
    connect(go, &QPushButton::clicked, this, [this, link] {
        if (!isElsewhere(link))
            return Q_EMIT continueWanted(link);
        m_strip.say(describe(busyElsewhere()).strip());
    });
    QPushButton *drop = m_strip.addAction(tr("Discard"), names::discardLink);
    connect(drop, &QPushButton::clicked, this, [this, link] { discard(link); });
}

void LinkNews::discard(const UnfinishedLink &link)
{
    if (isElsewhere(link))
        return m_strip.say(describe(busyElsewhere()).strip());
    m_strip.clear();
    discardUnfinishedLink(m_services.ports, link).then(this, [this](const Outcome &outcome) {
        if (!outcome)
            m_strip.say(describe(outcome.error()).strip());
        Q_EMIT changed();
    });
}

bool LinkNews::showWaiting()
{
    const Result<QList<AskedLink>> links = m_services.ports.registry.askedLinks();
    if (!links || links->isEmpty())
        return false;
    const AskedLink link = links->first();
    const QString more = links->size() > 1
        ? tr(" %n other link(s) are waited for, too.", nullptr, int(links->size()) - 1)
        : QString();
    m_strip.say({Tone::Accent,
        link.provider.isEmpty()
            ? tr("Waiting until somebody links an account for %1.").arg(nameText(link.ownerName))
            : tr("Waiting until somebody links %1 for %2.")
                  .arg(nameText(link.providerName), nameText(link.ownerName)),
        tr("Hublink looks now and then and tells you. The link works until %1.")
                .arg(momentText(link.expiresAt))
            + more});
    QPushButton *stop = m_strip.addAction(tr("Stop waiting"), names::stopWaiting);
    connect(stop, &QPushButton::clicked, this, [this, uuid = link.uuid] {
        m_watch.forget(uuid);
        m_strip.clear();
        Q_EMIT changed();
    });
    return true;
}

void LinkNews::onArrived(const AskedLink &link, const AccountRecord &account)
{
    const QString headline
        = tr("%1 is linked for %2.").arg(nameText(account.providerName), nameText(link.ownerName));
    if (m_services.notify)
        m_services.notify({tr("An account was linked"), headline, {}, {}});
    QApplication::alert(m_window);
    m_strip.say({account.status == AccountStatus::Active ? Tone::Good : Tone::Caution, headline,
        account.statusReason});
    Q_EMIT arrived(account.uuid);
}

void LinkNews::onExpired(const AskedLink &link)
{
    m_strip.say({Tone::Caution,
        tr("The link for %1 expired before it was used.").arg(nameText(link.ownerName)),
        tr("Make a new one with Link account, if the account is still wanted.")});
    Q_EMIT changed();
}

} // namespace hublink::ui
