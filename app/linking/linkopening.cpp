// SPDX-License-Identifier: MIT
#include "app/linking/linkopening.h"

#include "app/accounts/openproject.h"
#include "app/linking/linkpreparation.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace hublink {

LinkPorts portsFor(const LinkPorts &usual, const LinkDraft &draft)
{
    if (draft.way != LinkWay::GivenLink || !draft.given || !usual.hubFor)
        return usual;
    return {usual.checker, usual.keychain, usual.hubFor(draft.given->addresses), usual.registry,
        usual.clock, usual.signInTimes, usual.hubFor};
}

LinkOpening::LinkOpening(
    const LinkPorts &ports, const ProviderCatalog &providers, LinkDraft &draft, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_providers(providers)
    , m_draft(draft)
{
}

LinkOpening::~LinkOpening() = default;

LinkPorts LinkOpening::ports() const
{
    return portsFor(m_ports, m_draft);
}

Cancellation *LinkOpening::freshCancellation()
{
    m_cancel = std::make_unique<Cancellation>();
    return m_cancel.get();
}

void LinkOpening::cancel()
{
    if (m_cancel)
        m_cancel->request();
}

Provider LinkOpening::providerOf(const Connector &connector) const
{
    return m_providers.find(connector.provider, connector.name);
}

// ---- a link that somebody sent

void LinkOpening::followLink(const GivenLink &link, const HubAddresses &usual)
{
    HubTarget target;
    target.givenToken = link.token;
    target.keepApiKey = false;
    if (isOpen(target) && m_draft.given)
        return open();
    m_draft.given = link;
    m_draft.listed.clear();
    m_draft.owner = {};
    // The projects' keys are for StackOne's usual address and nobody else.
    if (link.addresses.api != usual.api)
        return prepare(target, {});
    askWhoMadeIt(target, link.token);
}

void LinkOpening::askWhoMadeIt(const HubTarget &target, const Secret &token)
{
    Q_EMIT busyChanged(LinkActivity::LinkOwner);
    Cancellation *cancel = freshCancellation();
    const auto onKnown = [this, target, cancel](const LinkOwner &owner) {
        if (cancel->isRequested())
            return fail(Error{.kind = ErrorKind::Cancelled, .party = {}});
        m_draft.owner = owner;
        HubTarget known = target;
        if (owner.project) {
            known.project = *owner.project;
            known.apiKey = owner.apiKey;
        }
        if (owner.session) {
            known.project.ownerId = owner.session->ownerId;
            known.project.ownerName = owner.session->ownerName;
        }
        prepare(known, {});
    };
    findLinkOwner(ports(), token, cancel, this).then(this, onKnown);
}

// ---- a project of this computer, or one that becomes one

void LinkOpening::openProject(HubTarget wanted, const Provider &continued)
{
    const bool isNew = wanted.keepApiKey && !wanted.project.keyKept;
    const bool sameProject = m_draft.hub
        && (m_draft.hub->project.uuid == wanted.project.uuid || (isNew && m_draft.hub->keepApiKey));
    if (sameProject && isOpen(wanted))
        return open();
    m_draft.listed.clear();
    m_draft.provider = continued;
    if (wanted.keepApiKey)
        prepare(wanted, continued);
    else
        readProjectKey(wanted, continued);
}

void LinkOpening::readProjectKey(const HubTarget &target, const Provider &continued)
{
    Q_EMIT busyChanged(LinkActivity::Keychain);
    m_ports.keychain.read(keychainkey::projectApiKey(target.project.uuid), freshCancellation())
        .then(this, [this, target, continued](const Result<Secret> &apiKey) {
            if (!apiKey) {
                if (apiKey.error().kind == ErrorKind::NotFound)
                    Q_EMIT projectKeyGone();
                return fail(apiKey.error());
            }
            HubTarget withKey = target;
            withKey.apiKey = *apiKey;
            prepare(withKey, continued);
        });
}

// ---- an account that is given new values

void LinkOpening::openAccount()
{
    const AccountRecord &account = *m_draft.replaces;
    if (m_draft.prepared() && m_draft.hub)
        return open();
    Q_EMIT busyChanged(LinkActivity::Keychain);
    hublink::readProjectKey(ports(), account.project, freshCancellation())
        .then(this, [this, account](const Result<KeyedProject> &project) {
            if (!project)
                return fail(project.error());
            HubTarget target;
            target.project = project->project;
            target.project.ownerId = account.ownerId;
            target.project.ownerName = account.ownerName;
            target.apiKey = project->apiKey;
            target.keepApiKey = false;
            target.updateAccountId = account.hubAccountId;
            // A session that says nothing would make it a production account.
            target.options.type = account.type;
            prepare(target, m_draft.provider);
        });
}

// ---- the connector

void LinkOpening::choose(const Connector &connector)
{
    if (!m_draft.hub)
        return;
    const PreparedLink *prepared = m_draft.prepared();
    if (prepared && m_draft.provider.key == connector.provider
        && prepared->connector.integrationId == connector.integrationId)
        return open();
    HubTarget target = *m_draft.hub;
    target.updateAccountId.clear();
    target.integrationId.clear();
    if (m_draft.hasSeveralConfigurations(connector.provider) || target.isGivenLink())
        target.integrationId = connector.integrationId;
    prepare(target, providerOf(connector));
}

void LinkOpening::prepare(const HubTarget &target, const Provider &provider)
{
    m_existing.reset();
    Q_EMIT busyChanged(LinkActivity::Connector);
    // One that runs is given up; it may still be on the stack, so it goes later.
    if (m_preparing)
        m_preparing->deleteLater();
    m_preparing = new QObject(this);
    prepareLink(ports().hubOf(target.project), m_ports.clock, target, provider, freshCancellation(),
        m_preparing)
        .then(this, [this, target, provider](const Result<PreparedLink> &prepared) {
            if (!prepared)
                return fail(prepared.error());
            onPrepared(target, provider, *prepared);
        });
}

void LinkOpening::onPrepared(
    const HubTarget &target, const Provider &provider, const PreparedLink &prepared)
{
    if (isOfAnotherProject(target, prepared.session)) {
        Error error = notPermitted(PolicyRule::Projects);
        error.field = apiKeyField;
        return fail(error);
    }
    if (!prepared.isChosen() || m_draft.way == LinkWay::AskSomeone)
        return acceptListing(target, prepared);
    // A session for any connector does not tell whether the owner has this account already, and a
    // form is better with what is known about its provider.
    if (provider.key.isEmpty()) {
        const Provider known = providerOf(prepared.connector);
        if (!target.isGivenLink())
            return prepare(target, known);
        PreparedLink joined = prepared;
        joined.form = formOf(joined.config, known, joined.existing ? &*joined.existing : nullptr,
            joined.externalTriggerToken);
        HubTarget edited = target;
        edited.updateAccountId = joined.existingAccountId;
        return accept(edited, joined);
    }
    const bool exists = !prepared.existingAccountId.isEmpty() && target.updateAccountId.isEmpty();
    if (!exists)
        return accept(target, prepared);
    if (target.isGivenLink()) {
        HubTarget edited = target;
        edited.updateAccountId = prepared.existingAccountId;
        return accept(edited, prepared);
    }
    m_existing = FoundAccount{withKnownProject(target, prepared.session), prepared};
    Q_EMIT busyChanged(LinkActivity::None);
    Q_EMIT existingFound();
}

//! Where the policy names the projects, a key must be that of the project it was entered for.
bool LinkOpening::isOfAnotherProject(const HubTarget &target, const ConnectSession &session) const
{
    return m_ports.registry.policy().projects && !target.isGivenLink()
        && !session.projectId.isEmpty() && !target.project.projectId.isEmpty()
        && session.projectId != target.project.projectId;
}

const FoundAccount *LinkOpening::existing() const
{
    return m_existing ? &*m_existing : nullptr;
}

void LinkOpening::updateExisting()
{
    if (!m_existing)
        return;
    const auto [target, prepared] = *m_existing;
    HubTarget existing = target;
    existing.updateAccountId = prepared.existingAccountId;
    // The account keeps its own configuration, even if another one was chosen in the list, and its
    // type: so the session is opened anew, for this account.
    const QString own = prepared.existing ? prepared.existing->integrationId : QString();
    existing.options.type.clear();
    if (!own.isEmpty())
        existing.integrationId = own;
    prepare(existing, providerOf(prepared.connector));
}

void LinkOpening::linkFurther()
{
    if (!m_existing)
        return;
    const auto [target, prepared] = *m_existing;
    HubTarget further = target;
    further.multiple = true;
    prepare(further, providerOf(prepared.connector));
}

// ---- what was found goes into the draft

void LinkOpening::accept(const HubTarget &target, const PreparedLink &prepared)
{
    // Another owner, project or choice is another link: nothing of an earlier attempt counts,
    // except that a given link that was replaced by a newer one goes on with the same account.
    LinkProgress progress;
    progress.verified = m_draft.progress.verified;
    progress.identified = m_draft.progress.identified;
    progress.identity = m_draft.progress.identity;
    if (target.isGivenLink() && m_draft.hub && m_draft.hub->isGivenLink()
        && m_draft.provider.key == prepared.connector.provider)
        progress = m_draft.progress;
    m_draft.progress = progress;
    takeTarget(target, prepared.session);
    m_draft.hub->integrationId
        = target.isGivenLink() ? prepared.connector.integrationId : target.integrationId;
    m_draft.provider = providerOf(prepared.connector);
    m_draft.progress.prepared = prepared;
    offerNewSecrets(m_draft);
    open();
}

void LinkOpening::acceptListing(const HubTarget &target, const PreparedLink &listing)
{
    takeTarget(target, listing.session);
    m_draft.progress.prepared = listing;
    m_draft.listed = listing.connectors;
    m_draft.provider = {};
    if (listing.isChosen()) {
        m_draft.provider = providerOf(listing.connector);
        m_draft.listed.clear();
    }
    open();
}

void LinkOpening::takeTarget(const HubTarget &target, const ConnectSession &session)
{
    m_draft.hub = withKnownProject(target, session);
    Project &project = m_draft.hub->project;
    if (!project.uuid.isNull() && project.name.isEmpty())
        project.name = u"StackOne project %1"_s.arg(session.projectId).trimmed();
}

//! The key of a project that is known here may be entered as if it were another one.
HubTarget LinkOpening::withKnownProject(
    const HubTarget &target, const ConnectSession &session) const
{
    if (!target.keepApiKey || session.projectId.isEmpty())
        return target;
    HubTarget known = target;
    const Result<QList<Project>> projects = m_ports.registry.projects();
    for (const Project &project : projects ? *projects : QList<Project>()) {
        if (project.projectId != session.projectId || project.api != target.project.api)
            continue;
        known.project = project;
        known.project.ownerId = target.project.ownerId;
        known.project.ownerName = target.project.ownerName;
    }
    return known;
}

bool LinkOpening::isOpen(const HubTarget &target) const
{
    if (!m_draft.prepared() || m_draft.prepared()->over || !m_draft.hub)
        return false;
    const HubTarget &before = *m_draft.hub;
    const auto options = [](const HubTarget &t) {
        return std::tuple(t.project.ownerId, t.project.ownerName, t.options.username,
            t.options.label, t.options.type, t.options.life.count(), t.keepApiKey);
    };
    return options(target) == options(before) && target.givenToken == before.givenToken
        && (!target.keepApiKey || target.apiKey == before.apiKey);
}

void LinkOpening::open()
{
    Q_EMIT busyChanged(LinkActivity::None);
    Q_EMIT opened();
}

void LinkOpening::fail(const Error &error)
{
    Q_EMIT busyChanged(LinkActivity::None);
    Q_EMIT failed(error);
}

} // namespace hublink
