// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandwords.h"

namespace hublink::ui {

//! The words of the command line: those that the windows show, for readers who have no window.
FailureWords commandText(const LinkFailure &failure);

} // namespace hublink::ui
