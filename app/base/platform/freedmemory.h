// SPDX-License-Identifier: MIT
#pragma once

namespace hublink::platform {

//! From now on memory is overwritten when it is given back, by whatever part of the process, the
//! toolkit's copies of what was typed and sent among them. Any thread; there is no way back.
//! False: the system has no way for it, and the program goes on without.
bool wipeFreedMemory();

} // namespace hublink::platform
