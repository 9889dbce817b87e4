// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

namespace hublink::platform {

//! Whether a person sits at the other end of a stream.
bool isTerminal(std::FILE *stream);

} // namespace hublink::platform
