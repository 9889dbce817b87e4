// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/future.h"

#include <QObject>

#include <utility>

namespace hublink {

//! Work that is done once: it answers, then destroys itself; destroyed with its owner it ends
//! without an answer. A class that derives from it is private to its file, and callers see a
//! function that answers; unless it has more to tell than its answer, then it has signals.
//! Created with new. GUI thread.
template <typename T>
class SingleUse : public QObject
{
public:
    QFuture<T> future() { return m_answer.future(); }

protected:
    bool hasAnswered() const { return m_answer.isGiven(); }
    explicit SingleUse(QObject *owner)
        : QObject(owner)
    {
    }
    //! Must be the last thing its caller does.
    void conclude(T result)
    {
        deleteLater();
        m_answer.give(std::move(result));
    }

private:
    Answer<T> m_answer;
};

//! Starts the work and hands its answer out; the work is its own owner from here on.
template <typename Work, typename... Arguments>
auto started(Work *work, Arguments... arguments)
{
    auto answer = work->future();
    work->start(std::move(arguments)...);
    return answer;
}

} // namespace hublink
