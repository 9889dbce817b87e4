// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

namespace hublink {

//! Growing pauses between tries of the same thing: each is twice as long as the one before. What
//! the other side asks for is kept to.
class Backoff
{
public:
    struct Limits
    {
        std::chrono::milliseconds first{1000};
        std::chrono::milliseconds longest = std::chrono::hours(1);
        int tries = std::numeric_limits<int>::max(); //!< repeats before one gives up
    };

    explicit Backoff(Limits limits)
        : m_limits(limits)
        , m_pause(limits.first)
    {
    }

    //! How long to wait before the next try; nothing: it has been tried often enough.
    std::optional<std::chrono::milliseconds> next(std::chrono::milliseconds asked = {})
    {
        if (m_tries >= m_limits.tries)
            return {};
        ++m_tries;
        const std::chrono::milliseconds own = std::min(m_pause, m_limits.longest);
        m_pause = std::min(2 * own, m_limits.longest);
        return std::max(own, asked);
    }

    //! It worked: the next failure is a first one.
    void reset()
    {
        m_tries = 0;
        m_pause = m_limits.first;
    }

private:
    Limits m_limits;
    std::chrono::milliseconds m_pause;
    int m_tries = 0;
};

} // namespace hublink
