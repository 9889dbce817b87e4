// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychain/systemkeychain.h"

namespace hublink::test {

//! Limits short enough for a test to wait for them.
inline SystemKeychain::Settings impatient()
{
    SystemKeychain::Settings settings;
    settings.service = QStringLiteral("Hublink Test");
    settings.limit = std::chrono::milliseconds(1500);
    settings.limitWhileLocked = std::chrono::milliseconds(1500);
    settings.probeLimit = std::chrono::milliseconds(700);
    return settings;
}

} // namespace hublink::test
