// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace hublink::platform {

//! Whether a process of this computer is running; true where that cannot be told.
bool isProcessAlive(qint64 pid);

} // namespace hublink::platform
