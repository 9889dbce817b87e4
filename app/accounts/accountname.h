// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"

namespace hublink {

//! What an account is called unless a person named it: the first that is known of its label in
//! StackOne, its owner, the workspace, the person, the username, the provider. The one rule.
QString generatedName(const AccountRecord &account);

//! Whether a person gave the account its name: then nothing else changes it.
bool hasOwnName(const AccountRecord &account);

} // namespace hublink
