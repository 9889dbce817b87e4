// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/bridgesettings.h"
#include "app/registry/registry.h"

namespace hublink {

//! The accounts that the bridge stands for, each once, at most two hundred: those in StackOne that
//! the settings name by an id or by what they are called, or all, of the named project if there is
//! one. None if the registry cannot be read.
QList<AccountRecord> wantedAccounts(const BridgeSettings &settings, Registry &registry);

} // namespace hublink
