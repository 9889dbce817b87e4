// SPDX-License-Identifier: MIT
#include "app/linking/hublinking.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! StackOne's default life of a session. [hub/PROTOCOL.md]
constexpr std::chrono::seconds defaultLife{30 * 60};
//! What a link may take at the end of it.
constexpr std::chrono::seconds reserve{5 * 60};

const QString stackOne = u"StackOne"_s;

QStringList idsOf(const QList<HubAccount> &accounts)
{
    QStringList ids;
    for (const HubAccount &account : accounts)
        ids.append(account.id);
    return ids;
}

} // namespace

HubLinking::HubLinking(Hub &hub, Clock clock, const LinkRequest &request, LinkProgress &progress,
    SignInTimes times, QObject *parent)
    : SingleUse(parent)
    , m_hub(hub)
    , m_clock(std::move(clock))
    , m_request(request)
    , m_progress(progress)
    , m_times(times)
{
}

void HubLinking::start(Cancellation *cancel, std::optional<QFuture<Result<AccountsPage>>> accounts)
{
    m_cancel = cancel;
    m_accounts = std::move(accounts);
    prepare();
}

// ---- the session

void HubLinking::prepare()
{
    if (m_progress.createWasAmbiguous)
        return findLostAccount();
    if (m_progress.prepared && sessionIsFresh())
        return onPrepared(*m_progress.prepared);
    prepareLink(m_hub, m_clock, target(), m_request.provider, m_cancel, this)
        .then(this, [this](const Result<PreparedLink> &prepared) { onPrepared(prepared); });
}

bool HubLinking::sessionIsFresh() const
{
    if (target().isGivenLink())
        return true; // there is no other one
    if (m_progress.prepared->over)
        return false;
    const std::chrono::seconds asked = target().options.life;
    const std::chrono::seconds life = asked.count() > 0 ? asked : defaultLife;
    return m_progress.prepared->openedAt.secsTo(m_clock()) < (life - reserve).count();
}

void HubLinking::onPrepared(const Result<PreparedLink> &prepared)
{
    if (!prepared)
        return conclude(prepared.error());
    if (!prepared->isChosen())
        return conclude(Error{.kind = ErrorKind::NotEnabled, .party = m_request.provider.name});
    m_progress.prepared = *prepared;
    if (prepared->config.isRedirect())
        return rememberAccounts();
    // Linked by an earlier attempt, but with values that were changed since.
    if (!accountToUpdate().isEmpty())
        return updateAccount();
    rememberAccounts();
}

// ---- a sign-in page

void HubLinking::signIn()
{
    const PreparedLink &prepared = *m_progress.prepared;
    m_createSent = true;
    auto *signIn = new SignIn(session(), prepared.connector.integrationId, m_request.provider.name,
        m_request.credentials + m_request.shown, m_times, this);
    connect(signIn, &SignIn::ready, this, [this](const QUrl &address, auto patience) {
        // From now on the person may make the account, whether anybody sees it or not.
        m_progress.createWasAmbiguous = true;
        Q_EMIT signInReady(address, patience);
    });
    started(signIn, m_cancel).then(this, [this](const Result<QString> &accountId) {
        onSignedIn(accountId);
    });
}

void HubLinking::onSignedIn(const Result<QString> &accountId)
{
    if (accountId)
        return linkedAs(*accountId);
    const Error &error = accountId.error();
    // Otherwise the page is still open, and the person may go on there.
    if (error.kind == ErrorKind::SignInFailed)
        m_progress.createWasAmbiguous = false;
    if (error.kind == ErrorKind::Cancelled || target().apiKey.isEmpty()
        || !m_progress.createWasAmbiguous)
        return failed(error);
    m_ifNotFound = error;
    findLostAccount();
}

// ---- a new account, made once

void HubLinking::rememberAccounts()
{
    if (m_progress.accountsBefore)
        return makeAccount();
    if (target().apiKey.isEmpty()) {
        m_progress.accountsBefore = QStringList{m_progress.prepared->existingAccountId};
        return makeAccount();
    }
    if (!m_accounts)
        m_accounts
            = m_hub.project(target().apiKey)->listAccounts(accountsOfOwner(m_request), m_cancel);
    std::exchange(m_accounts, {})->then(this, [this](const Result<AccountsPage> &page) {
        // Not knowing them is no reason to stop: times are compared instead.
        if (page)
            m_progress.accountsBefore = idsOf(page->accounts);
        else if (page.error().kind == ErrorKind::Cancelled)
            return conclude(page.error());
        makeAccount();
    });
}

void HubLinking::makeAccount()
{
    Q_EMIT creating();
    m_progress.prepared->config.isRedirect() ? signIn() : createAccount();
}

void HubLinking::createAccount()
{
    m_createSent = true;
    session()
        ->createAccount(
            m_progress.prepared->connector.integrationId, m_request.credentials, m_cancel)
        .then(this, [this](const Result<QString> &id) { onCreated(id); });
}

void HubLinking::onCreated(const Result<QString> &id)
{
    if (!id)
        return failed(id.error());
    if (id->isEmpty()) {
        m_progress.createWasAmbiguous = true;
        return findLostAccount();
    }
    linkedAs(*id);
}

// ---- an account that is there already

QString HubLinking::accountToUpdate() const
{
    return m_progress.hubAccountId.isEmpty() ? target().updateAccountId : m_progress.hubAccountId;
}

void HubLinking::updateAccount()
{
    session()
        ->updateAccount(accountToUpdate(), m_progress.prepared->connector.integrationId,
            m_request.credentials, m_request.cleared, m_cancel)
        .then(this, [this](const Outcome &outcome) { onUpdated(outcome); });
}

void HubLinking::onUpdated(const Outcome &outcome)
{
    if (!outcome)
        return failed(outcome.error());
    linkedAs(accountToUpdate());
}

// ---- an account whose answer was lost

void HubLinking::findLostAccount()
{
    if (target().apiKey.isEmpty())
        return findLostByLink();
    m_hub.project(target().apiKey)
        ->listAccounts(accountsOfOwner(m_request), m_cancel)
        .then(this, [this](const Result<AccountsPage> &page) { onAccountsFound(page); });
}

//! With a given link only the session's own settings tell.
void HubLinking::findLostByLink()
{
    m_hub.session(target().givenToken)
        ->readSettings(m_cancel)
        .then(this, [this](const Result<HubSettings> &settings) {
            if (!settings)
                return failed(settings.error());
            const QString found = settings->existingAccountId;
            const bool isNewOne = !found.isEmpty()
                && !m_progress.accountsBefore.value_or(QStringList()).contains(found);
            isNewOne ? linkedAs(found) : notFound();
        });
}

void HubLinking::onAccountsFound(const Result<AccountsPage> &page)
{
    if (!page)
        return conclude(page.error());
    for (const HubAccount &account : page->accounts) {
        if (isNew(account))
            return linkedAs(account.id);
    }
    notFound();
}

void HubLinking::notFound()
{
    // A given link sees less than a project's key: not finding the account proves nothing. Of a
    // sign-in the person knows best whether it was finished.
    const bool isBlind = target().apiKey.isEmpty() && !isSignIn();
    if (isBlind && !m_request.linkAgain)
        return conclude(Error{.kind = ErrorKind::PerhapsLinked, .party = stackOne});
    // Never a second creation in one attempt: the service may just be slow to list the first.
    if (m_createSent) {
        return conclude(m_ifNotFound.value_or(Error{.kind = ErrorKind::UnexpectedAnswer,
            .party = stackOne,
            .detail = u"no account was named, and none is listed"_s}));
    }
    m_progress.createWasAmbiguous = false;
    prepare();
}

bool HubLinking::isSignIn() const
{
    return m_progress.prepared && m_progress.prepared->config.isRedirect();
}

bool HubLinking::isNew(const HubAccount &account) const
{
    if (m_progress.accountsBefore)
        return !m_progress.accountsBefore->contains(account.id);
    // Both times are StackOne's, so a wrong clock on this computer does no harm.
    const QDateTime sessionStart
        = m_progress.prepared ? m_progress.prepared->session.createdAt : QDateTime();
    return sessionStart.isValid() && account.createdAt.isValid()
        && account.createdAt.addSecs(1) >= sessionStart;
}

// ---- the end

void HubLinking::failed(const Error &error)
{
    const bool posted = m_createSent && !isSignIn();
    if (error.kind == ErrorKind::SessionExpired) {
        if (target().isGivenLink()) {
            Error over = error;
            over.field = givenLinkField;
            return conclude(over);
        }
        if (m_progress.prepared)
            m_progress.prepared->over = true;
        if (isSignIn())
            m_createSent = false;
        // Nothing was linked by a session that is over; a new one costs the person nothing.
        if (!std::exchange(m_sessionRenewed, true))
            return prepare();
    }
    if (posted)
        m_progress.createWasAmbiguous = error.isAmbiguous() || m_progress.createWasAmbiguous;
    Error named = error;
    const bool areRefused = named.kind == ErrorKind::Refused || named.kind == ErrorKind::Declined;
    if (!areRefused || !m_progress.prepared)
        return conclude(named);
    nameField(named);
    readFormAgain(named);
}

void HubLinking::nameField(Error &error) const
{
    for (const QString &words : {error.said, error.answer}) {
        if (error.field.isEmpty())
            error.field = fieldNamedIn(words, m_progress.prepared->form);
    }
}

//! Values that the open form did not ask for cannot be mended in it.
void HubLinking::readFormAgain(const Error &refusal)
{
    session()
        ->readConnector(m_progress.prepared->connector, m_cancel)
        .then(this, [this, error = refusal](const Result<ConnectorConfig> &config) mutable {
            PreparedLink &prepared = *m_progress.prepared;
            if (!config || *config == prepared.config)
                return conclude(error);
            prepared.config = *config;
            prepared.form = formOf(*config, m_request.provider,
                prepared.existing ? &*prepared.existing : nullptr, prepared.externalTriggerToken);
            error.formChanged = true;
            nameField(error);
            conclude(error);
        });
}

void HubLinking::linkedAs(const QString &accountId)
{
    m_progress.hubAccountId = accountId;
    m_progress.linkedWith = m_request.credentials;
    m_progress.createWasAmbiguous = false;
    conclude(Done{});
}

} // namespace hublink
