// SPDX-License-Identifier: MIT
#include "app/base/platform/terminaltest.h"

#include <unistd.h>

namespace hublink::platform {

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

} // namespace hublink::platform
