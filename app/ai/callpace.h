// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <deque>

namespace hublink {

//! Slows an app down that calls tools without end: hundreds of times in a minute is no work that
//! somebody looks at.
class CallPace final
{
public:
    struct Limits
    {
        int freely = 300; //!< calls a minute
        std::chrono::milliseconds then{50}; //!< between further ones
    };
    explicit CallPace(Limits limits)
        : m_limits(limits)
    {
    }

    //! How long a call that comes now has to wait.
    std::chrono::milliseconds take(const QDateTime &now)
    {
        constexpr qint64 minute = 60'000;
        const qint64 at = now.toMSecsSinceEpoch();
        while (
            !m_calls.empty() && (m_calls.front() <= at - minute || m_calls.front() > at + minute))
            m_calls.pop_front();
        if (m_calls.size() < size_t(m_limits.freely)) {
            m_calls.push_back(at);
            m_isSlow = false;
            return {};
        }
        m_becameSlow = !std::exchange(m_isSlow, true);
        const qint64 next = std::max(at, m_calls.back() + qint64(m_limits.then.count()));
        m_calls.push_back(next);
        return std::chrono::milliseconds(next - at);
    }
    //! Whether the last call was the first one that had to wait.
    bool becameSlow() { return std::exchange(m_becameSlow, false); }

private:
    Limits m_limits;
    std::deque<qint64> m_calls;
    bool m_isSlow = false;
    bool m_becameSlow = false;
};

} // namespace hublink
