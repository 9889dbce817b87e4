// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychain/keychain.h"

namespace hublink {

//! One entry of several that were read together.
struct KeptValue
{
    QString entry;
    Secret value;
};

//! Reads entries of the keychain that are needed together, and has the person asked for leave only
//! once. Entries that are not there are left out. Errors: the keychain's, for the first entry that
//! cannot be read. `keychain` and `cancel` outlive the answer.
QFuture<Result<QList<KeptValue>>> readTogether(
    Keychain &keychain, const QStringList &entries, Cancellation *cancel);

} // namespace hublink
