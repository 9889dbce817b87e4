// SPDX-License-Identifier: MIT
#include "app/base/platform/notification.h"

namespace hublink::platform {

bool notify(const Notification &)
{
    return false;
}

} // namespace hublink::platform
