// SPDX-License-Identifier: MIT
#include "app/accounts/listcheck.h"

namespace hublink {

namespace {

constexpr int pageSize = 100;
//! What a list costs beside its pages: finding its end, asking for what is missing.
constexpr int overhead = 5;
constexpr int markedAtOnce = 500;

//! One check; destroys itself when it has answered.
class ListCheck final : public SingleUse<Outcome>
{
public:
    ListCheck(LinkPorts ports, const ProviderCatalog &providers, const QUuid &project,
        ProjectRefresh::Settings settings, std::function<void(int)> progressed, QObject *parent);

    void start(Cancellation *cancel);

private:
    void onRefreshed(const Result<RefreshTally> &tally);
    void markNext();

    LinkPorts m_ports;
    QUuid m_project;
    ProjectRefresh *m_refresh;
    QStringList m_toMark; //!< ids in StackOne of accounts that are not marked as checked yet
    QTimer m_timer;
};

ListCheck::ListCheck(LinkPorts ports, const ProviderCatalog &providers, const QUuid &project,
    ProjectRefresh::Settings settings, std::function<void(int)> progressed, QObject *parent)
    : SingleUse(parent)
    , m_ports(std::move(ports))
    , m_project(project)
    , m_refresh(new ProjectRefresh(m_ports, providers, project, settings, this))
{
    if (progressed)
        connect(m_refresh, &ProjectRefresh::progressed, this, std::move(progressed));
    connect(&m_timer, &QTimer::timeout, this, &ListCheck::markNext);
}

void ListCheck::start(Cancellation *cancel)
{
    started(m_refresh, cancel).then(this, [this](const Result<RefreshTally> &tally) {
        onRefreshed(tally);
    });
}

void ListCheck::onRefreshed(const Result<RefreshTally> &tally)
{
    if (!tally)
        return conclude(tally.error());
    if (tally->byAnother)
        return conclude(Error{.kind = ErrorKind::BusyElsewhere, .party = {}});
    // Collected first: what is written moves to the end of the table.
    AccountStore &store = m_ports.registry.accountStore();
    for (qint64 after = 0;;) {
        const auto slice = store.hubIdSlice(m_project, after, markedAtOnce);
        if (!slice)
            return conclude(slice.error());
        if (slice->first.isEmpty())
            break;
        m_toMark += slice->first;
        after = slice->second;
    }
    m_timer.start(0);
}

//! A part at a time, so that windows stay alive.
void ListCheck::markNext()
{
    if (m_toMark.isEmpty()) {
        m_timer.stop();
        return conclude(Done{});
    }
    const QStringList part = m_toMark.mid(0, markedAtOnce);
    m_toMark.remove(0, part.size());
    AccountStore &store = m_ports.registry.accountStore();
    const Outcome marked = store.takeOver(part, [this](const QList<AccountRecord> &known) {
        AccountStore::Decision decision;
        for (AccountRecord account : known) {
            if (account.project != m_project || account.keptInKeychain)
                continue;
            account.checkedAt = m_ports.clock();
            decision.write.append(account);
        }
        return decision;
    });
    if (!marked) {
        m_timer.stop();
        conclude(marked.error());
    }
}

} // namespace

QFuture<Outcome> checkByList(LinkPorts ports, const ProviderCatalog &providers,
    const QUuid &project, ProjectRefresh::Settings settings,
    std::function<void(int seen)> progressed, Cancellation *cancel, QObject *owner)
{
    return started(
        new ListCheck(std::move(ports), providers, project, settings, std::move(progressed), owner),
        cancel);
}

bool isListWorthwhile(int accounts, int allOfProject)
{
    return accounts > allOfProject / pageSize + overhead;
}

} // namespace hublink
