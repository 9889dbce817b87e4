// SPDX-License-Identifier: MIT
#include "app/accounts/bulkwork.h"

#include "app/accounts/accountcheck.h"
#include "app/accounts/accountconversion.h"
#include "app/registry/leases.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::chrono::seconds leaseLife{120};

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
    if (const Outcome taken = m_ports.registry.takeLease(lease(), m_ports.clock(), leaseLife);
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
    m_timer.start(0);
}

void BulkWork::next()
{
    const auto waiting = std::find_if(m_run.items.cbegin(), m_run.items.cend(),
        [](const BulkItem &item) { return item.state == BulkItem::State::Waiting; });
    if (waiting == m_run.items.cend())
        return conclude({});
    m_at = int(waiting - m_run.items.cbegin());
    (void)m_ports.registry.takeLease(lease(), m_ports.clock(), leaseLife);
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
    auto *check = new AccountCheck(
        m_ports, account, m_providers.find(account.provider, account.providerName), this);
    check->future().then(
        this, [this](const Result<AccountRecord> &checked) { onAccount(checked); });
    check->start(&m_cancellation);
}

void BulkWork::convert(const AccountRecord &account)
{
    auto *conversion = new AccountConversion(m_ports, account, m_run.argument, this);
    conversion->future().then(
        this, [this](const Result<AccountRecord> &converted) { onAccount(converted); });
    conversion->start(&m_cancellation);
}

void BulkWork::onAccount(const Result<AccountRecord> &account)
{
    if (!account)
        return failed(account.error(), m_words(account.error()));
    const bool isFine = m_run.kind != BulkKind::Verify || account->status == AccountStatus::Active;
    settle(isFine ? BulkItem::State::Done : BulkItem::State::Attention,
        account->statusReason.isEmpty() && !isFine ? account->hubStatus : account->statusReason);
}

void BulkWork::remove(const AccountRecord &account)
{
    // Somebody gives it new values at this moment.
    if (m_ports.registry.isLeased(linkLease(account.uuid), m_ports.clock())) {
        const Error busy{.kind = ErrorKind::BusyElsewhere, .party = {}};
        return failed(busy, m_words(busy));
    }
    auto *removal = new AccountRemoval(m_ports, account, m_run.argument == "hub"_L1, this);
    removal->future().then(this, [this, removal](const Outcome &removed) {
        if (removed)
            return settle(BulkItem::State::Done, {});
        failed(removed.error(), m_removalWords(removed.error(), removal->report()));
    });
    removal->start(&m_cancellation);
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
