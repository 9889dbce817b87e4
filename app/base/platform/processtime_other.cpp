// SPDX-License-Identifier: MIT
#include "app/base/platform/processtime.h"

namespace hublink::platform {

std::optional<std::chrono::milliseconds> sinceProcessStart()
{
    return {};
}

} // namespace hublink::platform
