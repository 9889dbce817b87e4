// SPDX-License-Identifier: MIT
#include "app/base/future.h"
#include "app/keychain/keychainprobe.h"

namespace hublink {

QFuture<KeychainState> probeKeychain(std::chrono::milliseconds)
{
    return readyFuture(KeychainState::Unknown);
}

} // namespace hublink
