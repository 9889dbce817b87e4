// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/pill.h"

namespace hublink::ui {

//! How a request ended: its status, and in a word and a tone whether it worked.
Pill outcomePill(int status, bool hasWorked);

} // namespace hublink::ui
