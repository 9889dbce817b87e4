// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"
#include "app/provider/providercatalog.h"

namespace hublink {

//! Whether StackOne was asked to link the account before the link was cut off, so that it may be
//! there although this computer knows nothing of it.
bool mayBeLinked(const UnfinishedLink &link);

//! Asks StackOne for the account of a link that was cut off; nothing if it is not there. May make
//! the keychain ask for its password.
//! Errors: NothingKept if there is no project's key to ask with, the keychain's, the Hub's.
QFuture<Result<std::optional<HubAccount>>> findLinked(
    const LinkPorts &ports, const UnfinishedLink &link, Cancellation *cancel);

//! Records the project of a link that was cut off, whose key findLinked() found in the keychain, so
//! that it need not be entered again.
Outcome keepProject(Registry &registry, const UnfinishedLink &link);

//! Records the account that findLinked() found, with the values that the link kept, and its
//! project. The unfinished link goes. Errors: the registry's.
Result<AccountRecord> finishLinked(const LinkPorts &ports, const ProviderCatalog &providers,
    const UnfinishedLink &link, const HubAccount &account);

} // namespace hublink
