// SPDX-License-Identifier: MIT
#include "app/base/platform/terminaltest.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#endif

namespace hublink::platform {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    (void)stream;
    return false;
#endif
}

} // namespace hublink::platform
