// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/linkorder.h"
#include "app/linking/linkrequest.h"
#include "app/registry/registry.h"

namespace hublink {

//! What standard input adds to the command line; nothing if it is a terminal, since nobody is
//! asked. Errors: as of readOrder().
Result<LinkOrder> readOrderFromInput(const LinkOrder &usual);

//! The project that an order means, and its owner and options. Errors: NotFound (naming `project`;
//! `detail` lists those that are known), the registry's.
Result<HubTarget> targetOf(const Registry &registry, const LinkOrder &order);

} // namespace hublink
