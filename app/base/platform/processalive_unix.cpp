// SPDX-License-Identifier: MIT
#include "app/base/platform/processalive.h"

#include <cerrno>
#include <csignal>
#include <sys/types.h>

namespace hublink::platform {

bool isProcessAlive(qint64 pid)
{
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
}

} // namespace hublink::platform
