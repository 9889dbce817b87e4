// SPDX-License-Identifier: MIT
#include "app/commands/linkjob.h"

#include "app/commands/orderedvalues.h"
#include "app/commands/standardinput.h"
#include "app/linking/linkpermission.h"
#include "app/linking/linkrecovery.h"
#include "app/linking/unfinishedlinks.h"
#include "app/registry/leases.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Found = Result<std::optional<HubAccount>>;

LinkFailure failure(ErrorKind kind, const QString &field = {})
{
    return {.error = Error{.kind = kind, .party = {}, .field = field}};
}

//! What the Hub and the flow call an entry, in the names of an order.
QString orderName(const QString &field)
{
    const std::pair<QString, QString> names[] = {{ownerIdField, u"owner_id"_s},
        {ownerNameField, u"owner_name"_s}, {usernameField, u"username"_s},
        {apiKeyField, u"project_key"_s}, {givenLinkField, u"link"_s}};
    for (const auto &[inFlow, inOrder] : names) {
        if (field == inFlow)
            return inOrder;
    }
    return field;
}

LinkWay wayOf(const LinkOrder &order)
{
    return order.way.value_or(order.link.isEmpty() ? LinkWay::LinkNow : LinkWay::GivenLink);
}

} // namespace

// ---- what earlier runs left

EarlierLinks::EarlierLinks(const Registry &registry, const QDateTime &now)
{
    const Result<QList<Project>> projects = registry.projects();
    for (const Project &project : projects ? *projects : QList<Project>())
        m_projects.append(project.uuid);
    const Result<QList<UnfinishedLink>> links = registry.unfinishedLinks();
    for (const UnfinishedLink &link : links ? *links : QList<UnfinishedLink>()) {
        const bool isWorkedOn = registry.isLeased(linkLease(link.account), now);
        if (!isWorkedOn && link.replaces.isNull() && link.page != UnfinishedLink::onlyLeftovers)
            m_links.append(link);
    }
}

QList<UnfinishedLink> EarlierLinks::take(
    const QString &provider, const QUuid &project, const QString &ownerId)
{
    QList<UnfinishedLink> found;
    for (qsizetype i = m_links.size() - 1; i >= 0; --i) {
        const UnfinishedLink &link = m_links.at(i);
        const bool isProject = link.project == project
            || (!link.project.isNull() && !m_projects.contains(link.project));
        if (link.provider == provider && isProject && link.ownerId == ownerId)
            found.append(m_links.takeAt(i));
    }
    return found;
}

// ---- where to link

LinkJob::LinkJob(const LinkTools &tools, LinkOrder order, EarlierLinks &earlier, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_order(std::move(order))
    , m_earlier(earlier)
    , m_session(std::make_unique<LinkSession>(tools, LinkStart{}))
{
    LinkSession *session = m_session.get();
    connect(session, &LinkSession::stepDone, this, &LinkJob::onStepDone);
    connect(session, &LinkSession::existingFound, this, &LinkJob::onExistingFound);
    connect(session, &LinkSession::failed, this,
        [this](const Error &error) { fail({.error = error}); });
    connect(session, &LinkSession::stageChanged, this, &LinkJob::onStageChanged);
    connect(session, &LinkSession::identified, this,
        [this](const Identity &identity) { m_identity = identity; });
    connect(session, &LinkSession::signInReady, this, [this](const QUrl &address) {
        m_isCommitting = false; // a person is waited for
        Q_EMIT signInReady(address);
    });
    connect(session, &LinkSession::linked, this, [this](const AccountRecord &account) {
        finish({.account = account, .identity = account.identity});
    });
    connect(session, &LinkSession::checked, this, [this] {
        forgetTraces();
        finish({.onlyChecked = true, .identity = m_identity});
    });
    connect(session, &LinkSession::attemptFailed, this, &LinkJob::onAttemptFailed);
}

LinkJob::~LinkJob()
{
    if (m_hasLease)
        m_tools.ports.registry.giveLeaseBack(lease());
}

QString LinkJob::lease() const
{
    return orderLease(m_order.connector, m_order.project, m_order.ownerId);
}

void LinkJob::start()
{
    QTimer::singleShot(0, this, &LinkJob::begin);
}

void LinkJob::onStageChanged(LinkStage stage, StageState state)
{
    if (state == StageState::Running)
        m_isCommitting = stage >= LinkStage::Link;
    Q_EMIT stageChanged(stage, state);
}

void LinkJob::cancel()
{
    m_cancellation.request();
    if (m_isCommitting)
        return;
    if (m_session->isBusy())
        m_session->cancel();
    else
        QTimer::singleShot(0, this, [this] { fail(failure(ErrorKind::Cancelled)); });
}

QStringList LinkJob::missingBeforehand() const
{
    QStringList missing;
    const auto want = [&](bool isThere, const QString &name) {
        if (!isThere)
            missing.append(name);
    };
    const LinkWay way = wayOf(m_order);
    if (way == LinkWay::GivenLink) {
        want(!m_order.link.isEmpty(), u"link"_s);
        return missing;
    }
    want(!m_order.connector.isEmpty(), u"connector"_s);
    if (way != LinkWay::LinkNow)
        return missing;
    want(!m_order.ownerId.isEmpty(), u"owner_id"_s);
    want(!m_order.ownerName.isEmpty(), u"owner_name"_s);
    if (m_order.bringsProjectKey) {
        want(!m_order.projectKey.isEmpty(), u"project_key"_s);
        return missing;
    }
    const Result<QList<Project>> projects = m_tools.ports.registry.projects();
    const bool isOnlyOne = projects && projects->size() == 1;
    want(!m_order.projectKey.isEmpty() || !m_order.project.isEmpty() || isOnlyOne, u"project"_s);
    return missing;
}

void LinkJob::begin()
{
    if (m_isEnded)
        return;
    if (const QStringList missing = missingBeforehand(); !missing.isEmpty()) {
        LinkFailure wanting = failure(ErrorKind::InvalidInput, missing.first());
        wanting.missing = missing;
        return fail(wanting);
    }
    const QStringList types{QString(), u"production"_s, u"test"_s};
    if (!types.contains(m_order.type)) {
        LinkFailure wrong = failure(ErrorKind::InvalidInput, u"type"_s);
        wrong.choices = types.mid(1);
        return fail(wrong);
    }
    // A project is looked at when it is known.
    if (const auto error
        = forbidden(m_tools.ports.registry, wayOf(m_order), nullptr, !m_order.onlyCheck))
        return fail({.error = *error});
    // Another process with the same file must not link the same owner beside this one. A life is
    // longer than any link takes, but for a sign-in, which nobody starts twice.
    constexpr std::chrono::minutes life{10};
    Registry &registry = m_tools.ports.registry;
    const bool isForOwner = !m_order.ownerId.isEmpty();
    const Outcome taken
        = isForOwner ? registry.takeLease(lease(), m_tools.ports.clock(), life) : Done{};
    if (!taken)
        return fail({.error = taken.error()});
    m_hasLease = isForOwner;
    m_session->chooseWay(wayOf(m_order));
    switch (wayOf(m_order)) {
    case LinkWay::GivenLink: return followLink();
    case LinkWay::LinkNow:
    case LinkWay::AskSomeone: return openProject();
    case LinkWay::ThisComputer: break;
    }
    LinkFailure unknown = failure(ErrorKind::NotEnabled, u"connector"_s);
    unknown.error.party = m_order.connector;
    const QList<Connector> known = m_session->connectorsHere();
    for (const Connector &connector : known) {
        if (connector.provider == m_order.connector)
            return m_session->choose(connector);
        unknown.choices.append(connector.provider);
    }
    fail(unknown);
}

void LinkJob::openProject()
{
    const Result<HubTarget> target = targetOf(m_tools.ports.registry, m_order);
    if (!target)
        return fail({.error = target.error()});
    m_session->openProject(*target, m_order.connector.section(u'/', 0, 0));
}

void LinkJob::followLink()
{
    m_session->noteGivenLink(m_order.link);
    const LinkReading reading = m_session->followGivenLink();
    if (reading.link)
        return;
    LinkFailure faulty = failure(ErrorKind::InvalidInput, u"link"_s);
    faulty.linkFault = reading.fault;
    faulty.linkHost = reading.host;
    fail(faulty);
}

void LinkJob::onStepDone()
{
    if (m_isEnded)
        return;
    const LinkDraft &draft = m_session->draft();
    const bool isChosen = draft.isConnectorChosen();
    const QString wanted = m_order.connector.section(u'/', 0, 0);
    if (!isChosen && !std::exchange(m_isConnectorChosen, true))
        return chooseConnector();
    if (!isChosen || (!wanted.isEmpty() && draft.provider.key != wanted)) {
        LinkFailure other = failure(ErrorKind::NotEnabled, u"connector"_s);
        other.error.party = wanted;
        if (isChosen)
            other.choices.append(draft.provider.key);
        return fail(other);
    }
    fillForm();
}

//! A configuration is named after the connector's key: "hive/ID".
void LinkJob::chooseConnector()
{
    const QString key = m_order.connector.section(u'/', 0, 0);
    const QString config = m_order.connector.section(u'/', 1);
    QList<Connector> fitting;
    QStringList choices;
    const QList<Connector> listed = m_session->draft().listed;
    for (const Connector &connector : listed) {
        const bool isConfig
            = config.isEmpty() || config == connector.integrationId || config == connector.name;
        if ((key.isEmpty() || connector.provider == key) && isConfig)
            fitting.append(connector);
        choices.append(connector.provider + u'/' + connector.integrationId);
    }
    if (fitting.size() == 1)
        return m_session->choose(fitting.first());
    LinkFailure unclear = failure(
        fitting.isEmpty() ? ErrorKind::NotEnabled : ErrorKind::InvalidInput, u"connector"_s);
    unclear.error.party = key;
    unclear.choices = choices;
    if (!fitting.isEmpty())
        unclear.missing = {u"connector"_s};
    fail(unclear);
}

void LinkJob::onExistingFound()
{
    switch (m_order.ifThere) {
    case LinkOrder::IfThere::Update: return m_session->updateExisting();
    case LinkOrder::IfThere::Further: return m_session->linkFurther();
    case LinkOrder::IfThere::Refuse: break;
    }
    const PreparedLink &existing = m_session->existing()->prepared;
    const FilledForm filled = fillOut(existing.form, m_order.values, false);
    if (filled.fault)
        return fail(*filled.fault);
    m_values = filled.entered.values;
    const Result<QList<AccountRecord>> known
        = m_tools.ports.registry.accountStore().withHubIds({existing.existingAccountId});
    if (!known)
        return fail({.error = known.error()});
    const auto refuse = [this, name = existing.connector.name] {
        LinkFailure there = failure(ErrorKind::AlreadyLinked);
        there.error.party = name;
        there.error.detail = m_order.ownerName;
        fail(there);
    };
    const Project project = m_session->existing()->target.project;
    const QList<UnfinishedLink> unfinished
        = m_earlier.take(existing.connector.provider, project.uuid, project.ownerId);
    lookAtKnown(*known, [this, unfinished, refuse] { lookAtUnfinished(unfinished, refuse); });
}

// ---- the form

void LinkJob::fillForm()
{
    const LinkDraft &draft = m_session->draft();
    const FilledForm filled = fillOut(draft.form(), m_order.values, draft.edits());
    if (filled.fault)
        return fail(*filled.fault);
    m_values = filled.entered.values;
    m_session->enter(filled.entered);
    if (draft.edits() || m_order.onlyCheck)
        return connectAccount();
    lookForEarlierRun([this] { connectAccount(); });
}

// ---- what an earlier run has done

void LinkJob::lookForEarlierRun(const std::function<void()> &ifNothing)
{
    const LinkDraft &draft = m_session->draft();
    const Project project = draft.hub ? draft.hub->project : Project();
    const Result<QList<AccountRecord>> known = m_tools.ports.registry.accountStore().ofOwner(
        project.uuid, draft.provider.key, project.ownerId);
    if (!known)
        return fail({.error = known.error()});
    lookAtKnown(*known, [this, project, ifNothing] {
        lookAtUnfinished(
            m_earlier.take(m_session->draft().provider.key, project.uuid, project.ownerId),
            ifNothing);
    });
}

void LinkJob::lookAtKnown(QList<AccountRecord> known, const std::function<void()> &ifNothing)
{
    known.removeIf([](const AccountRecord &account) { return !account.keptInKeychain; });
    if (known.isEmpty())
        return ifNothing();
    const AccountRecord account = known.takeFirst();
    compare(m_tools.ports.keychain, account.uuid, account.fields, m_values, &m_cancellation)
        .then(ifAlive<Result<Likeness>>(
            this, [this, account, known, ifNothing](const Result<Likeness> &likeness) {
                if (m_isEnded)
                    return;
                if (!likeness)
                    return fail({.error = likeness.error()});
                if (*likeness == Likeness::Same) {
                    forgetTraces();
                    return finish(
                        {.account = account, .alreadyLinked = true, .identity = account.identity});
                }
                lookAtKnown(known, ifNothing);
            }));
}

void LinkJob::lookAtUnfinished(QList<UnfinishedLink> links, const std::function<void()> &ifNothing)
{
    if (links.isEmpty())
        return ifNothing();
    const UnfinishedLink link = links.takeFirst();
    const auto next = [this, links, ifNothing] { lookAtUnfinished(links, ifNothing); };
    compare(m_tools.ports.keychain, link.account, link.fields, m_values, &m_cancellation)
        .then(ifAlive<Result<Likeness>>(this, [this, link, next](const Result<Likeness> &likeness) {
            if (m_isEnded)
                return;
            if (!likeness)
                return fail({.error = likeness.error()});
            // Another link of the same owner is somebody else's work.
            if (*likeness == Likeness::Other)
                return next();
            finishEarlier(link, next);
        }));
}

void LinkJob::finishEarlier(const UnfinishedLink &link, const std::function<void()> &ifNothing)
{
    const auto discard = [this, link, ifNothing] {
        discardUnfinishedLink(m_tools.ports, link)
            .then(ifAlive<Outcome>(this, [this, ifNothing](const Outcome &gone) {
                if (m_isEnded)
                    return;
                gone ? ifNothing() : fail({.error = gone.error()});
            }));
    };
    if (!mayBeLinked(link))
        return discard();
    // It took its values back when the answer was lost: the account gets them now.
    const FoundAccount *existing = m_session->existing();
    if (link.fields.isEmpty() && existing
        && !link.accountsBefore.value_or(QStringList())
                .contains(existing->prepared.existingAccountId))
        return updateInstead(link);
    findLinked(m_tools.ports, link, &m_cancellation)
        .then(ifAlive<Found>(this, [this, link, discard](const Found &found) {
            if (m_isEnded)
                return;
            if (!found)
                return fail({.error = found.error()});
            if (!*found)
                return discard();
            const Result<AccountRecord> record
                = finishLinked(m_tools.ports, m_tools.providers, link, **found);
            if (!record)
                return fail({.error = record.error()});
            forgetTraces();
            finish({.account = *record, .alreadyLinked = true, .identity = record->identity});
        }));
}

void LinkJob::updateInstead(const UnfinishedLink &link)
{
    discardUnfinishedLink(m_tools.ports, link)
        .then(ifAlive<Outcome>(this, [this](const Outcome &gone) {
            if (m_isEnded)
                return;
            gone ? m_session->updateExisting() : fail({.error = gone.error()});
        }));
}

// ---- the commit

void LinkJob::connectAccount()
{
    if (m_isEnded)
        return;
    m_session->connectAccount(
        {.onlyCheck = m_order.onlyCheck}, indexOf(m_session->plan(), LinkStep::Kind::Fields));
}

void LinkJob::onAttemptFailed(LinkStage stage, const Error &error)
{
    const bool mayRetry = error.kind == ErrorKind::RateLimited && !m_cancellation.isRequested();
    if (const auto pause = mayRetry ? m_backoff.next(error.retryAfter) : std::nullopt) {
        QTimer::singleShot(*pause, this, &LinkJob::connectAccount);
        return;
    }
    LinkFailure failed{.error = error, .stage = stage};
    if (const FormField *field = m_session->draft().form().field(error.field))
        failed.field = *field;
    fail(failed);
}

//! A script that failed leaves nothing to be continued, unless the account may be there.
void LinkJob::forgetTraces()
{
    const LinkProgress &progress = m_session->draft().progress;
    if (progress.createWasAmbiguous || !progress.hubAccountId.isEmpty())
        return;
    const auto link = unfinishedLink(m_tools.ports.registry, m_session->draft().account);
    if (link && *link && (*link)->keychainKeys.isEmpty())
        m_session->forget();
}

void LinkJob::finish(const LinkReport &report)
{
    if (!std::exchange(m_isEnded, true))
        Q_EMIT done(report);
}

void LinkJob::fail(const LinkFailure &failure)
{
    if (std::exchange(m_isEnded, true))
        return;
    forgetTraces();
    LinkFailure named = failure;
    named.error.field = orderName(failure.error.field);
    Q_EMIT failed(named);
}

} // namespace hublink
