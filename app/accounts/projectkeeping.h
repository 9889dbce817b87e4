// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

namespace hublink {

//! Records a project of this computer. A new key is tried at StackOne, held against the keys of the
//! other projects and put into the keychain; then the project is recorded, all or nothing. `key`
//! empty: the kept one stays. Once the keychain is being written to, it is not cancelled any more:
//! the key and its address belong together.
//! Errors: InvalidInput (the kept key is for another address; names apiKeyField), Refused and
//! PermissionMissing (naming apiKeyField), AlreadyKnown (`party` is the project that has this
//! key), the Hub's, the keychain's, the registry's. Then everything is as it was.
QFuture<Result<Project>> keepProject(
    const LinkPorts &ports, const Project &project, const Secret &key, Cancellation *cancel);

//! Takes a project, its accounts in the list and its key from this computer. Nothing changes in
//! StackOne. Errors: ValuesKept while values of its accounts are in the keychain, which must not
//! lose their owner; the keychain's; the registry's.
QFuture<Outcome> forgetProject(const LinkPorts &ports, const QUuid &project);

} // namespace hublink
