// SPDX-License-Identifier: MIT
#include "app/accounts/bulkwork.h"

#include "app/accounts/accountcheck.h"
#include "app/accounts/accountconversion.h"
#include "app/registry/leases.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::chrono::seconds bulkLeaseLife{120};
constexpr qsizetype atOnce = 500;

} // namespace

BulkWork::BulkWork(LinkPorts ports, const ProviderCatalog &providers, BulkRun run, Words words,
    RemovalWords removalWords, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_providers(providers)
    , m_run(std::move(run))
    , m_words(std::move(words))
    , m_removalWords(std::move(removalWords))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BulkWork::next);
    connect(&m_cancellation, &Cancellation::requested, this, [this] {
        if (m_timer.isActive())
            conclude(Error{.kind = ErrorKind::Cancelled, .party = {}});
    });
}

BulkWork::~BulkWork()
{
    // What runs ends now, while there is still somebody to be told.
    m_cancellation.request();
    if (!m_concluded)
        m_ports.registry.giveLeaseBack(lease());
}

QString bulkLease(const QUuid &run)
{
    return u"bulk "_s + run.toString(QUuid::WithoutBraces);
}

QString BulkWork::lease() const
{
    return bulkLease(m_run.uuid);
}

void BulkWork::start()
{
    if (const Outcome taken = m_ports.registry.takeLease(lease(), m_ports.clock(), bulkLeaseLife);
        !taken)
        return conclude(taken.error());
    const Result<QList<BulkRun>> runs = m_ports.registry.bulkStore().runs();
    if (!runs)
        return conclude(runs.error());
    // Another window may have gone on with it meanwhile.
    for (const BulkRun &known : *runs) {
        if (known.uuid == m_run.uuid)
            m_run = known;
    }
    for (BulkItem &item : m_run.items) {
        if (item.state == BulkItem::State::Failed)
            item.state = BulkItem::State::Waiting;
    }
    if (const Outcome saved = m_ports.registry.bulkStore().save(m_run); !saved)
        return conclude(saved.error());
    if (m_run.kind == BulkKind::Verify)
        findListed();
    listNext();
}

// ---- accounts that only StackOne can tell about, a hundred at a time

void BulkWork::findListed()
{
    QList<QUuid> waiting;
    for (const BulkItem &item : std::as_const(m_run.items)) {
        if (item.state == BulkItem::State::Waiting)
            waiting.append(item.account);
    }
    for (qsizetype at = 0; at < waiting.size(); at += atOnce) {
        const Result<QList<AccountRecord>> accounts
            = m_ports.registry.accountStore().findAll(waiting.mid(at, atOnce));
        for (const AccountRecord &account : accounts ? *accounts : QList<AccountRecord>()) {
            if (!account.keptInKeychain && !account.hubAccountId.isEmpty())
                m_toList[account.project].append(account.uuid);
        }
    }
    m_toList.removeIf([this](const std::pair<const QUuid &, QList<QUuid> &> &project) {
        const Result<int> all = m_ports.registry.accountStore().count(project.first);
        return !all || !isListWorthwhile(int(project.second.size()), *all);
    });
}

void BulkWork::listNext()
{
    if (m_toList.isEmpty() || m_cancellation.isRequested()) {
        m_timer.start(0);
        return;
    }
    const QUuid project = m_toList.constBegin().key();
    (void)m_ports.registry.takeLease(lease(), m_ports.clock(), bulkLeaseLife);
    const auto progressed = [this](int seen) {
        (void)m_ports.registry.takeLease(lease(), m_ports.clock(), bulkLeaseLife);
        Q_EMIT listed(seen);
    };
    checkByList(m_ports, m_providers, project, listing, progressed, &m_cancellation, this)
        .then(this, [this, project](const Outcome &outcome) { onListed(project, outcome); });
}

void BulkWork::onListed(const QUuid &project, const Outcome &outcome)
{
    const QList<QUuid> accounts = m_toList.take(project);
    if (!outcome) {
        const Error &error = outcome.error();
        const bool stops = error.kind != ErrorKind::NothingKept
            && (concernsEveryAccount(error) || error.kind == ErrorKind::RateLimited);
        if (stops)
            return conclude(error);
        return listNext(); // one by one, then: each says what is the matter
    }
    m_toSettle = accounts;
    settleListed();
}

//! A part at a time, so that windows stay alive.
void BulkWork::settleListed()
{
    if (m_toSettle.isEmpty())
        return listNext();
    const QList<QUuid> part = m_toSettle.mid(0, atOnce);
    m_toSettle.remove(0, part.size());
    const Result<QList<AccountRecord>> found = m_ports.registry.accountStore().findAll(part);
    QHash<QUuid, AccountRecord> byUuid;
    for (const AccountRecord &account : found ? *found : QList<AccountRecord>())
        byUuid.insert(account.uuid, account);
    QList<BulkItem> settled;
    for (int i = 0; i < m_run.items.size(); ++i) {
        BulkItem &item = m_run.items[i];
        const auto account = byUuid.constFind(item.account);
        if (account == byUuid.constEnd() || item.state != BulkItem::State::Waiting)
            continue;
        outcomeOf(*account, item);
        settled.append(item);
        Q_EMIT itemDone(i);
    }
    (void)m_ports.registry.bulkStore().saveItems(m_run.uuid, settled);
    QTimer::singleShot(0, this, &BulkWork::settleListed);
}

// ---- one by one

void BulkWork::next()
{
    const auto waiting = std::find_if(m_run.items.cbegin(), m_run.items.cend(),
        [](const BulkItem &item) { return item.state == BulkItem::State::Waiting; });
    if (waiting == m_run.items.cend())
        return conclude({});
    m_at = int(waiting - m_run.items.cbegin());
    (void)m_ports.registry.takeLease(lease(), m_ports.clock(), bulkLeaseLife);
    Q_EMIT began(m_at);
    const Result<AccountRecord> account = m_ports.registry.accountStore().find(waiting->account);
    if (!account && account.error().kind == ErrorKind::NotFound && m_run.kind == BulkKind::Remove)
        return settle(BulkItem::State::Done, {});
    if (!account)
        return failed(account.error(), m_words(account.error()));
    switch (m_run.kind) {
    case BulkKind::Verify: return verify(*account);
    case BulkKind::Remove: return remove(*account);
    case BulkKind::Convert: return convert(*account);
    }
}

void BulkWork::verify(const AccountRecord &account)
{
    checkAccount(m_ports, account, m_providers.find(account.provider, account.providerName),
        &m_cancellation, this)
        .then(this, [this](const Result<AccountRecord> &checked) { onAccount(checked); });
}

void BulkWork::convert(const AccountRecord &account)
{
    convertAccount(m_ports, account, m_run.argument, &m_cancellation, this)
        .then(this, [this](const Result<AccountRecord> &converted) { onAccount(converted); });
}

void BulkWork::onAccount(const Result<AccountRecord> &account)
{
    if (!account)
        return failed(account.error(), m_words(account.error()));
    BulkItem item;
    outcomeOf(*account, item);
    settle(item.state, item.detail);
}

void BulkWork::outcomeOf(const AccountRecord &account, BulkItem &item) const
{
    const bool isFine = m_run.kind != BulkKind::Verify || account.status == AccountStatus::Active;
    item.state = isFine ? BulkItem::State::Done : BulkItem::State::Attention;
    item.detail
        = account.statusReason.isEmpty() && !isFine ? account.hubStatus : account.statusReason;
}

void BulkWork::remove(const AccountRecord &account)
{
    // Somebody gives it new values at this moment.
    if (m_ports.registry.isLeased(linkLease(account.uuid), m_ports.clock())) {
        const Error busy{.kind = ErrorKind::BusyElsewhere, .party = {}};
        return failed(busy, m_words(busy));
    }
    removeAccount(m_ports, account, m_run.argument == "hub"_L1, &m_cancellation, this)
        .then(this, [this](const Removal &removal) {
            if (!removal.error)
                return settle(BulkItem::State::Done, {});
            failed(*removal.error, m_removalWords(*removal.error, removal.report));
        });
}

void BulkWork::write(BulkItem::State state, const QString &detail)
{
    BulkItem &item = m_run.items[m_at];
    item.state = state;
    item.detail = detail;
    (void)m_ports.registry.bulkStore().saveItem(m_run.uuid, item);
    Q_EMIT itemDone(m_at);
}

void BulkWork::settle(BulkItem::State state, const QString &detail)
{
    write(state, detail);
    if (m_cancellation.isRequested())
        return conclude(Error{.kind = ErrorKind::Cancelled, .party = {}});
    m_timer.start(pause);
}

void BulkWork::failed(const Error &error, const QString &words)
{
    if (error.kind == ErrorKind::Cancelled)
        return conclude(error);
    if (!concernsEveryAccount(error) && error.kind != ErrorKind::RateLimited)
        return settle(BulkItem::State::Failed, words);
    write(BulkItem::State::Failed, words);
    conclude(error);
}

void BulkWork::conclude(const std::optional<Error> &error)
{
    if (std::exchange(m_concluded, true))
        return;
    m_timer.stop();
    // Checks that failed are no promise to anybody; what should go or change is one.
    const bool isLeft = m_run.count(BulkItem::State::Waiting) > 0
        || (m_run.kind != BulkKind::Verify && m_run.count(BulkItem::State::Failed) > 0);
    const bool isBusyElsewhere = error && error->kind == ErrorKind::BusyElsewhere;
    if (!isLeft && !isBusyElsewhere)
        (void)m_ports.registry.bulkStore().remove(m_run.uuid);
    m_ports.registry.giveLeaseBack(lease());
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace hublink
