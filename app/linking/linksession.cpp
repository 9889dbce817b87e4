// SPDX-License-Identifier: MIT
#include "app/linking/linksession.h"

#include "app/keychain/keptvalues.h"
#include "app/linking/linkjournal.h"
#include "app/linking/linkpermission.h"
#include "app/linking/unfinishedlinks.h"
#include "app/registry/leases.h"

using namespace Qt::StringLiterals;

namespace hublink {

LinkSession::LinkSession(const LinkTools &tools, const LinkStart &start, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_opening(tools.ports, tools.providers, m_draft)
    , m_asking(tools.ports, m_draft)
    , m_guide(tools.guides, tools.providers, tools.ports.registry, m_draft)
{
    begin(start);
    connect(&m_opening, &LinkOpening::busyChanged, this, &LinkSession::setActivity);
    connect(&m_opening, &LinkOpening::opened, this, &LinkSession::onOpened);
    connect(&m_opening, &LinkOpening::existingFound, this, &LinkSession::existingFound);
    connect(&m_opening, &LinkOpening::projectKeyGone, this, &LinkSession::projectKeyGone);
    connect(&m_opening, &LinkOpening::failed, this, &LinkSession::onFailed);
    connect(&m_asking, &LinkAsking::busyChanged, this, &LinkSession::setActivity);
    connect(&m_asking, &LinkAsking::made, this, &LinkSession::linkMade);
    connect(&m_asking, &LinkAsking::waiting, this, &LinkSession::waitingForAccount);
    connect(&m_asking, &LinkAsking::notWaiting, this, &LinkSession::notWaiting);
    connect(&m_asking, &LinkAsking::failed, this, &LinkSession::onFailed);
    connect(&m_hold, &QTimer::timeout, this, &LinkSession::hold);
    hold();
}

LinkSession::~LinkSession()
{
    cancel();
    m_flow.reset(); // takes back what it kept
    for (const QString &lease : leases())
        m_tools.ports.registry.giveLeaseBack(lease);
}

// ---- how it begins

void LinkSession::begin(const LinkStart &start)
{
    const std::optional<UnfinishedLink> &unfinished = start.unfinished;
    m_draft.account = unfinished ? unfinished->account : QUuid::createUuid();
    if (const Result<QStringList> ticks = m_tools.ports.registry.ticks(m_draft.account))
        m_draft.ticks = *ticks;
    if (unfinished)
        m_draft.keptEntries = unfinished->keychainKeys;
    m_guide.want(start.wanted);
    if (start.account) {
        m_guide.compareWith(start.account->uuid);
        // Where it goes is known, and so is who it is.
        const AccountRecord &account = *start.account;
        m_draft.replaces = account;
        m_draft.onlyKey = start.onlyKey;
        m_draft.provider = m_tools.providers.find(account.provider, account.providerName);
        m_draft.valuesOf = m_draft.provider.key;
        m_draft.way = account.hubAccountId.isEmpty() ? LinkWay::ThisComputer : LinkWay::LinkNow;
        m_draft.formHere = formOf(m_draft.provider);
        return m_guide.load();
    }
    if (!start.givenLink.isEmpty()) {
        m_draft.way = LinkWay::GivenLink;
        m_draft.givenText = start.givenLink;
    }
    if (unfinished) {
        m_draft.provider = m_tools.providers.find(unfinished->provider, unfinished->providerName);
        m_draft.way = unfinished->way;
        m_resumeAt = unfinished->page;
    }
    m_continued = m_draft.provider;
    if (start.wanted)
        m_continued = m_guide.wantedProvider();
    if (unfinished && m_draft.way == LinkWay::LinkNow) {
        m_draft.hub.emplace();
        m_draft.hub->project.uuid = unfinished->project;
        m_draft.hub->project.ownerId = unfinished->ownerId;
        m_draft.hub->project.ownerName = unfinished->ownerName;
    }
    m_guide.load();
}

bool LinkSession::goesOnByItself() const
{
    const bool canGoOn = m_resumeAt > 0 && m_draft.way != LinkWay::GivenLink;
    return !m_draft.replaces && (canGoOn || !m_draft.givenText.isEmpty());
}

QStringList LinkSession::leases() const
{
    QStringList leases{linkLease(m_draft.account)};
    if (m_draft.replaces)
        leases.append(linkLease(m_draft.replaces->uuid));
    return leases;
}

void LinkSession::hold()
{
    constexpr std::chrono::seconds life{90};
    for (const QString &lease : leases())
        (void)m_tools.ports.registry.takeLease(lease, m_tools.ports.clock(), life);
    m_hold.start(life / 3);
}

void LinkSession::setActivity(LinkActivity activity)
{
    if (std::exchange(m_activity, activity) != activity)
        Q_EMIT busyChanged(activity);
}

Cancellation *LinkSession::freshCancellation()
{
    m_cancel = std::make_unique<Cancellation>();
    return m_cancel.get();
}

void LinkSession::cancel()
{
    m_opening.cancel();
    m_asking.cancel();
    if (m_cancel)
        m_cancel->request();
    if (m_flow)
        m_flow->cancel();
}

// ---- where to link

void LinkSession::chooseWay(LinkWay way)
{
    if (std::exchange(m_draft.way, way) == way)
        return;
    m_draft.hub.reset();
    m_draft.progress = {};
    m_draft.listed.clear();
    m_draft.provider = {};
    m_continued = m_guide.wantedProvider();
}

void LinkSession::noteGivenLink(const Secret &text)
{
    m_draft.givenText = text;
}

LinkReading LinkSession::followGivenLink()
{
    if (!permitsWay(m_tools.ports.registry.policy(), LinkWay::GivenLink))
        return {.link = {}, .fault = LinkFault::NotPermitted};
    QList<HubAddresses> trusted{m_tools.stackOne};
    if (const Result<QList<TrustedAddress>> added = m_tools.ports.registry.trustedAddresses()) {
        for (const TrustedAddress &address : *added)
            trusted.append({QUrl(address.api), QUrl(address.app)});
    }
    const LinkReading reading = readGivenLink(m_draft.givenText.exposeText(), trusted);
    if (reading.link)
        m_opening.followLink(*reading.link, m_tools.stackOne);
    return reading;
}

void LinkSession::openProject(const HubTarget &wanted, const QString &provider)
{
    if (failIfForbidden(&wanted.project))
        return;
    m_opening.openProject(
        wanted, provider.isEmpty() ? m_continued : m_tools.providers.find(provider));
}

void LinkSession::linkOnThisComputer()
{
    if (failIfForbidden(nullptr))
        return;
    m_draft.formHere = formOf(m_draft.provider);
    endStep();
}

//! True if the policy forbids the way or the project; failed() follows.
bool LinkSession::failIfForbidden(const Project *project)
{
    const std::optional<Error> error
        = forbidden(m_tools.ports.registry, m_draft.way, project, true);
    if (error)
        QMetaObject::invokeMethod(
            this, [this, error] { onFailed(*error); }, Qt::QueuedConnection);
    return error.has_value();
}

QList<Connector> LinkSession::connectorsHere() const
{
    QList<Connector> connectors;
    const QList<Provider> known = m_tools.providers.all();
    for (const Provider &provider : known)
        connectors.append({provider.key, provider.key, provider.name, {}, {}, {}, {}, true});
    return connectors;
}

void LinkSession::choose(const Connector &connector)
{
    if (m_draft.way != LinkWay::ThisComputer && m_draft.way != LinkWay::AskSomeone)
        return m_opening.choose(connector);
    m_draft.provider = m_tools.providers.find(connector.provider, connector.name);
    m_draft.formHere = formOf(m_draft.provider);
    if (m_draft.way == LinkWay::AskSomeone && m_draft.progress.prepared)
        m_draft.progress.prepared->connector = connector;
    endStep();
}

void LinkSession::updateExisting()
{
    m_opening.updateExisting();
}

void LinkSession::linkFurther()
{
    m_opening.linkFurther();
}

void LinkSession::makeLink()
{
    m_asking.start();
}

void LinkSession::onOpened()
{
    m_draft.blamed.reset();
    endStep();
}

void LinkSession::onFailed(const Error &error)
{
    // What opens the door is entered on another page than the connector.
    if (!error.field.isEmpty())
        m_draft.blamed = error;
    Q_EMIT failed(error);
}

// ---- the guide and what comes next

//! True if going on has to wait for a guide from the web.
bool LinkSession::fetchGuide()
{
    const QUrl page = m_guide.pageToFetch();
    if (page.isEmpty())
        return false;
    Cancellation *cancel = freshCancellation();
    // Nobody waits for long: the form works without a guide, too.
    constexpr int longestWait = 5000;
    QTimer::singleShot(longestWait, cancel, [cancel] { cancel->request(); });
    setActivity(LinkActivity::Guide);
    m_guide.noteFetched(page, {});
    m_tools.guides.store->fetch(page, cancel)
        .then(this, [this, page](const Result<StoredGuide> &guide) {
            if (guide)
                m_guide.noteFetched(page, *guide);
            endStep();
        });
    return true;
}

void LinkSession::endStep()
{
    if (fetchGuide())
        return;
    setActivity(LinkActivity::None);
    forgetForeignValues();
    m_guide.load();
    warmUp();
    Q_EMIT stepDone();
}

//! While the person reads and types, the way to the provider is opened.
void LinkSession::warmUp()
{
    const Provider &provider = m_draft.provider;
    const bool isChecked = provider.check && m_draft.way != LinkWay::AskSomeone
        && !m_draft.form().fields.isEmpty() && !m_draft.isRedirect();
    if (isChecked && std::exchange(m_warmFor, provider.key) != provider.key)
        m_tools.ports.checker.warmUp(provider);
}

//! What was typed for one provider is nobody else's business.
void LinkSession::forgetForeignValues()
{
    const QString key = m_draft.provider.key;
    if (key.isEmpty())
        return;
    if (!m_draft.valuesOf.isEmpty() && m_draft.valuesOf != key) {
        m_draft.credentials.clear();
        m_draft.unchanged.clear();
        m_draft.cleared.clear();
        m_draft.progress.verified.clear();
        m_draft.progress.identified = false;
        m_draft.progress.identity = {};
    }
    m_draft.valuesOf = key;
}

int LinkSession::stepAfter(int current)
{
    const int fields = indexOf(plan(), LinkStep::Kind::Fields);
    // Values that are here already need no way to them.
    if (m_draft.broughtBack && current == 0)
        return fields;
    const bool mayJump = !m_draft.provider.key.isEmpty() && m_draft.listed.isEmpty();
    const int resumeAt = mayJump ? std::exchange(m_resumeAt, 0) : 0;
    return std::max(current + 1, std::min(resumeAt, fields));
}

// ---- the values

//! New values that an earlier attempt left were good then, and may be the only ones that are by
//! now. Values that are no secret are shown as they are.
void LinkSession::openAccount()
{
    const AccountRecord &account = *m_draft.replaces;
    const auto roleOf = [&](const QString &key) {
        for (const auto &[known, role] : account.fields) {
            if (known == key)
                return role;
        }
        const ProviderField *field = m_draft.provider.fieldNamed(key);
        return field ? field->role : QString();
    };
    const QStringList staged = m_draft.keptEntries;
    QMap<QString, Credential> toRead;
    for (const QString &entry : staged) {
        const QString key = entry.section(u'/', 2);
        toRead.insert(entry, {key, roleOf(key), {}});
    }
    for (const auto &[key, role] : account.fields) {
        const FormField *field = m_draft.form().field(key);
        const bool isThere = std::any_of(m_draft.credentials.cbegin(), m_draft.credentials.cend(),
            [&, name = key](const Credential &known) { return known.key == name; });
        if (!m_draft.goesToHub() && field && !field->secret && !isThere)
            toRead.insert(keychainkey::account(account.uuid, key), {key, role, {}});
    }
    setActivity(LinkActivity::Keychain);
    readTogether(m_tools.ports.keychain, toRead.keys(), freshCancellation())
        .then(this, [this, toRead, staged](const Result<QList<KeptValue>> &values) {
            if (!values) {
                setActivity(LinkActivity::None);
                return onFailed(values.error());
            }
            m_draft.keptEntries.clear();
            for (const auto &[entry, value] : *values) {
                const Credential known = toRead.value(entry);
                m_draft.credentials.append({known.key, known.role, value});
                m_draft.broughtBack = m_draft.broughtBack || staged.contains(entry);
            }
            m_draft.goesToHub() ? m_opening.openAccount() : endStep();
        });
}

void LinkSession::bringBack(const QStringList &emptyFields)
{
    if (m_draft.replaces || m_draft.keptEntries.isEmpty())
        return;
    const QStringList entries = std::exchange(m_draft.keptEntries, {});
    QMap<QString, Credential> toRead;
    for (const FormField &field : m_draft.form().fields) {
        const QString entry = keychainkey::account(m_draft.account, field.key);
        if (entries.contains(entry) && emptyFields.contains(field.key))
            toRead.insert(entry, {field.key, field.role, {}});
    }
    if (toRead.isEmpty())
        return;
    setActivity(LinkActivity::Keychain);
    readTogether(m_tools.ports.keychain, toRead.keys(), freshCancellation())
        .then(this, [this, toRead](const Result<QList<KeptValue>> &values) {
            setActivity(LinkActivity::None);
            if (!values)
                return onFailed(values.error());
            Credentials found;
            for (const auto &[entry, value] : *values) {
                const Credential known = toRead.value(entry);
                found.append({known.key, known.role, value});
            }
            Q_EMIT broughtBack(found);
        });
}

void LinkSession::enter(const EnteredValues &entered)
{
    m_draft.credentials = entered.values;
    m_draft.unchanged = entered.unchanged;
    m_draft.cleared = entered.cleared;
    // What the connector sets by itself is nobody's to fill out, and goes along.
    for (const FormField &field : m_draft.form().fields) {
        const bool isThere = m_draft.unchanged.contains(field.key)
            || std::any_of(entered.values.cbegin(), entered.values.cend(),
                [&](const Credential &value) { return value.key == field.key; });
        if (field.visible || field.hidden || field.value.isEmpty() || isThere)
            continue;
        if (field.stored)
            m_draft.unchanged.append(field.key);
        else
            m_draft.credentials.append({field.key, field.role, Secret(field.value)});
    }
}

void LinkSession::mend()
{
    m_draft.mended = mendedValues();
}

Credentials LinkSession::takeMended()
{
    return std::exchange(m_draft.mended, {});
}

void LinkSession::forgive(const QString &field)
{
    if (m_draft.blamed && (field.isEmpty() || m_draft.blamed->field == field))
        m_draft.blamed.reset();
}

void LinkSession::setTicks(const QStringList &marks)
{
    m_draft.ticks = marks;
    // They are a help only; losing them is no reason to stop.
    (void)m_tools.ports.registry.saveTicks(m_draft.account, marks);
}

// ---- the commit

void LinkSession::connectAccount(const Attempt &attempt, int page)
{
    if (m_flow)
        return;
    m_draft.blamed.reset();
    LinkRequest request = m_draft.request(page);
    request.keepInKeychain = attempt.keepInKeychain;
    request.linkAgain = attempt.linkAgain;
    request.acceptOtherIdentity = attempt.acceptOtherIdentity;
    request.onlyCheck = attempt.onlyCheck;
    m_flow
        = std::make_unique<LinkFlow>(portsFor(m_tools.ports, m_draft), request, m_draft.progress);
    connect(m_flow.get(), &LinkFlow::stageChanged, this, &LinkSession::stageChanged);
    connect(m_flow.get(), &LinkFlow::identified, this, &LinkSession::identified);
    connect(m_flow.get(), &LinkFlow::signInReady, this, &LinkSession::signInReady);
    connect(m_flow.get(), &LinkFlow::waitingForRecords, this, &LinkSession::waitingForRecords);
    connect(m_flow.get(), &LinkFlow::succeeded, this, &LinkSession::onLinked);
    connect(m_flow.get(), &LinkFlow::checked, this, [this] {
        endFlow();
        Q_EMIT checked();
    });
    connect(m_flow.get(), &LinkFlow::failed, this, &LinkSession::onAttemptFailed);
    setActivity(LinkActivity::Connecting);
    m_flow->start();
}

void LinkSession::endFlow()
{
    m_draft.progress = m_flow->progress();
    m_replaced = m_flow->replaced();
    m_flow.release()->deleteLater();
    setActivity(LinkActivity::None);
}

void LinkSession::onLinked(const AccountRecord &account)
{
    endFlow();
    m_guide.remember(account.uuid);
    m_draft.credentials.clear();
    m_draft.progress = {};
    Q_EMIT linked(account);
}

void LinkSession::onAttemptFailed(LinkStage stage, const Error &error)
{
    endFlow();
    offerNewSecrets(m_draft);
    m_refusedField = error.field;
    if (isEntry(error.field) && !error.linked)
        m_draft.blamed = error;
    Q_EMIT attemptFailed(stage, error);
}

bool LinkSession::isEntry(const QString &field) const
{
    return m_draft.form().field(field) || field == apiKeyField || field == givenLinkField;
}

std::optional<MendedValue> LinkSession::mendedIfBlamed(const Credential &value) const
{
    const FormField *field = m_draft.form().field(value.key);
    if (!field || (!m_refusedField.isEmpty() && m_refusedField != field->key))
        return {};
    return mended(value.value.exposeText(), *field);
}

Credentials LinkSession::mendedValues() const
{
    Credentials better;
    for (const Credential &value : m_draft.credentials) {
        if (const std::optional<MendedValue> mend = mendedIfBlamed(value))
            better.append({value.key, value.role, Secret(mend->text)});
    }
    return better;
}

// ---- what is written down

void LinkSession::remember(int page)
{
    if (m_draft.provider.key.isEmpty() || m_draft.way == LinkWay::AskSomeone)
        return;
    (void)rememberUnfinishedLink(m_tools.ports.registry,
        journalOf(m_draft.request(page), m_draft.progress, m_tools.ports.clock()));
}

void LinkSession::forget()
{
    (void)m_tools.ports.registry.removeUnfinishedLink(m_draft.account);
}

bool LinkSession::valuesAreKept() const
{
    const auto link = unfinishedLink(m_tools.ports.registry, m_draft.account);
    return link && *link && hasStagedValues(**link);
}

} // namespace hublink
