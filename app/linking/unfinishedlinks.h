// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

namespace hublink {

//! What is remembered of the link that would become this account; nothing if there is none.
Result<std::optional<UnfinishedLink>> unfinishedLink(
    const Registry &registry, const QUuid &account);

//! New values of a linked account wait in the keychain beside the old ones.
bool hasStagedValues(const UnfinishedLink &link);

//! Remembers how far a link has come, keeping the keychain entries that an earlier attempt named.
Outcome rememberUnfinishedLink(Registry &registry, UnfinishedLink link);

//! Gives an unfinished link up: removes what it may have left in the keychain, then forgets it.
//! If the keychain refuses, the link stays on record, so that it can be given up again.
QFuture<Outcome> discardUnfinishedLink(const LinkPorts &ports, const UnfinishedLink &link);

} // namespace hublink
