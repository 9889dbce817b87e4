// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace hublink {

//! Spreads many requests so that StackOne's limit of 1,000 a minute and key is never reached, with
//! room for whatever else uses the key. [hub/PROTOCOL.md]
class RequestPace
{
public:
    struct Limits
    {
        int burst = 60; //!< this many may go at once
        int perMinute = 600; //!< and this many in the long run
    };
    explicit RequestPace(Limits limits)
        : m_limits(limits)
        , m_left(limits.burst)
    {
    }

    //! How long the next request has to wait; counts it as sent then.
    std::chrono::milliseconds take(const QDateTime &now)
    {
        const double perMs = m_limits.perMinute / 60'000.0;
        // A clock that is set back gives nothing and takes nothing.
        const double passed = m_at.isValid() ? double(std::max<qint64>(0, m_at.msecsTo(now))) : 0;
        m_left = std::min<double>(m_limits.burst, m_left + passed * perMs);
        m_at = now;
        m_left -= 1;
        return std::chrono::milliseconds(m_left >= 0 ? 0 : qint64(-m_left / perMs));
    }

private:
    Limits m_limits;
    double m_left;
    QDateTime m_at;
};

} // namespace hublink
