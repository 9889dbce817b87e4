// SPDX-License-Identifier: MIT
#include "app/base/platform/notification.h"

namespace hublink::platform {

bool notify(const QString &, const QString &)
{
    return false;
}

} // namespace hublink::platform
