// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace hublink::platform {

//! Tells, perhaps later, whether the computer runs on its battery; false where nobody tells.
void askOnBattery(const std::function<void(bool onBattery)> &answer);

} // namespace hublink::platform
