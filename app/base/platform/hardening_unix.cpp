// SPDX-License-Identifier: MIT
#include "app/base/platform/hardening.h"

#include <cstdlib>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace hublink::platform {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
    unsetenv("SECRET_BACKEND");
    unsetenv("SECRET_FILE_TEST_PATH");
    unsetenv("SECRET_FILE_TEST_PASSWORD");
}

} // namespace hublink::platform
