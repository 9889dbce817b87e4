// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

namespace hublink {

//! Makes a linked account a test or a production account. Sends nothing but the type, so that
//! nothing else of the account changes. Ends without an answer if `owner` is destroyed.
//!
//! Errors: NothingKept (not in StackOne, or the project's key is not kept here), the keychain's,
//! the Hub's, the registry's.
QFuture<Result<AccountRecord>> convertAccount(
    LinkPorts ports, AccountRecord account, QString type, Cancellation *cancel, QObject *owner);

} // namespace hublink
