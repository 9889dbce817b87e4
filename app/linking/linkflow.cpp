// SPDX-License-Identifier: MIT
#include "app/linking/linkflow.h"

#include "app/base/logging.h"
#include "app/keychain/keptvalues.h"
#include "app/linking/hublinking.h"
#include "app/linking/linkjournal.h"
#include "app/linking/linkpermission.h"
#include "app/linking/unfinishedlinks.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

LinkFlow::LinkFlow(LinkPorts ports, LinkRequest request, LinkProgress progress, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_hub(&m_ports.hub)
    , m_request(std::move(request))
    , m_progress(std::move(progress))
    , m_keeping(m_ports.keychain)
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
    cancel();
    if (!keepsNewValues())
        m_keeping.takeBackUnseen();
}

void LinkFlow::start()
{
    const HubTarget *target = m_request.hub ? &*m_request.hub : nullptr;
    const LinkWay way = !target ? LinkWay::ThisComputer
        : target->isGivenLink() ? LinkWay::GivenLink
                                : LinkWay::LinkNow;
    if (const auto error = forbidden(
            m_ports.registry, way, target ? &target->project : nullptr, m_request.keepInKeychain)) {
        QMetaObject::invokeMethod(
            this, [this, error] { conclude(*error); }, Qt::QueuedConnection);
        return;
    }
    findReplaced();
}

void LinkFlow::cancel()
{
    m_aside.request();
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

//! Which accounts the owner has is wanted later, before StackOne makes one more: it is asked for
//! meanwhile, so that nobody waits for it.
void LinkFlow::askForAccounts()
{
    const bool makesOne = m_request.hub && !m_request.hub->apiKey.isEmpty()
        && m_request.hub->updateAccountId.isEmpty() && m_progress.hubAccountId.isEmpty();
    if (!makesOne || m_request.onlyCheck || m_progress.accountsBefore
        || m_progress.createWasAmbiguous)
        return;
    m_accounts
        = m_hub->project(m_request.hub->apiKey)->listAccounts(accountsOfOwner(m_request), &m_aside);
}

void LinkFlow::verify()
{
    enter(LinkStage::Verify);
    askForAccounts();
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
    // Asked at once, told one after the other: what is not verified is not shown.
    if (provider.sideBySide && !m_progress.identified && canIdentify())
        askWhoseTheyAre();
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

bool LinkFlow::canIdentify() const
{
    const Provider &provider = m_request.provider;
    return (provider.person || provider.workspaces) && !isRedirect()
        && fillsRequests(allValues(), provider);
}

void LinkFlow::askWhoseTheyAre()
{
    m_identity = m_ports.checker.identify(m_request.provider, allValues(), &m_aside);
}

void LinkFlow::identify()
{
    enter(LinkStage::Identify);
    if (m_progress.identified)
        return onIdentified(m_progress.identity);
    if (!canIdentify()) {
        leave(StageState::Skipped);
        return keep();
    }
    if (!m_identity)
        askWhoseTheyAre();
    m_identity->then(this, [this](const Result<Identity> &identity) { onIdentified(identity); });
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
    if (m_request.onlyCheck) {
        m_isChecked = true;
        return announceLater();
    }
    enter(LinkStage::Keep);
    // A sign-in leaves nothing that could be checked again later.
    if (!m_request.keepInKeychain || (isRedirect() && !bringsProjectKey())) {
        leave(StageState::Skipped);
        return link();
    }
    m_journal = journalOf(m_request, m_progress, m_ports.clock());
    m_journal->fields = keptFields(result());
    const ValueKeeping::Entries entries = entriesToKeep();
    for (const auto &[key, value] : entries)
        m_journal->keychainKeys.append(key);
    // Written before the first entry, so that a killed program leaves no entry without an owner.
    writeJournal();
}

void LinkFlow::writeJournal()
{
    if (const Outcome written = m_ports.registry.saveUnfinishedLink(*m_journal); !written) {
        if (!waitForRecords(written.error(), &LinkFlow::writeJournal))
            conclude(written.error());
        return;
    }
    m_waited = {};
    keepValues();
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

void LinkFlow::keepValues()
{
    // A project's key that was kept before stays, since it has opened a session and so is good.
    const std::optional<HubTarget> &hub = m_request.hub;
    const QString stays
        = hub && hub->project.keyKept ? keychainkey::projectApiKey(hub->project.uuid) : QString();
    m_keeping.keep(entriesToKeep(), {stays, m_hadStaged}, &m_cancellation)
        .then(this, [this](const Outcome &kept) {
            if (!kept)
                return conclude(kept.error());
            leave(StageState::Done);
            link();
        });
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
    started(linking, &m_cancellation, std::exchange(m_accounts, {}))
        .then(this, [this](const Outcome &outcome) { onLinked(outcome); });
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
        m_journal
            = earlier && *earlier ? **earlier : journalOf(m_request, m_progress, m_ports.clock());
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
        m_hub->project(target.apiKey)
            ->readAccount(m_progress.hubAccountId, &m_cancellation)
            .then(this, [this](const Result<HubAccount> &account) { onConfirmed(account); });
        return;
    }
    m_hub->session(target.givenToken)
        ->readEditableAccount(m_progress.hubAccountId, &m_cancellation)
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
    if (!m_request.replaces || m_keeping.isEmpty())
        return record();
    enter(LinkStage::Settle);
    ValueKeeping::Entries entries;
    // What was recalled from the old entries stands there already.
    for (const Credential &credential :
        isRedirect() ? Credentials() : m_request.credentials + m_request.shown) {
        if (!credential.value.isEmpty())
            entries.append(
                {keychainkey::account(m_request.replaces->uuid, credential.key), credential.value});
    }
    m_keeping.writeOver(entries).then(this, [this](const Outcome &written) {
        if (!written)
            return conclude(written.error());
        leave(StageState::Done);
        record();
    });
}

// ---- record it, done

void LinkFlow::record()
{
    if (m_concluded)
        return;
    const Result<AccountRecord> recorded = recordLink(m_ports, result());
    if (recorded)
        return conclude(recorded);
    if (waitForRecords(recorded.error(), &LinkFlow::record))
        return;
    Error failed = recorded.error();
    failed.linked = m_request.hub.has_value();
    conclude(failed);
}

void LinkFlow::conclude(Result<AccountRecord> result)
{
    if (std::exchange(m_concluded, true))
        return;
    m_aside.request();
    m_result = std::move(result);
    if (!m_result) {
        leave(m_result.error().kind == ErrorKind::Cancelled ? StageState::Stopped
                                                            : StageState::Failed);
        qCInfo(lcLinking) << "The link failed at stage" << int(m_stage)
                          << kindName(m_result.error().kind);
        return takeBack();
    }
    announceLater();
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

void LinkFlow::takeBack()
{
    if (keepsNewValues())
        return announceLater();
    m_keeping.takeBack().then(this, [this](bool isGone) {
        // The unfinished link still names what is left, so that it goes when that is given up.
        if (isGone)
            forgetEntries();
        announceLater();
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

void LinkFlow::announceLater()
{
    QMetaObject::invokeMethod(this, &LinkFlow::announce, Qt::QueuedConnection);
}

void LinkFlow::announce()
{
    if (m_isChecked)
        Q_EMIT checked();
    else if (m_result)
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

LinkResult LinkFlow::result() const
{
    return {m_request, m_progress, allValues(), !isRedirect(), m_confirmed};
}

ValueKeeping::Entries LinkFlow::entriesToKeep() const
{
    ValueKeeping::Entries entries;
    for (const Credential &credential : isRedirect() ? Credentials() : allValues()) {
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

} // namespace hublink
