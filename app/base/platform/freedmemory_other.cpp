// SPDX-License-Identifier: MIT
#include "app/base/platform/freedmemory.h"

namespace hublink::platform {

bool wipeFreedMemory()
{
    return false;
}

} // namespace hublink::platform
