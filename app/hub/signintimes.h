// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace hublink {

//! How often a sign-in is looked at, and how long. [hub/PROTOCOL.md]
struct SignInTimes
{
    std::chrono::milliseconds pollEvery{2000};
    std::chrono::milliseconds patience{5 * 60 * 1000}; //!< time asleep does not count
};

} // namespace hublink
