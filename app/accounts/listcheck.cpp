// SPDX-License-Identifier: MIT
#include "app/accounts/listcheck.h"

namespace hublink {

namespace {

constexpr int pageSize = 100;
//! What a list costs beside its pages: finding its end, asking for what is missing.
constexpr int overhead = 5;
constexpr int markedAtOnce = 500;

} // namespace

ListCheck::ListCheck(LinkPorts ports, const ProviderCatalog &providers, const QUuid &project,
    ProjectRefresh::Settings settings, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_project(project)
    , m_refresh(new ProjectRefresh(m_ports, providers, project, settings, this))
{
    connect(m_refresh, &ProjectRefresh::progressed, this, &ListCheck::progressed);
    connect(&m_timer, &QTimer::timeout, this, &ListCheck::markNext);
}

bool ListCheck::isWorthwhile(int accounts, int allOfProject)
{
    return accounts > allOfProject / pageSize + overhead;
}

void ListCheck::start(Cancellation *cancel)
{
    m_cancel = cancel;
    m_refresh->future().then(
        this, [this](const Result<RefreshTally> &tally) { onRefreshed(tally); });
    m_refresh->start(cancel);
}

void ListCheck::onRefreshed(const Result<RefreshTally> &tally)
{
    if (!tally)
        return m_answer.give(tally.error());
    if (tally->byAnother)
        return m_answer.give(Error{.kind = ErrorKind::BusyElsewhere, .party = {}});
    // Collected first: what is written moves to the end of the table.
    AccountStore &store = m_ports.registry.accountStore();
    for (qint64 after = 0;;) {
        const auto slice = store.hubIdSlice(m_project, after, markedAtOnce);
        if (!slice)
            return m_answer.give(slice.error());
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
        return m_answer.give(Done{});
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
        m_answer.give(marked.error());
    }
}

} // namespace hublink
