// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkrequest.h"
#include "app/registry/registry.h"

namespace hublink {

//! Whether the policy of this computer permits a way to link.
bool permitsWay(const Policy &policy, LinkWay way);

//! What the policy has against a link of this way, into this project, whose values are kept or
//! not; nothing if it permits it. Errors: NotPermitted. A project counts only for those ways that
//! use its key.
std::optional<Error> forbidden(
    const Registry &registry, LinkWay way, const Project *project, bool keepsValues);

} // namespace hublink
