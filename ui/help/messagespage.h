// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/helppages.h"

namespace hublink::ui {

//! The page of the user guide with everything that can go wrong and what helps, in the program's
//! language. What the program knows itself is not written twice.
HelpPage messagesPage();

} // namespace hublink::ui
