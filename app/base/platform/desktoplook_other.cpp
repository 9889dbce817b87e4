// SPDX-License-Identifier: MIT
#include "app/base/platform/desktoplook.h"

namespace hublink::platform {

void watchDesktopLook(QObject *, const std::function<void(const DesktopLook &)> &)
{
}

} // namespace hublink::platform
