// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace hublink::platform {

//! Time since the operating system started this process; empty where it does not tell.
//! Linux counts in steps of 10 ms.
std::optional<std::chrono::milliseconds> sinceProcessStart();

} // namespace hublink::platform
