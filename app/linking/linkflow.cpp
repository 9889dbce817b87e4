// SPDX-License-Identifier: MIT
#include "app/linking/linkflow.h"

#include "app/base/logging.h"
#include "app/linking/accountremoval.h"
#include "app/linking/accountstate.h"
#include "app/linking/unfinishedlinks.h"

using namespace Qt::StringLiterals;

namespace hublink {

LinkFlow::LinkFlow(LinkPorts ports, LinkRequest request, LinkProgress progress, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_request(std::move(request))
    , m_progress(std::move(progress))
    , m_result(Error{.kind = ErrorKind::Cancelled, .party = {}})
{
    if (m_progress.verified != m_request.credentials) {
        m_progress.verified.clear();
        m_progress.identified = false;
        m_progress.identity = {};
    }
}

LinkFlow::~LinkFlow()
{
    if (std::exchange(m_concluded, true) && m_result)
        return;
    m_cancellation.request();
    for (const QString &key : std::as_const(m_kept))
        m_ports.keychain.remove(key, nullptr);
}

void LinkFlow::start()
{
    recall();
}

void LinkFlow::cancel()
{
    m_cancellation.request();
}

// ---- fetch what stays as it is

//! Values of an edited account that are not entered again can still be checked and kept, if this
//! computer has them.
void LinkFlow::recall()
{
    const Result<QList<AccountRecord>> all = m_ports.registry.accounts();
    if (m_request.unchanged.isEmpty() || !all || !m_request.hub)
        return verify();
    for (const AccountRecord &earlier : *all) {
        if (earlier.hubAccountId != m_request.hub->updateAccountId || !earlier.keptInKeychain)
            continue;
        for (const auto &[key, role] : earlier.fields) {
            if (m_request.unchanged.contains(key))
                m_toRecall.append({keychainkey::account(earlier.uuid, key), {key, role, {}}});
        }
    }
    recallNext();
}

void LinkFlow::recallNext()
{
    if (m_toRecall.isEmpty())
        return verify();
    const auto [entry, credential] = m_toRecall.takeFirst();
    m_ports.keychain.read(entry, &m_cancellation)
        .then(this, [this, known = credential](const Result<Secret> &value) {
            if (!value && value.error().kind == ErrorKind::Cancelled)
                return conclude(value.error());
            if (value)
                m_recalled.append({known.key, known.role, *value});
            recallNext();
        });
}

// ---- check the values with the provider

void LinkFlow::verify()
{
    enter(LinkStage::Verify);
    if (valuesAreVerified()) {
        leave(StageState::Done);
        return identify();
    }
    const Provider &provider = m_request.provider;
    // A project's own form may lack a value that the provider's check needs.
    if (isRedirect() || !provider.check || !fillsRequests(allValues(), provider)) {
        leave(StageState::Skipped);
        return identify();
    }
    m_ports.checker.verify(provider, allValues(), &m_cancellation)
        .then(this, [this](const Outcome &outcome) { onVerified(outcome); });
}

void LinkFlow::onVerified(const Outcome &outcome)
{
    if (!outcome)
        return conclude(outcome.error());
    m_progress.verified = m_request.credentials;
    leave(StageState::Done);
    identify();
}

// ---- show whom they belong to

void LinkFlow::identify()
{
    enter(LinkStage::Identify);
    const Provider &provider = m_request.provider;
    if (m_progress.identified)
        return onIdentified(m_progress.identity);
    const bool canAsk = (provider.person || provider.workspaces) && !isRedirect()
        && fillsRequests(allValues(), provider);
    if (!canAsk) {
        leave(StageState::Skipped);
        return keep();
    }
    m_ports.checker.identify(provider, allValues(), &m_cancellation)
        .then(this, [this](const Result<Identity> &identity) { onIdentified(identity); });
}

void LinkFlow::onIdentified(const Result<Identity> &identity)
{
    if (!identity)
        return conclude(identity.error());
    m_progress.identity = *identity;
    m_progress.identified = true;
    Q_EMIT identified(*identity);
    leave(StageState::Done);
    keep();
}

// ---- keep the secret

void LinkFlow::keep()
{
    enter(LinkStage::Keep);
    // A sign-in leaves nothing that could be checked again later.
    if (!m_request.keepInKeychain || (isRedirect() && !bringsProjectKey())) {
        leave(StageState::Skipped);
        return link();
    }
    m_toKeep = entriesToKeep();
    UnfinishedLink journal{.account = m_request.account,
        .provider = m_request.provider.key,
        .providerName = m_request.provider.name,
        .project = {},
        .ownerId = m_request.hub ? m_request.hub->project.ownerId : QString(),
        .ownerName = m_request.hub ? m_request.hub->project.ownerName : QString(),
        .page = m_request.page,
        .keychainKeys = {},
        .updatedAt = m_ports.clock(),
        .way = m_request.hub && m_request.hub->isGivenLink() ? LinkWay::GivenLink
            : m_request.hub                                  ? LinkWay::LinkNow
                                                             : LinkWay::ThisComputer};
    if (m_request.hub)
        journal.project = m_request.hub->project.uuid;
    for (const auto &[key, value] : std::as_const(m_toKeep))
        journal.keychainKeys.append(key);
    // Written before the first entry, so that a killed program leaves no entry without an owner.
    if (const Outcome written = m_ports.registry.saveUnfinishedLink(journal); !written)
        return conclude(written.error());
    keepNext();
}

void LinkFlow::keepNext()
{
    if (m_toKeep.isEmpty()) {
        leave(StageState::Done);
        return link();
    }
    const auto [key, value] = m_toKeep.first();
    m_ports.keychain.write(key, value, &m_cancellation).then(this, [this](const Outcome &outcome) {
        onKept(outcome);
    });
}

void LinkFlow::onKept(const Outcome &outcome)
{
    const QString key = m_toKeep.takeFirst().first;
    // A write that was given up is taken back by the keychain itself; a project's key that was
    // kept before stays, since it has opened a session and so is good.
    const bool mayBeThere = outcome || outcome.error().kind == ErrorKind::KeychainFailed;
    const bool isProjectKey
        = m_request.hub && key == keychainkey::projectApiKey(m_request.hub->project.uuid);
    if (mayBeThere && !(isProjectKey && m_request.hub->project.keyKept))
        m_kept.append(key);
    if (!outcome)
        return conclude(outcome.error());
    keepNext();
}

// ---- link in the Hub

void LinkFlow::link()
{
    if (!m_request.hub)
        return record({});
    enter(LinkStage::Link);
    if (!m_progress.hubAccountId.isEmpty() && m_progress.linkedWith == m_request.credentials) {
        leave(StageState::Done);
        return confirm();
    }
    auto *linking = new HubLinking(
        m_ports.hub, m_ports.clock, m_request, m_progress, m_ports.signInTimes, this);
    connect(linking, &HubLinking::signInReady, this, &LinkFlow::signInReady);
    linking->future().then(this, [this](const Outcome &outcome) { onLinked(outcome); });
    linking->start(&m_cancellation);
}

void LinkFlow::onLinked(const Outcome &outcome)
{
    if (!outcome)
        return conclude(outcome.error());
    leave(StageState::Done);
    confirm();
}

// ---- read the account back

void LinkFlow::confirm()
{
    enter(LinkStage::Confirm);
    const HubTarget &target = *m_request.hub;
    if (!target.apiKey.isEmpty()) {
        m_ports.hub.readAccount(target.apiKey, m_progress.hubAccountId, &m_cancellation)
            .then(this, [this](const Result<HubAccount> &account) { onConfirmed(account); });
        return;
    }
    m_ports.hub.readEditableAccount(target.givenToken, m_progress.hubAccountId, &m_cancellation)
        .then(this, [this](const Result<EditableAccount> &account) { onReadBack(account); });
}

void LinkFlow::onConfirmed(const Result<HubAccount> &account)
{
    if (!account)
        return conclude(account.error());
    record(*account);
}

//! A given link shows that the account is there, but not its status.
void LinkFlow::onReadBack(const Result<EditableAccount> &account)
{
    if (!account) {
        Error error = account.error();
        if (error.kind == ErrorKind::SessionExpired)
            error.field = givenLinkField;
        return conclude(error);
    }
    HubAccount found;
    found.id = m_progress.hubAccountId;
    found.provider = account->provider;
    found.status = u"active"_s;
    found.ownerId = m_request.hub->project.ownerId;
    found.ownerName = m_request.hub->project.ownerName;
    found.type = m_progress.prepared ? m_progress.prepared->session.type : QString();
    record(found);
}

// ---- record it, done

void LinkFlow::record(const std::optional<HubAccount> &account)
{
    const AccountRecord result = recordOf(account);
    std::optional<Project> project;
    if (m_request.hub) {
        if (!m_request.hub->project.uuid.isNull())
            project = m_request.hub->project;
        if (project && m_request.hub->keepApiKey)
            project->keyKept = m_request.keepInKeychain;
        if (project && m_progress.prepared && project->projectId.isEmpty())
            project->projectId = m_progress.prepared->session.projectId;
    }
    if (m_concluded)
        return;
    const std::optional<UnfinishedLink> leftOver = leftOverEntries();
    if (const Outcome recorded = m_ports.registry.finishLink(result, project ? &*project : nullptr);
        !recorded)
        return conclude(recorded.error());
    forgetReplaced(result);
    if (leftOver && m_ports.registry.saveUnfinishedLink(*leftOver))
        discardUnfinishedLink(m_ports, *leftOver);
    if (m_request.hub)
        leave(StageState::Done);
    conclude(result);
}

std::optional<UnfinishedLink> LinkFlow::leftOverEntries() const
{
    const Result<QList<UnfinishedLink>> links = m_ports.registry.unfinishedLinks();
    if (m_request.keepInKeychain || !links)
        return {};
    for (const UnfinishedLink &link : *links) {
        if (link.account == m_request.account && !link.keychainKeys.isEmpty())
            return link;
    }
    return {};
}

void LinkFlow::forgetReplaced(const AccountRecord &account)
{
    const Result<QList<AccountRecord>> all = m_ports.registry.accounts();
    if (!all || account.hubAccountId.isEmpty())
        return;
    for (const AccountRecord &earlier : *all) {
        if (earlier.hubAccountId != account.hubAccountId || earlier.uuid == account.uuid)
            continue;
        auto *removal = new AccountRemoval(m_ports, earlier, false);
        removal->start(nullptr);
    }
}

void LinkFlow::conclude(Result<AccountRecord> result)
{
    if (std::exchange(m_concluded, true))
        return;
    m_result = std::move(result);
    if (!m_result) {
        leave(m_result.error().kind == ErrorKind::Cancelled ? StageState::Stopped
                                                            : StageState::Failed);
        qCInfo(lcLinking) << "The link failed at stage" << int(m_stage)
                          << kindName(m_result.error().kind);
        return removeKept();
    }
    QMetaObject::invokeMethod(this, &LinkFlow::announce, Qt::QueuedConnection);
}

void LinkFlow::removeKept()
{
    if (m_kept.isEmpty()) {
        QMetaObject::invokeMethod(this, &LinkFlow::announce, Qt::QueuedConnection);
        return;
    }
    m_ports.keychain.remove(m_kept.takeFirst(), nullptr).then(this, [this](const Outcome &removed) {
        // The unfinished link still names the entries, so they go when that is given up. A keychain
        // that hangs would make the person wait once for each.
        if (!removed) {
            qCWarning(lcLinking) << "An entry could not be removed:"
                                 << kindName(removed.error().kind);
            if (removed.error().kind == ErrorKind::KeychainHanging)
                m_kept.clear();
        }
        removeKept();
    });
}

void LinkFlow::announce()
{
    if (m_result)
        Q_EMIT succeeded(*m_result);
    else
        Q_EMIT failed(m_stage, m_result.error());
}

// ---- helpers

void LinkFlow::enter(LinkStage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged(stage, StageState::Running);
}

void LinkFlow::leave(StageState state)
{
    Q_EMIT stageChanged(m_stage, state);
}

bool LinkFlow::valuesAreVerified() const
{
    return !m_progress.verified.isEmpty() && m_progress.verified == m_request.credentials;
}

bool LinkFlow::isRedirect() const
{
    return m_progress.prepared && m_progress.prepared->config.isRedirect();
}

bool LinkFlow::bringsProjectKey() const
{
    return m_request.hub && m_request.hub->keepApiKey && !m_request.hub->apiKey.isEmpty();
}

Credentials LinkFlow::valuesToKeep() const
{
    return isRedirect() ? Credentials() : allValues();
}

QList<std::pair<QString, Secret>> LinkFlow::entriesToKeep() const
{
    QList<std::pair<QString, Secret>> entries;
    const Credentials kept = valuesToKeep();
    for (const Credential &credential : kept) {
        if (!credential.value.isEmpty())
            entries.append(
                {keychainkey::account(m_request.account, credential.key), credential.value});
    }
    if (bringsProjectKey()) {
        entries.append(
            {keychainkey::projectApiKey(m_request.hub->project.uuid), m_request.hub->apiKey});
    }
    return entries;
}

AccountRecord LinkFlow::recordOf(const std::optional<HubAccount> &account) const
{
    AccountRecord result;
    result.uuid = m_request.account;
    result.provider = m_request.provider.key;
    result.providerName = m_request.provider.name;
    result.identity = m_progress.identity;
    result.connectedAt = m_ports.clock();
    result.checkedAt = result.connectedAt;
    const Credentials kept = valuesToKeep();
    for (const Credential &credential : kept) {
        if (!credential.value.isEmpty())
            result.fields.append({credential.key, credential.role});
    }
    result.keptInKeychain = m_request.keepInKeychain && !result.fields.isEmpty();
    if (m_request.hub) {
        result.project = m_request.hub->project.uuid;
        result.ownerId = m_request.hub->project.ownerId;
        result.ownerName = m_request.hub->project.ownerName;
    }
    if (m_progress.prepared)
        result.config = m_progress.prepared->connector.name;
    if (m_progress.prepared && result.type.isEmpty())
        result.type = m_progress.prepared->session.type;
    if (account)
        applyHubAccount(result, *account);
    result.statusReason = withoutCredentials(result.statusReason, allValues());
    for (const QString &name : {account ? account->label : QString(), result.ownerName,
             m_progress.identity.workspaces.value(0), m_progress.identity.name,
             result.providerName}) {
        if (result.label.isEmpty())
            result.label = name;
    }
    return result;
}

} // namespace hublink
