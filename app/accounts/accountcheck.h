// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

namespace hublink {

//! Trouble of a piece of work on one account that the next account would have, too.
bool concernsEveryAccount(const Error &error);

//! Looks again whether an account works: reads its values from the keychain, asks the provider,
//! then the Hub, and records what it found, on top of whatever others recorded meanwhile. Ends
//! without an answer if `owner` is destroyed.
//!
//! The answer is the account as it is now; one whose key is refused is an answer, too. An Error
//! means that nothing was learned (no network, keychain locked, …); the record then stays as it
//! was: being offline never turns an account red.
QFuture<Result<AccountRecord>> checkAccount(LinkPorts ports, AccountRecord account,
    Provider provider, Cancellation *cancel, QObject *owner);

} // namespace hublink
