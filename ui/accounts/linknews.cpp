// SPDX-License-Identifier: MIT
#include "ui/accounts/linknews.h"

#include "app/accounts/accountremoval.h"
#include "app/base/future.h"
#include "app/linking/linkrecovery.h"
#include "app/linking/unfinishedlinks.h"
#include "app/linking/unfinishednews.h"
#include "app/registry/leases.h"
#include "ui/objectnames.h"
#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/statustext.h"
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
    connect(&strip, &MessageStrip::dismissed, this, [this] { m_dismissed.insert(m_subject); });
}

void LinkNews::showWhatWaits()
{
    if (m_strip.isHidden() && !showUnfinished())
        showWaiting();
}

void LinkNews::hush()
{
    m_strip.clear();
}

bool LinkNews::showUnfinished()
{
    const std::optional<UnfinishedLink> link = nextUnfinishedLink(m_services.ports, m_dismissed);
    if (!link)
        return false;
    m_subject = link->account;
    mayBeLinked(*link) ? askWhetherLinked(*link) : say(*link);
    return true;
}

bool LinkNews::isElsewhere(const UnfinishedLink &link) const
{
    return m_services.ports.registry.isLeasedElsewhere(
        linkLease(link.account), m_services.ports.clock());
}

//! StackOne was asked to link it before it was cut off: what became of that decides what is
//! offered.
void LinkNews::askWhetherLinked(const UnfinishedLink &link)
{
    const QString asking = tr("A %1 link was interrupted.").arg(nameText(link.providerName));
    m_strip.say({Tone::Accent, asking, tr("Asking StackOne whether the account is there…")});
    // Whoever said something else meanwhile is not talked over.
    const auto isStillAsking
        = [this, asking] { return !m_strip.isHidden() && m_strip.accessibleName() == asking; };
    askWhatBecameOf(m_services.ports, link)
        .then(ifAlive<UnfinishedNews>(this, [this, isStillAsking](const UnfinishedNews &news) {
            if (!isStillAsking())
                return;
            news.linked ? sayLinked(news.link, *news.linked) : say(news.link, news.notAsked);
        }));
}

void LinkNews::sayLinked(const UnfinishedLink &link, const HubAccount &account)
{
    const QString whose
        = link.ownerName.isEmpty() ? QString() : tr(" for %1").arg(nameText(link.ownerName));
    m_strip.say({Tone::Accent,
        tr("The %1 account%2 is linked, but not in the list yet.")
            .arg(nameText(link.providerName), whose),
        tr("The link was interrupted at its end. Finish adds the account to the list; nothing has "
           "to be entered again. Remove deletes it in StackOne and its values in your keychain.")});
    QPushButton *finish = m_strip.addAction(tr("Finish"), names::finishLink);
    connect(finish, &QPushButton::clicked, this, [this, link, account] {
        if (const std::optional<AccountRecord> record = finished(link, account)) {
            m_strip.say({Tone::Good, tr("%1 is in the list.").arg(nameText(record->label)), {}});
            Q_EMIT arrived(record->uuid);
        }
    });
    QPushButton *remove = m_strip.addAction(tr("Remove"), names::removeLink);
    connect(remove, &QPushButton::clicked, this, [this, link, account] {
        const std::optional<AccountRecord> record = finished(link, account);
        if (!record)
            return;
        m_strip.say({Tone::Accent, tr("Removing %1…").arg(nameText(record->label)), {}});
        removeAccount(m_services.ports, *record, true, nullptr, this)
            .then(ifAlive<Removal>(this, [this](const Removal &removal) {
                if (!removal.error)
                    m_strip.say({Tone::Good,
                        tr("The account is removed from StackOne and your keychain."), {}});
                else
                    m_strip.say(describe(*removal.error).strip());
                Q_EMIT changed();
            }));
    });
}

//! The account as it is in the list now; says why if it could not be put there.
std::optional<AccountRecord> LinkNews::finished(
    const UnfinishedLink &link, const HubAccount &account)
{
    if (isElsewhere(link)) {
        m_strip.say(describe(busyElsewhere()).strip());
        return {};
    }
    const Result<AccountRecord> record
        = finishLinked(m_services.ports, m_services.providers, link, account);
    if (record)
        return *record;
    m_strip.say(describe(record.error()).strip());
    return {};
}

void LinkNews::say(const UnfinishedLink &link, const std::optional<Error> &notAsked)
{
    const bool replaces = !link.replaces.isNull();
    const QString whose
        = link.ownerName.isEmpty() ? QString() : tr(" for %1").arg(nameText(link.ownerName));
    m_strip.say({Tone::Accent,
        replaces ? tr("New values for a %1 account%2 are not in their place yet.")
                       .arg(nameText(link.providerName), whose)
                 : tr("A %1 link%2 is not finished.").arg(nameText(link.providerName), whose),
        hasStagedValues(link)
            ? tr("The new values wait in your keychain, beside the old ones. StackOne may "
                 "have them already, so it is best to go on.")
            : notAsked
            ? tr("StackOne may have linked the account, but could not be asked: %1 Discard clears "
                 "your keychain only.")
                  .arg(describe(*notAsked).headline)
            : link.fields.isEmpty()
            ? tr("You can go on where you stopped. The values must be pasted again.")
            : tr("You can go on where you stopped. The values are still in your keychain.")});
    QPushButton *go = m_strip.addAction(tr("Continue"), names::continueLink);
    const bool isKeyGood = mayBeLinked(link) && !notAsked;
    connect(go, &QPushButton::clicked, this, [this, link, isKeyGood] {
        // Failing only means that the key is asked for.
        if (isKeyGood)
            (void)keepProject(m_services.ports.registry, link);
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
    discardUnfinishedLink(m_services.ports, link)
        .then(ifAlive<Outcome>(this, [this](const Outcome &outcome) {
            if (!outcome)
                m_strip.say(describe(outcome.error()).strip());
            Q_EMIT changed();
        }));
}

void LinkNews::showWaiting()
{
    const Result<QList<AskedLink>> links = m_services.ports.registry.askedLinks();
    if (!links || links->isEmpty() || m_dismissed.contains(links->first().uuid))
        return;
    const AskedLink link = links->first();
    m_subject = link.uuid;
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
}

void LinkNews::onArrived(const AskedLink &link, const AccountRecord &account)
{
    m_subject = {};
    const QString headline
        = tr("%1 is linked for %2.").arg(nameText(account.providerName), nameText(link.ownerName));
    if (m_services.notify)
        m_services.notify({tr("An account was linked"), headline, {}, {}});
    QApplication::alert(m_window);
    m_strip.say({account.status == AccountStatus::Active ? Tone::Good : Tone::Caution, headline,
        reasonText(account.statusReason)});
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
