// SPDX-License-Identifier: MIT
#pragma once

namespace hublink::platform {

//! Keeps secrets out of crash dumps and away from other processes of the same person, and drops
//! environment variables that would send keychain entries to a file. Does what the system offers.
void hardenProcess();

} // namespace hublink::platform
