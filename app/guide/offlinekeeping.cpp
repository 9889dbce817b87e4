// SPDX-License-Identifier: MIT
#include "app/guide/offlinekeeping.h"

#include "app/base/future.h"

namespace hublink {

namespace {

//! A documentation site is to feel nothing of it.
constexpr int atATime = 3;
//! Without a network the rest fails as well.
constexpr int mostFailuresInARow = 6;

} // namespace

OfflineKeeping::OfflineKeeping(GuideStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

OfflineKeeping::~OfflineKeeping()
{
    requestLater(std::move(m_cancel));
}

void OfflineKeeping::start(const QList<ListedGuide> &guides)
{
    if (isRunning())
        return;
    for (const ListedGuide &guide : guides) {
        if (guide.origin == ListedGuide::Origin::Documentation && !m_store.isFresh(guide.readAt))
            m_waiting.push_back(guide.url);
    }
    m_total = int(m_waiting.size());
    m_done = 0;
    m_failures = 0;
    m_error.reset();
    m_paused = false;
    m_cancel = std::make_unique<Cancellation>();
    if (m_waiting.empty())
        return Q_EMIT finished({});
    next();
}

void OfflineKeeping::setPaused(bool paused)
{
    m_paused = paused;
    Q_EMIT progressed();
    if (!paused)
        next();
}

void OfflineKeeping::cancel()
{
    m_waiting.clear();
    if (m_cancel)
        m_cancel->request();
    if (m_running == 0)
        Q_EMIT finished({});
}

void OfflineKeeping::next()
{
    while (!m_paused && m_running < atATime && !m_waiting.empty()) {
        const QUrl page = m_waiting.front();
        m_waiting.pop_front();
        ++m_running;
        m_store.fetchFresh(page, m_cancel.get())
            .then(ifAlive<Result<StoredGuide>>(
                this, [this](const Result<StoredGuide> &guide) { onRead(guide); }));
    }
}

void OfflineKeeping::onRead(const Result<StoredGuide> &guide)
{
    --m_running;
    ++m_done;
    if (!guide && guide.error().kind != ErrorKind::Cancelled) {
        ++m_failures;
        m_error = guide.error();
        if (m_failures >= mostFailuresInARow && m_failures == m_done)
            m_waiting.clear();
    }
    Q_EMIT progressed();
    next();
    if (!isRunning())
        Q_EMIT finished(m_error);
}

} // namespace hublink
