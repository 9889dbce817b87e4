// SPDX-License-Identifier: MIT
#include "app/linking/linkasking.h"

#include "app/linking/askedlinkwatch.h"
#include "app/linking/linkpreparation.h"

using namespace Qt::StringLiterals;

namespace hublink {

LinkAsking::LinkAsking(const LinkPorts &ports, const LinkDraft &draft, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_draft(draft)
{
}

LinkAsking::~LinkAsking() = default;

void LinkAsking::start()
{
    m_cancel = std::make_unique<Cancellation>();
    rememberAccounts();
}

void LinkAsking::cancel()
{
    if (m_cancel)
        m_cancel->request();
}

//! What is there now is not what somebody will link.
void LinkAsking::rememberAccounts()
{
    Q_EMIT busyChanged(LinkActivity::MakingLink);
    m_ports.hubOf(target().project)
        .project(target().apiKey)
        ->listAccounts(
            {.ownerId = target().project.ownerId, .provider = m_draft.provider.key}, m_cancel.get())
        .then(this, [this](const Result<AccountsPage> &page) {
            if (!page)
                return fail(page.error());
            // A link for a provider that the owner has already renews that account.
            const bool mayRenew = !m_draft.provider.key.isEmpty() && !target().multiple;
            QStringList before;
            for (const HubAccount &account : page->accounts)
                before.append(mayRenew ? AskedLinkWatch::markOf(account) : account.id);
            makeLink(before);
        });
}

void LinkAsking::makeLink(const QStringList &accountsBefore)
{
    ConnectSessionRequest request = target().options;
    request.ownerId = target().project.ownerId;
    request.ownerName = target().project.ownerName;
    request.provider = m_draft.provider.key;
    request.multiple = target().multiple;
    if (m_draft.prepared() && m_draft.hasSeveralConfigurations(request.provider))
        request.integrationId = m_draft.prepared()->connector.integrationId;
    m_ports.hubOf(target().project)
        .project(target().apiKey)
        ->createSession(request, m_cancel.get())
        .then(this, [this, accountsBefore](const Result<ConnectSession> &session) {
            onMade(session, accountsBefore);
        });
}

void LinkAsking::onMade(const Result<ConnectSession> &session, const QStringList &accountsBefore)
{
    if (!session)
        return fail(session.error());
    if (session->authLink.isEmpty())
        return fail(Error{.kind = ErrorKind::UnexpectedAnswer,
            .party = u"StackOne"_s,
            .detail = u"no auth_link_url"_s});
    const QDateTime now = m_ports.clock();
    const AskedLink link{QUuid::createUuid(), target().project.uuid, m_draft.provider.key,
        m_draft.provider.key.isEmpty() ? QString() : m_draft.provider.name,
        target().project.ownerId, target().project.ownerName, accountsBefore, now,
        now + target().options.life};
    Q_EMIT made(session->authLink);
    keepKey(link);
}

//! Waiting needs the project's key, also after a restart.
void LinkAsking::keepKey(const AskedLink &link)
{
    if (!target().keepApiKey)
        return record(link, Done{});
    m_ports.keychain
        .write(keychainkey::projectApiKey(target().project.uuid), target().apiKey, m_cancel.get())
        .then(this, [this, link](const Outcome &kept) { record(link, kept); });
}

void LinkAsking::record(const AskedLink &link, const Outcome &kept)
{
    Project project = target().project;
    project.keyKept = project.keyKept || kept.has_value();
    Outcome saved = kept ? m_ports.registry.saveProject(project) : kept;
    if (saved)
        saved = m_ports.registry.saveAskedLink(link);
    Q_EMIT busyChanged(LinkActivity::None);
    if (saved)
        Q_EMIT waiting();
    else
        Q_EMIT notWaiting(saved.error());
}

void LinkAsking::fail(const Error &error)
{
    Q_EMIT busyChanged(LinkActivity::None);
    Q_EMIT failed(withEntryNamed(error));
}

} // namespace hublink
