// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkrequest.h"

namespace hublink {

//! What is written down about a link while it is not finished, so that it can be continued or
//! given up after a crash. The one place that composes it.
UnfinishedLink journalOf(
    const LinkRequest &request, const LinkProgress &progress, const QDateTime &now);

} // namespace hublink
