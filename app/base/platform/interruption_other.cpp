// SPDX-License-Identifier: MIT
#include "app/base/platform/interruption.h"

namespace hublink::platform {

void onInterruption(const std::function<void()> &)
{
}

} // namespace hublink::platform
