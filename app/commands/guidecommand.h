// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"

namespace hublink {

//! `hublink guide`: prints what the reader makes of a guide, as JSON or as Markdown. Needs no
//! display and no data folder.
ExitCode printGuide(const Options &options);

} // namespace hublink
