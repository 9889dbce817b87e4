// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/registry.h"
#include "app/update/updatelook.h"

#include <QTimer>

namespace hublink {

//! Decides when a newer version is looked for, and what of it is news: only where an address is set
//! and the person agreed, once a day, each version once. GUI thread only.
class UpdateWatch final : public QObject
{
    Q_OBJECT
public:
    using Look = std::function<QFuture<Result<std::optional<NewerVersion>>>(const QUrl &)>;

    //! `registry` must outlive it.
    UpdateWatch(Registry &registry, Clock clock, Look look, QObject *parent = nullptr);

    void start();
    //! What the person said after permissionWanted().
    void answer(bool yes);

    //! True once after a version that ran here was replaced by this one; never at the first start.
    static bool takeUpdated(Registry &registry);

Q_SIGNALS:
    //! The person has not said yet whether `host` may be asked. At most once for each start.
    void permissionWanted(const QString &host);
    void found(const hublink::NewerVersion &newer);

private:
    void look();
    void onAnswer(const Result<std::optional<NewerVersion>> &answer);

    Registry &m_registry;
    Clock m_clock;
    Look m_look;
    QTimer m_timer;
    bool m_hasAsked = false;
};

} // namespace hublink
