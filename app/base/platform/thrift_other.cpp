// SPDX-License-Identifier: MIT
#include "app/base/platform/thrift.h"

namespace hublink::platform {

void askOnBattery(const std::function<void(bool onBattery)> &answer)
{
    answer(false);
}

} // namespace hublink::platform
