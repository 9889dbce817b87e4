// SPDX-License-Identifier: MIT
#include "app/base/platform/autostart.h"

namespace hublink::platform {

bool canStartWithSession()
{
    return false;
}

bool startsWithSession()
{
    return false;
}

bool setStartsWithSession(bool, const QString &)
{
    return false;
}

} // namespace hublink::platform
