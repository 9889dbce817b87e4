// SPDX-License-Identifier: MIT
#include "app/linking/linkflow.h"

#include "app/accounts/accountremoval.h"
#include "app/accounts/accountstate.h"
#include "app/base/logging.h"
#include "app/keychain/keptvalues.h"
#include "app/linking/unfinishedlinks.h"
#include "app/provider/echoes.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! What a given link leads to is not known to belong to any project here.
bool mayBeSameProject(const QUuid &a, const QUuid &b)
{
    return a == b || a.isNull() || b.isNull();
}

//! The project as it is by now: it may have been edited, refreshed or removed since the link began.
Project upToDate(const Registry &registry, const HubTarget &target)
{
    Project project = target.project;
    if (target.keepApiKey)
        return project;
    const Result<std::optional<Project>> known = registry.project(project.uuid);
    if (!known)
        return project;
    if (!*known) {
        project.keyKept = false; // it went with the project
        return project;
    }
    Project now = **known;
    now.ownerId = project.ownerId;
    now.ownerName = project.ownerName;
    if (now.projectId.isEmpty())
        now.projectId = project.projectId;
    return now;
}

} // namespace

LinkFlow::LinkFlow(LinkPorts ports, LinkRequest request, LinkProgress progress, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_hub(&m_ports.hub)
    , m_request(std::move(request))
    , m_progress(std::move(progress))
    , m_result(Error{.kind = ErrorKind::Cancelled, .party = {}})
{
    if (m_request.hub)
        m_hub = &m_ports.hubOf(m_request.hub->project);
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
    if (keepsNewValues())
        return;
    for (const QString &key : std::as_const(m_kept))
        m_ports.keychain.remove(key, nullptr);
}

void LinkFlow::start()
{
    findReplaced();
}

void LinkFlow::cancel()
{
    m_cancellation.request();
}

// ---- fetch what stays as it is

//! An account that is given new values keeps its identity on this computer.
void LinkFlow::findReplaced()
{
    const auto link = unfinishedLink(m_ports.registry, m_request.account);
    m_hadStaged = link && *link && hasStagedValues(**link);
    const QString edited = m_request.hub ? m_request.hub->updateAccountId : QString();
    if (!m_request.replaces && !edited.isEmpty()) {
        const Result<QList<AccountRecord>> known
            = m_ports.registry.accountStore().withHubIds({edited});
        for (const AccountRecord &account : known ? *known : QList<AccountRecord>()) {
            if (mayBeSameProject(account.project, m_request.hub->project.uuid))
                m_request.replaces = account;
        }
    }
    recall();
}

//! Values of an edited account that are not entered again can still be checked and kept, if this
//! computer has them.
void LinkFlow::recall()
{
    const bool isKept = m_request.replaces && m_request.replaces->keptInKeychain;
    QMap<QString, Credential> toRecall;
    for (const auto &[key, role] :
        isKept ? m_request.replaces->fields : QList<std::pair<QString, QString>>()) {
        if (m_request.unchanged.contains(key))
            toRecall.insert(keychainkey::account(m_request.replaces->uuid, key), {key, role, {}});
    }
    readTogether(m_ports.keychain, toRecall.keys(), &m_cancellation)
        .then(this, [this, toRecall](const Result<QList<KeptValue>> &values) {
            if (!values && values.error().kind == ErrorKind::Cancelled)
                return conclude(values.error());
            for (const auto &[entry, value] : values ? *values : QList<KeptValue>()) {
                const Credential known = toRecall.value(entry);
                m_recalled.append({known.key, known.role, value});
            }
            recallFromHub();
            verify();
        });
}

//! What the Hub shows of an edited account needs no keychain.
void LinkFlow::recallFromHub()
{
    if (!m_progress.prepared || !m_progress.prepared->existing)
        return;
    const PreparedLink &prepared = *m_progress.prepared;
    for (const QString &key : std::as_const(m_request.unchanged)) {
        const StoredValue stored = prepared.existing->values.value(key);
        const bool isKnown = std::any_of(m_recalled.cbegin(), m_recalled.cend(),
            [&](const Credential &known) { return known.key == key; });
        const FormField *field = prepared.form.field(key);
        if (!isKnown && field && !stored.hidden && !stored.value.isEmpty())
            m_request.shown.append({key, field->role, stored.value});
    }
    m_recalled += m_request.shown;
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
    if (isSomebodyElse(*identity) && !m_request.acceptOtherIdentity)
        return conclude(Error{.kind = ErrorKind::OtherIdentity, .party = m_request.provider.name});
    const bool isTold = identity->isKnown() && !(identity->untold && !identity->isPersonKnown());
    leave(isTold ? StageState::Done : StageState::NotPossible);
    keep();
}

bool LinkFlow::isSomebodyElse(const Identity &identity) const
{
    if (!m_request.replaces)
        return false;
    const Identity &before = m_request.replaces->identity;
    const auto differ = [](const QString &a, const QString &b) {
        return !a.isEmpty() && !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) != 0;
    };
    // A name may be changed by its owner; the same address is the same person.
    if (!identity.email.isEmpty() && !before.email.isEmpty())
        return differ(identity.email, before.email);
    return differ(identity.name, before.name);
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
    m_journal = journal();
    m_journal->fields = keptFields();
    for (const auto &[key, value] : std::as_const(m_toKeep))
        m_journal->keychainKeys.append(key);
    // Written before the first entry, so that a killed program leaves no entry without an owner.
    writeJournal();
}

UnfinishedLink LinkFlow::journal() const
{
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
                                                             : LinkWay::ThisComputer,
        .replaces = m_request.replaces ? m_request.replaces->uuid : QUuid()};
    if (m_request.hub) {
        journal.project = m_request.hub->project.uuid;
        journal.projectName = m_request.hub->project.name;
    }
    // What an earlier attempt has reached.
    journal.accountsBefore = m_progress.accountsBefore;
    journal.hubAccountId = m_progress.hubAccountId;
    return journal;
}

void LinkFlow::writeJournal()
{
    if (const Outcome written = m_ports.registry.saveUnfinishedLink(*m_journal); !written) {
        if (!waitForRecords(written.error(), &LinkFlow::writeJournal))
            conclude(written.error());
        return;
    }
    m_waited = {};
    keepNext();
}

//! Another program may hold the database for a moment, a backup for example. False: no more.
bool LinkFlow::waitForRecords(const Error &error, void (LinkFlow::*again)())
{
    constexpr std::chrono::milliseconds pause{200};
    constexpr std::chrono::seconds longest{20};
    if (error.kind != ErrorKind::StorageBusy || m_waited >= longest || m_cancellation.isRequested())
        return false;
    if (m_waited.count() == 0)
        Q_EMIT waitingForRecords();
    m_waited += pause;
    QTimer::singleShot(pause, this, again);
    return true;
}

void LinkFlow::keepNext()
{
    if (m_toKeep.isEmpty()) {
        leave(StageState::Done);
        return link();
    }
    if (!m_hadStaged)
        return keepFirst();
    // An earlier attempt may have kept this very value: then nothing may happen to it.
    const auto [key, value] = m_toKeep.first();
    m_ports.keychain.read(key, &m_cancellation)
        .then(this, [this, wanted = value](const Result<Secret> &there) {
            if (!there || !(*there == wanted))
                return keepFirst();
            onKept(Done{});
        });
}

void LinkFlow::keepFirst()
{
    const auto [key, value] = m_toKeep.first();
    // A write that can be cancelled is taken back, with what stood there before.
    m_ports.keychain.write(key, value, m_hadStaged ? nullptr : &m_cancellation)
        .then(this, [this](const Outcome &outcome) { onKept(outcome); });
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
        return settle({});
    enter(LinkStage::Link);
    if (!m_progress.hubAccountId.isEmpty() && m_progress.linkedWith == m_request.credentials) {
        leave(StageState::Done);
        return confirm();
    }
    auto *linking
        = new HubLinking(*m_hub, m_ports.clock, m_request, m_progress, m_ports.signInTimes, this);
    connect(linking, &HubLinking::signInReady, this, &LinkFlow::signInReady);
    connect(linking, &HubLinking::creating, this, &LinkFlow::noteProgress);
    linking->future().then(this, [this](const Outcome &outcome) { onLinked(outcome); });
    linking->start(&m_cancellation);
}

void LinkFlow::onLinked(const Outcome &outcome)
{
    if (!outcome)
        return conclude(outcome.error());
    noteProgress();
    leave(StageState::Done);
    confirm();
}

//! So that a killed program leaves no account that nobody knows of. If it cannot be written now,
//! the account itself cannot be recorded either, and that is told then.
void LinkFlow::noteProgress()
{
    if (!m_journal) {
        const auto earlier = unfinishedLink(m_ports.registry, m_request.account);
        m_journal = earlier && *earlier ? **earlier : journal();
    }
    m_journal->accountsBefore = m_progress.accountsBefore.value_or(QStringList());
    m_journal->hubAccountId = m_progress.hubAccountId;
    (void)m_ports.registry.saveUnfinishedLink(*m_journal);
}

// ---- read the account back

void LinkFlow::confirm()
{
    enter(LinkStage::Confirm);
    const HubTarget &target = *m_request.hub;
    if (!target.apiKey.isEmpty()) {
        m_hub->readAccount(target.apiKey, m_progress.hubAccountId, &m_cancellation)
            .then(this, [this](const Result<HubAccount> &account) { onConfirmed(account); });
        return;
    }
    m_hub->readEditableAccount(target.givenToken, m_progress.hubAccountId, &m_cancellation)
        .then(this, [this](const Result<EditableAccount> &account) { onReadBack(account); });
}

//! What fails from here on leaves a linked account behind.
Error LinkFlow::afterLinking(Error error)
{
    error.linked = true;
    return error;
}

void LinkFlow::onConfirmed(const Result<HubAccount> &account)
{
    if (!account)
        return conclude(afterLinking(account.error()));
    leave(StageState::Done);
    settle(*account);
}

//! A given link shows that the account is there, but not its status.
void LinkFlow::onReadBack(const Result<EditableAccount> &account)
{
    if (!account) {
        Error error = account.error();
        if (error.kind == ErrorKind::SessionExpired)
            error.field = givenLinkField;
        return conclude(afterLinking(error));
    }
    HubAccount found;
    found.id = m_progress.hubAccountId;
    found.provider = account->provider;
    found.status = u"active"_s;
    found.ownerId = m_request.hub->project.ownerId;
    found.ownerName = m_request.hub->project.ownerName;
    found.type = m_progress.prepared ? m_progress.prepared->session.type : QString();
    // It does not tell the rest either, so that stays as it was.
    if (m_request.replaces) {
        found.type = m_request.replaces->type;
        found.label = m_request.replaces->hubLabel;
        found.username = m_request.replaces->username;
    }
    leave(StageState::Done);
    settle(found);
}

// ---- the new values take the old ones' place

//! Until here the old values stood untouched beside the new ones. The new ones are known to work
//! now, so they may be written over the old.
void LinkFlow::settle(const std::optional<HubAccount> &account)
{
    m_confirmed = account;
    if (!m_request.replaces || m_kept.isEmpty())
        return record();
    enter(LinkStage::Settle);
    // What was recalled from the old entries stands there already.
    const Credentials kept = isRedirect() ? Credentials() : m_request.credentials + m_request.shown;
    for (const Credential &credential : kept) {
        if (!credential.value.isEmpty())
            m_toSettle.append(
                {keychainkey::account(m_request.replaces->uuid, credential.key), credential.value});
    }
    settleNext();
}

void LinkFlow::settleNext()
{
    if (m_toSettle.isEmpty()) {
        leave(StageState::Done);
        return record();
    }
    const auto [key, value] = m_toSettle.takeFirst();
    // Not to be stopped half-way: a cancelled write would be taken back, old and new.
    m_ports.keychain.write(key, value, nullptr).then(this, [this](const Outcome &written) {
        if (!written)
            return conclude(written.error());
        settleNext();
    });
}

// ---- record it, done

void LinkFlow::record()
{
    const AccountRecord result = recordOf(m_confirmed);
    std::optional<Project> project;
    if (m_request.hub) {
        if (!m_request.hub->project.uuid.isNull())
            project = upToDate(m_ports.registry, *m_request.hub);
        if (project && m_request.hub->keepApiKey)
            project->keyKept = m_request.keepInKeychain;
        if (project && m_progress.prepared && project->projectId.isEmpty())
            project->projectId = m_progress.prepared->session.projectId;
    }
    if (m_concluded)
        return;
    const std::optional<UnfinishedLink> leftOver = leftOverEntries(result);
    if (const Outcome recorded = m_ports.registry.finishLink(
            result, project ? &*project : nullptr, m_request.account, leftOver);
        !recorded) {
        if (waitForRecords(recorded.error(), &LinkFlow::record))
            return;
        Error failed = recorded.error();
        failed.linked = m_request.hub.has_value();
        return conclude(failed);
    }
    const AccountEvent event
        = m_request.replaces ? AccountEvent::KeyReplaced : AccountEvent::Linked;
    (void)m_ports.registry.accountStore().note(result.uuid, {result.checkedAt, event, {}});
    forgetReplaced(result);
    if (leftOver)
        discardUnfinishedLink(m_ports, *leftOver);
    conclude(result);
}

std::optional<UnfinishedLink> LinkFlow::leftOverEntries(const AccountRecord &result) const
{
    UnfinishedLink left{.account = m_request.account,
        .provider = m_request.provider.key,
        .providerName = m_request.provider.name,
        .page = UnfinishedLink::onlyLeftovers,
        .updatedAt = m_ports.clock()};
    const auto link = unfinishedLink(m_ports.registry, m_request.account);
    const bool areSpare = !m_request.keepInKeychain || m_request.replaces;
    if (link && *link && areSpare)
        left.keychainKeys = (*link)->keychainKeys;
    // What the account had and has no more.
    if (m_request.replaces) {
        for (const auto &[key, role] : m_request.replaces->fields) {
            const bool stays = result.keptInKeychain
                && std::any_of(result.fields.cbegin(), result.fields.cend(),
                    [&, name = key](const auto &field) { return field.first == name; });
            if (!stays)
                left.keychainKeys.append(keychainkey::account(result.uuid, key));
        }
    }
    if (left.keychainKeys.isEmpty())
        return {};
    return left;
}

void LinkFlow::forgetReplaced(const AccountRecord &account)
{
    if (account.hubAccountId.isEmpty())
        return;
    const Result<QList<AccountRecord>> same
        = m_ports.registry.accountStore().withHubIds({account.hubAccountId});
    for (const AccountRecord &earlier : same ? *same : QList<AccountRecord>()) {
        if (earlier.uuid == account.uuid || !mayBeSameProject(earlier.project, account.project))
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

//! New values of a linked account that are known to be good may be the only ones that work by now:
//! whoever generates a key ends the one before. They stay, named by the unfinished link.
bool LinkFlow::keepsNewValues() const
{
    const bool verified = !m_progress.verified.isEmpty();
    const bool inHub
        = !m_progress.hubAccountId.isEmpty() && m_progress.linkedWith == m_request.credentials;
    // An answer that was lost may have been a yes.
    const bool maybeInHub
        = m_stage == LinkStage::Link && !m_result && m_result.error().isAmbiguous();
    const bool isGood = verified || inHub || maybeInHub || m_stage == LinkStage::Settle;
    return m_request.replaces && (m_hadStaged || (isGood && m_stage > LinkStage::Keep));
}

void LinkFlow::removeKept()
{
    if (m_kept.isEmpty() && m_removedAll && !keepsNewValues())
        forgetEntries();
    if (m_kept.isEmpty() || keepsNewValues()) {
        QMetaObject::invokeMethod(this, &LinkFlow::announce, Qt::QueuedConnection);
        return;
    }
    m_ports.keychain.remove(m_kept.takeFirst(), nullptr).then(this, [this](const Outcome &removed) {
        // The unfinished link still names the entries, so they go when that is given up. A keychain
        // that hangs would make the person wait once for each.
        if (!removed) {
            m_removedAll = false;
            qCWarning(lcLinking) << "An entry could not be removed:"
                                 << kindName(removed.error().kind);
            if (removed.error().kind == ErrorKind::KeychainHanging)
                m_kept.clear();
        }
        removeKept();
    });
}

//! What was taken out of the keychain is no more named by the unfinished link. A write that may
//! still land stays named.
void LinkFlow::forgetEntries()
{
    const bool mayLand = m_result.error().kind == ErrorKind::KeychainHanging;
    const auto known = unfinishedLink(m_ports.registry, m_request.account);
    if (mayLand || !known || !*known || (*known)->keychainKeys.isEmpty())
        return;
    UnfinishedLink link = **known;
    link.keychainKeys.clear();
    link.fields.clear();
    (void)m_ports.registry.saveUnfinishedLink(link);
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
    AccountRecord result = m_request.replaces.value_or(AccountRecord());
    if (m_request.replaces) {
        // Others may have written since.
        if (const auto now = m_ports.registry.accountStore().find(m_request.replaces->uuid))
            result = *now;
    } else {
        result.uuid = m_request.account;
        result.connectedAt = m_ports.clock();
    }
    result.status = AccountStatus::Active;
    result.statusReason.clear();
    result.provider = m_request.provider.key;
    result.providerName = m_request.provider.name;
    result.checkedAt = m_ports.clock();
    if (m_progress.identified || !m_request.replaces)
        result.identity = m_progress.identity;
    result.fields = keptFields();
    result.keptInKeychain = m_request.keepInKeychain && !result.fields.isEmpty();
    if (m_request.hub) {
        const Project &project = m_request.hub->project;
        // A given link may tell neither.
        if (!project.uuid.isNull())
            result.project = project.uuid;
        if (!project.ownerId.isEmpty())
            result.ownerId = project.ownerId;
        if (!project.ownerName.isEmpty())
            result.ownerName = project.ownerName;
    }
    if (m_progress.prepared)
        result.config = m_progress.prepared->connector.name;
    if (m_progress.prepared && result.type.isEmpty())
        result.type = m_progress.prepared->session.type;
    const QString before = result.label;
    if (account)
        applyHubAccount(result, *account);
    result.statusReason = withoutCredentials(result.statusReason, allValues());
    if (m_request.replaces)
        return result;
    result.label = before;
    for (const QString &name : {account ? account->label : QString(), result.ownerName,
             m_progress.identity.workspaces.value(0), m_progress.identity.name,
             result.providerName}) {
        if (result.label.isEmpty())
            result.label = name;
    }
    return result;
}

QList<std::pair<QString, QString>> LinkFlow::keptFields() const
{
    QList<std::pair<QString, QString>> fields;
    const Credentials kept = valuesToKeep();
    for (const Credential &credential : kept) {
        if (!credential.value.isEmpty())
            fields.append({credential.key, credential.role});
    }
    // Values that stay as they are stay kept, even if they could not be read just now.
    if (m_request.replaces && m_request.replaces->keptInKeychain) {
        for (const auto &field : m_request.replaces->fields) {
            if (m_request.unchanged.contains(field.first) && !fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

} // namespace hublink
