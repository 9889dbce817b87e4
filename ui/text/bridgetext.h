// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/bridgewords.h"

namespace hublink::ui {

//! The words of the bridge for AI apps: a model reads them and passes them on to its person.
BridgeWords bridgeWords();

} // namespace hublink::ui
