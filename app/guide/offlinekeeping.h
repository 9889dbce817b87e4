// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidelibrary.h"

#include <QObject>

#include <deque>

namespace hublink {

//! Reads the pages of guides so that they are at hand without a network: a few at a time, with
//! pauses if wanted. Pages that were read within the last day are left alone; what failed can be
//! tried again by starting anew. Destroying it ends it.
class OfflineKeeping final : public QObject
{
    Q_OBJECT
public:
    explicit OfflineKeeping(GuideStore &store, QObject *parent = nullptr);
    ~OfflineKeeping() override;

    //! Begins with the documentation's guides that are not kept yet, or kept for long. Nothing
    //! happens while it runs.
    void start(const QList<ListedGuide> &guides);
    void setPaused(bool paused);
    //! What is being read is not kept any more; what was read stays.
    void cancel();

    bool isRunning() const { return m_running > 0 || !m_waiting.empty(); }
    bool isPaused() const { return m_paused; }
    int total() const { return m_total; }
    int done() const { return m_done; } //!< with those that failed
    int failures() const { return m_failures; }

Q_SIGNALS:
    void progressed();
    //! All that was wanted was tried, or it was cancelled. `error` is the last failure's.
    void finished(const std::optional<hublink::Error> &error);

private:
    void next();
    void onRead(const Result<StoredGuide> &guide);

    GuideStore &m_store;
    std::unique_ptr<Cancellation> m_cancel;
    std::deque<QUrl> m_waiting;
    int m_running = 0;
    int m_total = 0;
    int m_done = 0;
    int m_failures = 0;
    bool m_paused = false;
    std::optional<Error> m_error;
};

} // namespace hublink
