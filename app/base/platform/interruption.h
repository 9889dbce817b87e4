// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace hublink::platform {

//! Has `stop` called in the GUI thread when the person presses Ctrl+C or the system asks the
//! program to end, so that it can clean up. Once for each process; a second request ends the
//! program at once.
void onInterruption(const std::function<void()> &stop);

} // namespace hublink::platform
