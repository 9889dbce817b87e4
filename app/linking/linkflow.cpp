// SPDX-License-Identifier: MIT
#include "app/linking/linkflow.h"

#include "app/base/logging.h"
#include "app/linking/accountremoval.h"
#include "app/linking/accountstate.h"
#include "app/linking/unfinishedlinks.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! StackOne's default life of a session is 30 minutes; a link takes well under five.
constexpr qint64 freshSeconds = 25 * 60;

const QString stackOne = u"StackOne"_s;

QStringList idsOf(const QList<HubAccount> &accounts)
{
    QStringList ids;
    for (const HubAccount &account : accounts)
        ids.append(account.id);
    return ids;
}

} // namespace

LinkFlow::LinkFlow(LinkPorts ports, LinkRequest request, LinkProgress progress, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_request(std::move(request))
    , m_progress(std::move(progress))
    , m_result(Error{.kind = ErrorKind::Cancelled, .party = {}})
{
    if (m_progress.verified != m_request.credentials) {
        m_progress.verified.clear();
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
    verify();
}

void LinkFlow::cancel()
{
    m_cancellation.request();
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
    if (!provider.check || !fillsRequests(m_request.credentials, provider)) {
        leave(StageState::Skipped);
        return identify();
    }
    m_ports.checker.verify(provider, m_request.credentials, &m_cancellation)
        .then(this, [this](const Outcome &outcome) { onVerified(outcome); });
}

void LinkFlow::onVerified(const Outcome &outcome)
{
    if (!outcome)
        return conclude(outcome.error());
    leave(StageState::Done);
    identify();
}

// ---- show whom they belong to

void LinkFlow::identify()
{
    enter(LinkStage::Identify);
    const Provider &provider = m_request.provider;
    if (valuesAreVerified())
        return onIdentified(m_progress.identity);
    const bool canAsk = (provider.person || provider.workspaces)
        && fillsRequests(m_request.credentials, provider);
    if (!canAsk) {
        m_progress.verified = m_request.credentials;
        leave(StageState::Skipped);
        return keep();
    }
    m_ports.checker.identify(provider, m_request.credentials, &m_cancellation)
        .then(this, [this](const Result<Identity> &identity) { onIdentified(identity); });
}

void LinkFlow::onIdentified(const Result<Identity> &identity)
{
    if (!identity)
        return conclude(identity.error());
    m_progress.identity = *identity;
    m_progress.verified = m_request.credentials;
    Q_EMIT identified(*identity);
    leave(StageState::Done);
    keep();
}

// ---- keep the secret

void LinkFlow::keep()
{
    enter(LinkStage::Keep);
    if (!m_request.keepInKeychain) {
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
        .updatedAt = m_ports.clock()};
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
    if (m_progress.createWasAmbiguous)
        return findLostAccount();
    if (m_progress.prepared && sessionIsFresh())
        return onPrepared(*m_progress.prepared);
    // An earlier preparation may still be on the stack, so it goes later.
    if (m_preparation)
        m_preparation->deleteLater();
    m_preparation
        = new LinkPreparation(m_ports.hub, m_ports.clock, *m_request.hub, m_request.provider, this);
    m_preparation->future().then(
        this, [this](const Result<PreparedLink> &prepared) { onPrepared(prepared); });
    m_preparation->start(&m_cancellation);
}

void LinkFlow::onPrepared(const Result<PreparedLink> &prepared)
{
    if (!prepared)
        return conclude(prepared.error());
    m_progress.prepared = *prepared;
    // Linked by an earlier attempt, but with values that were changed since.
    if (!accountToUpdate().isEmpty())
        return updateAccount();
    if (m_progress.accountsBefore)
        return createAccount();
    m_ports.hub
        .findAccounts(m_request.hub->apiKey, m_request.hub->project.ownerId, m_request.provider.key,
            &m_cancellation)
        .then(this, [this](const Result<QList<HubAccount>> &accounts) {
            // Not knowing them is no reason to stop: times are compared instead.
            if (accounts)
                m_progress.accountsBefore = idsOf(*accounts);
            else if (accounts.error().kind == ErrorKind::Cancelled)
                return conclude(accounts.error());
            createAccount();
        });
}

QString LinkFlow::accountToUpdate() const
{
    return m_progress.hubAccountId.isEmpty() ? m_request.hub->updateAccountId
                                             : m_progress.hubAccountId;
}

void LinkFlow::findLostAccount()
{
    m_ports.hub
        .findAccounts(m_request.hub->apiKey, m_request.hub->project.ownerId, m_request.provider.key,
            &m_cancellation)
        .then(
            this, [this](const Result<QList<HubAccount>> &accounts) { onAccountsFound(accounts); });
}

void LinkFlow::onAccountsFound(const Result<QList<HubAccount>> &accounts)
{
    if (!accounts)
        return conclude(accounts.error());
    for (const HubAccount &account : *accounts) {
        if (isNew(account)) {
            linkedAs(account.id);
            return confirm();
        }
    }
    // Never a second creation in one attempt: the service may just be slow to list the first.
    if (m_createSent) {
        return conclude(Error{.kind = ErrorKind::UnexpectedAnswer,
            .party = stackOne,
            .detail = u"no account was named, and none is listed"_s});
    }
    m_progress.createWasAmbiguous = false;
    link();
}

bool LinkFlow::isNew(const HubAccount &account) const
{
    if (m_progress.accountsBefore)
        return !m_progress.accountsBefore->contains(account.id);
    // Both times are StackOne's, so a wrong clock on this computer does no harm.
    const QDateTime sessionStart
        = m_progress.prepared ? m_progress.prepared->session.createdAt : QDateTime();
    return sessionStart.isValid() && account.createdAt.isValid()
        && account.createdAt.addSecs(1) >= sessionStart;
}

void LinkFlow::linkedAs(const QString &accountId)
{
    m_progress.hubAccountId = accountId;
    m_progress.linkedWith = m_request.credentials;
    m_progress.createWasAmbiguous = false;
    leave(StageState::Done);
}

void LinkFlow::createAccount()
{
    m_createSent = true;
    m_ports.hub
        .createAccount(m_progress.prepared->session.token,
            m_progress.prepared->connector.integrationId, m_request.credentials, &m_cancellation)
        .then(this, [this](const Result<QString> &id) { onCreated(id); });
}

void LinkFlow::onCreated(const Result<QString> &id)
{
    if (!id)
        return linkFailed(id.error());
    if (id->isEmpty()) {
        m_progress.createWasAmbiguous = true;
        return findLostAccount();
    }
    linkedAs(*id);
    confirm();
}

void LinkFlow::updateAccount()
{
    m_ports.hub
        .updateAccount(m_progress.prepared->session.token, accountToUpdate(),
            m_progress.prepared->connector.integrationId, m_request.credentials, &m_cancellation)
        .then(this, [this](const Outcome &outcome) { onUpdated(outcome); });
}

void LinkFlow::onUpdated(const Outcome &outcome)
{
    if (!outcome)
        return linkFailed(outcome.error());
    linkedAs(accountToUpdate());
    confirm();
}

void LinkFlow::linkFailed(const Error &error)
{
    if (error.kind == ErrorKind::SessionExpired) {
        m_progress.prepared.reset();
        // Nothing was linked by a session that is over; a new one costs the person nothing.
        if (!std::exchange(m_sessionRenewed, true))
            return link();
    }
    m_progress.createWasAmbiguous = error.isAmbiguous() && accountToUpdate().isEmpty();
    conclude(error);
}

// ---- read the account back

void LinkFlow::confirm()
{
    enter(LinkStage::Confirm);
    m_ports.hub.readAccount(m_request.hub->apiKey, m_progress.hubAccountId, &m_cancellation)
        .then(this, [this](const Result<HubAccount> &account) { onConfirmed(account); });
}

void LinkFlow::onConfirmed(const Result<HubAccount> &account)
{
    if (!account)
        return conclude(account.error());
    record(*account);
}

// ---- record it, done

void LinkFlow::record(const std::optional<HubAccount> &account)
{
    const AccountRecord result = recordOf(account);
    std::optional<Project> project;
    if (m_request.hub) {
        project = m_request.hub->project;
        if (m_request.hub->keepApiKey)
            project->keyKept = m_request.keepInKeychain;
        if (m_progress.prepared && project->projectId.isEmpty())
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

bool LinkFlow::sessionIsFresh() const
{
    return m_progress.prepared->openedAt.secsTo(m_ports.clock()) < freshSeconds;
}

QList<std::pair<QString, Secret>> LinkFlow::entriesToKeep() const
{
    QList<std::pair<QString, Secret>> entries;
    for (const Credential &credential : m_request.credentials) {
        if (!credential.value.isEmpty())
            entries.append(
                {keychainkey::account(m_request.account, credential.key), credential.value});
    }
    if (m_request.hub && m_request.hub->keepApiKey) {
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
    result.keptInKeychain = m_request.keepInKeychain;
    result.connectedAt = m_ports.clock();
    result.checkedAt = result.connectedAt;
    for (const Credential &credential : m_request.credentials) {
        if (!credential.value.isEmpty())
            result.fields.append({credential.key, credential.role});
    }
    if (m_request.hub) {
        result.project = m_request.hub->project.uuid;
        result.ownerId = m_request.hub->project.ownerId;
        result.ownerName = m_request.hub->project.ownerName;
    }
    if (m_progress.prepared)
        result.config = m_progress.prepared->connector.name;
    if (account)
        applyHubAccount(result, *account);
    result.statusReason = withoutCredentials(result.statusReason, m_request.credentials);
    for (const QString &name : {account ? account->label : QString(), result.ownerName,
             m_progress.identity.workspaces.value(0), m_progress.identity.name,
             result.providerName}) {
        if (result.label.isEmpty())
            result.label = name;
    }
    return result;
}

} // namespace hublink
