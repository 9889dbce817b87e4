// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/commandwords.h"
#include "app/registry/registry.h"

namespace hublink {

//! `hublink setup save FILE` and `hublink setup load FILE`: everything but the secrets, for another
//! computer. With --dry-run loading only tells what it would add.
ExitCode carrySetup(Registry &registry, const Options &options, const CommandWords &words);

} // namespace hublink
