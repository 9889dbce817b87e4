// SPDX-License-Identifier: MIT
#include "app/accounts/accountskeeper.h"

#include "app/accounts/accountcheck.h"
#include "app/base/logging.h"
#include "app/base/settingnames.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr int checksAtOnce = 500;
//! A check that is further in the future was noted by a clock that was wrong.
constexpr qint64 clockTolerance = 10 * 60;
constexpr qint64 putOffSeconds = 6 * 60 * 60;
constexpr std::chrono::minutes longestPause{30};

const std::pair<RecheckPace, QString> paces[] = {{RecheckPace::Daily, QString()},
    {RecheckPace::Weekly, u"weekly"_s}, {RecheckPace::Off, u"off"_s}};

qint64 secondsOf(RecheckPace pace)
{
    constexpr qint64 day = 24 * 60 * 60;
    return pace == RecheckPace::Weekly ? 7 * day : day;
}

} // namespace

RecheckPace recheckPace(const Registry &registry)
{
    const QString chosen = registry.text(recheckSetting);
    for (const auto &[pace, name] : paces) {
        if (name == chosen)
            return pace;
    }
    return RecheckPace::Daily;
}

Outcome setRecheckPace(Registry &registry, RecheckPace pace)
{
    for (const auto &[known, name] : paces) {
        if (known == pace)
            return registry.setText(recheckSetting, name);
    }
    return Done{};
}

AccountsKeeper::AccountsKeeper(LinkPorts ports, const ProviderCatalog &providers, Settings settings,
    Thrift thrift, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_providers(providers)
    , m_settings(settings)
    , m_thrift(std::move(thrift))
    , m_retry({.first = settings.retryAfter, .longest = longestPause})
{
    for (QTimer *timer : {&m_refreshTimer, &m_checkTimer, &m_gatherTimer})
        timer->setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &AccountsKeeper::beginRefresh);
    connect(&m_tickTimer, &QTimer::timeout, this, &AccountsKeeper::onTick);
    connect(&m_checkTimer, &QTimer::timeout, this, &AccountsKeeper::checkNext);
    connect(&m_gatherTimer, &QTimer::timeout, this, &AccountsKeeper::tellBroken);
}

AccountsKeeper::~AccountsKeeper()
{
    // What runs ends now, while there is still somebody to be told.
    m_checkCancel.request();
    cancelRefresh();
}

void AccountsKeeper::start()
{
    m_lastTick = m_ports.clock();
    m_refreshTimer.start(m_settings.first);
    m_tickTimer.start(m_settings.tick);
}

// ---- the projects

void AccountsKeeper::refreshNow()
{
    m_wanted = true;
    if (m_refreshing) {
        m_again = true;
        return;
    }
    m_refreshTimer.start(0);
}

void AccountsKeeper::cancelRefresh()
{
    m_toRefresh.clear();
    m_again = false;
    if (m_refreshCancel)
        m_refreshCancel->request();
}

void AccountsKeeper::beginRefresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_refreshBegan = m_ports.clock();
    m_toRefresh.clear();
    m_lastError.reset();
    if (std::exchange(m_wanted, false))
        return readProjects();
    m_ports.keychain.isOpen(projectKeys()).then(this, [this](bool isOpen) {
        if (!isOpen) {
            m_lastError = Error{.kind = ErrorKind::KeychainLocked, .party = {}};
            return refreshNext();
        }
        readProjects();
    });
}

QStringList AccountsKeeper::projectKeys() const
{
    QStringList keys;
    const Result<QList<Project>> projects = m_ports.registry.projects();
    for (const Project &project : projects ? *projects : QList<Project>())
        keys.append(keychainkey::projectApiKey(project.uuid));
    return keys;
}

void AccountsKeeper::readProjects()
{
    const Result<QList<Project>> projects = m_ports.registry.projects();
    if (!projects)
        m_lastError = projects.error();
    for (const Project &project : projects ? *projects : QList<Project>()) {
        if (project.keyKept)
            m_toRefresh.push_back(project);
    }
    refreshNext();
}

void AccountsKeeper::refreshNext()
{
    if (m_toRefresh.empty()) {
        m_refreshing = false;
        const bool failed = m_lastError && m_lastError->kind != ErrorKind::Cancelled;
        // Large projects are read seldom: a tenth of the time at most goes into reading.
        constexpr int timesLonger = 10;
        const std::chrono::milliseconds took(m_refreshBegan.msecsTo(m_ports.clock()));
        const std::chrono::milliseconds usual
            = std::max<std::chrono::milliseconds>(m_settings.refreshEvery,
                std::min<std::chrono::milliseconds>(timesLonger * took, longestPause));
        if (!failed)
            m_retry.reset();
        const std::chrono::milliseconds pause = failed ? std::min(*m_retry.next(), usual) : usual;
        m_refreshTimer.start(std::exchange(m_again, false) ? std::chrono::milliseconds(0) : pause);
        Q_EMIT refreshEnded();
        return;
    }
    const Project project = m_toRefresh.front();
    m_toRefresh.pop_front();
    m_refreshCancel = std::make_unique<Cancellation>();
    auto *refresh
        = new ProjectRefresh(m_ports, m_providers, project.uuid, m_settings.refresh, this);
    connect(refresh, &ProjectRefresh::progressed, this,
        [this, name = project.name](int seen) { Q_EMIT refreshProgressed(name, seen); });
    connect(refresh, &ProjectRefresh::waiting, this, &AccountsKeeper::refreshWaits);
    connect(refresh, &ProjectRefresh::broke, this, &AccountsKeeper::noteBroken);
    Q_EMIT refreshBegan(project.name);
    started(refresh, m_refreshCancel.get()).then(this, [this](const Result<RefreshTally> &tally) {
        onRefreshed(tally);
    });
}

void AccountsKeeper::onRefreshed(const Result<RefreshTally> &tally)
{
    if (!tally && !m_lastError)
        m_lastError = tally.error();
    // The next one may end inside its start, so it does not begin inside this one's end.
    QMetaObject::invokeMethod(this, &AccountsKeeper::refreshNext, Qt::QueuedConnection);
}

void AccountsKeeper::wakeUp()
{
    m_retry.reset();
    m_putOff.clear();
    // Everybody wakes up at the same time; a moment later the network is really there.
    constexpr int aMoment = 4000;
    m_refreshTimer.start(std::min<std::chrono::milliseconds>(
        m_settings.retryAfter, std::chrono::milliseconds(aMoment)));
}

// ---- the schedule

void AccountsKeeper::onTick()
{
    const QDateTime now = m_ports.clock();
    // A clock that jumps while one waits is a computer that slept.
    const auto expected = m_settings.tick * 3 + std::chrono::minutes(1);
    if (m_lastTick.msecsTo(now) > expected.count())
        wakeUp();
    m_lastTick = now;
    lookForEndingKeys();
    lookForDueChecks();
}

void AccountsKeeper::lookForEndingKeys()
{
    const auto near = m_ports.registry.keyEnds().claimNear(m_ports.clock().toLocalTime().date());
    QList<std::pair<AccountRecord, QDate>> accounts;
    for (const auto &[uuid, end] : near ? *near : QList<std::pair<QUuid, QDate>>()) {
        if (const auto account = m_ports.registry.accountStore().find(uuid))
            accounts.append({*account, end});
    }
    if (!accounts.isEmpty())
        Q_EMIT keysEnd(accounts);
}

void AccountsKeeper::lookForDueChecks()
{
    const RecheckPace pace = recheckPace(m_ports.registry);
    if (pace == RecheckPace::Off || m_checking || !m_toCheck.empty())
        return;
    const QDateTime now = m_ports.clock();
    const qint64 interval = secondsOf(pace);
    const Result<QList<AccountSummary>> due = m_ports.registry.accountStore().keptCheckedBefore(
        now.addSecs(-interval), now.addSecs(clockTolerance), checksAtOnce);
    if (!due)
        return endChecks(due.error());
    for (const AccountSummary &account : *due) {
        // Spread over a sixth of the interval, so that not all come in the same minute.
        const qint64 spread = qint64(qHash(account.uuid) % size_t(interval / 6));
        const qint64 wait = m_putOff.value(account.uuid) - now.toSecsSinceEpoch();
        const bool isPutOff = wait > 0 && wait <= putOffSeconds;
        const qint64 since = now.toSecsSinceEpoch() - account.checkedAt;
        if (!isPutOff && (since >= interval + spread || since < -clockTolerance))
            m_toCheck.push_back(account.uuid);
    }
    if (!m_toCheck.empty())
        m_checkTimer.start(0);
}

void AccountsKeeper::checkNext()
{
    if (m_toCheck.empty() || m_checking)
        return;
    m_checking = true;
    QStringList keys;
    const Result<AccountRecord> account = m_ports.registry.accountStore().find(m_toCheck.front());
    if (account) {
        for (const auto &[key, role] : account->fields)
            keys.append(keychainkey::account(account->uuid, key));
        keys.append(keychainkey::projectApiKey(account->project));
    }
    m_ports.keychain.isOpen(keys).then(this, [this](bool isOpen) {
        if (isOpen)
            return askForThrift();
        m_checking = false;
        m_toCheck.clear();
    });
}

void AccountsKeeper::askForThrift()
{
    if (!m_thrift)
        return checkFirst(false);
    m_thrift([self = QPointer(this)](bool isThrifty) {
        if (self)
            self->checkFirst(isThrifty);
    });
}

void AccountsKeeper::checkFirst(bool isThrifty)
{
    constexpr std::chrono::seconds aMinute{60};
    if (isThrifty)
        return endChecks({});
    const Outcome taken = m_ports.registry.takeLease(u"checks"_s, m_ports.clock(), aMinute);
    if (!taken) {
        const bool isElsewhere = taken.error().kind == ErrorKind::BusyElsewhere;
        return endChecks(isElsewhere ? std::optional<Error>() : taken.error());
    }
    const QUuid uuid = m_toCheck.front();
    m_toCheck.pop_front();
    const Result<AccountRecord> account = m_ports.registry.accountStore().find(uuid);
    if (!account) {
        m_checking = false;
        return m_toCheck.empty() ? void() : m_checkTimer.start(0);
    }
    checkAccount(m_ports, *account, m_providers.find(account->provider, account->providerName),
        &m_checkCancel, this)
        .then(
            this, [this, uuid](const Result<AccountRecord> &checked) { onChecked(uuid, checked); });
}

//! The next tick tries again.
void AccountsKeeper::endChecks(const std::optional<Error> &hindrance)
{
    m_checking = false;
    m_toCheck.clear();
    m_checkError = hindrance;
    if (hindrance)
        Q_EMIT checksHindered();
}

void AccountsKeeper::onChecked(const QUuid &account, const Result<AccountRecord> &checked)
{
    m_checking = false;
    m_checkError
        = checked || !checked.error().isStorage() ? std::optional<Error>() : checked.error();
    if (m_checkError)
        Q_EMIT checksHindered();
    if (!checked) {
        // Nothing was learned. The next tick tries again, unless it is this account's own trouble.
        qCInfo(lcLinking) << "A scheduled check was put off:" << kindName(checked.error().kind);
        if (concernsEveryAccount(checked.error()) || checked.error().isKeychain())
            m_toCheck.clear();
        else
            m_putOff.insert(account, m_ports.clock().toSecsSinceEpoch() + putOffSeconds);
    } else if (checked->status == AccountStatus::Error) {
        noteBroken(account);
    }
    if (!m_toCheck.empty())
        m_checkTimer.start(m_settings.checkPause);
}

// ---- telling

void AccountsKeeper::noteBroken(const QUuid &account)
{
    m_broken.append(account);
    m_gatherTimer.start(m_settings.gather);
}

void AccountsKeeper::tellBroken()
{
    AccountStore &store = m_ports.registry.accountStore();
    const Result<QList<AccountRecord>> accounts
        = store.findAll(store.claimAnnouncements(std::exchange(m_broken, {})));
    if (accounts && !accounts->isEmpty())
        Q_EMIT broke(*accounts);
}

} // namespace hublink
