// SPDX-License-Identifier: MIT
#include "app/base/platform/hardening.h"

namespace hublink::platform {

void hardenProcess()
{
}

} // namespace hublink::platform
