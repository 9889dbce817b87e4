// SPDX-License-Identifier: MIT
#include "app/linking/askedlinkwatch.h"

#include "app/accounts/accountstate.h"
#include "app/base/logging.h"

using namespace Qt::StringLiterals;

namespace hublink {

AskedLinkWatch::AskedLinkWatch(LinkPorts ports, Times times, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AskedLinkWatch::look);
}

void AskedLinkWatch::start()
{
    if (!m_looking)
        lookLater();
}

bool AskedLinkWatch::forget(const QUuid &link)
{
    m_toLookAt.removeIf([&](const AskedLink &l) { return l.uuid == link; });
    const Result<bool> removed = m_ports.registry.removeAskedLink(link);
    return removed && *removed;
}

QString AskedLinkWatch::markOf(const HubAccount &account)
{
    return account.id + u' ' + account.updatedAt.toString(Qt::ISODateWithMs);
}

void AskedLinkWatch::look()
{
    const Result<QList<AskedLink>> links = m_ports.registry.askedLinks();
    if (!links || links->isEmpty())
        return;
    m_looking = true;
    m_askedToWait = std::chrono::seconds(0);
    m_toLookAt = *links;
    lookAtNext();
}

void AskedLinkWatch::lookAtNext()
{
    if (m_toLookAt.isEmpty()) {
        m_looking = false;
        return lookLater();
    }
    const AskedLink link = m_toLookAt.takeFirst();
    openProject(m_ports, link.project, nullptr)
        .then(this, [this, link](const Result<OpenProject> &project) { onOpened(link, project); });
}

void AskedLinkWatch::onOpened(const AskedLink &link, const Result<OpenProject> &project)
{
    if (!project)
        return lookAtNext();
    project->hub->listAccounts({.ownerId = link.ownerId, .provider = link.provider}, nullptr)
        .then(this, [this, link](const Result<AccountsPage> &page) { onAccounts(link, page); });
}

void AskedLinkWatch::onAccounts(const AskedLink &link, const Result<AccountsPage> &page)
{
    if (!page) {
        m_askedToWait = std::max(m_askedToWait, page.error().retryAfter);
        return lookAtNext();
    }
    for (const HubAccount &account : page->accounts) {
        if (link.accountsBefore.contains(account.id)
            || link.accountsBefore.contains(markOf(account)))
            continue;
        record(link, account);
        return lookAtNext();
    }
    // Looked at once more after its end: it may have been used at the last moment.
    // StackOne's clock decides, or nobody: this computer's may be wrong.
    if (link.expiresAt.isValid() && page->answeredAt.isValid()
        && link.expiresAt < page->answeredAt) {
        if (forget(link.uuid))
            Q_EMIT expired(link);
    }
    lookAtNext();
}

void AskedLinkWatch::record(const AskedLink &link, const HubAccount &account)
{
    // Somebody stopped waiting meanwhile, or another window has recorded it.
    if (!forget(link.uuid))
        return;
    AccountRecord record;
    record.uuid = QUuid::createUuid();
    if (const auto known = m_ports.registry.accountStore().withHubIds({account.id})) {
        for (const AccountRecord &earlier : *known) {
            if (earlier.project == link.project)
                record = earlier;
        }
    }
    record.provider = account.provider;
    record.providerName = !account.providerName.isEmpty() ? account.providerName
        : !link.providerName.isEmpty()                    ? link.providerName
                                                          : account.provider;
    record.project = link.project;
    record.ownerId = link.ownerId;
    record.ownerName = link.ownerName;
    record.checkedAt = m_ports.clock();
    if (!record.connectedAt.isValid())
        record.connectedAt = record.checkedAt;
    applyHubAccount(record, account);
    record.label = !account.label.isEmpty() ? account.label : link.ownerName;
    if (const Outcome saved = m_ports.registry.accountStore().save(record); !saved) {
        qCWarning(lcLinking) << "An account arrived but was not recorded:"
                             << kindName(saved.error().kind);
        (void)m_ports.registry.saveAskedLink(link);
        return;
    }
    (void)m_ports.registry.accountStore().note(
        record.uuid, {record.checkedAt, AccountEvent::Linked, {}});
    Q_EMIT arrived(link, record);
}

void AskedLinkWatch::lookLater()
{
    const Result<QList<AskedLink>> links = m_ports.registry.askedLinks();
    if (!links || links->isEmpty())
        return;
    QDateTime newest;
    for (const AskedLink &link : *links)
        newest = newest.isValid() ? std::max(newest, link.askedAt) : link.askedAt;
    constexpr qint64 aFewMinutes = 3 * 60;
    constexpr qint64 anHour = 60 * 60;
    const qint64 age = newest.secsTo(m_ports.clock());
    const std::chrono::milliseconds pace = age < aFewMinutes ? m_times.first
        : age < anHour                                       ? m_times.later
                                                             : m_times.atLast;
    m_timer.start(std::max<std::chrono::milliseconds>(pace, m_askedToWait));
}

} // namespace hublink
