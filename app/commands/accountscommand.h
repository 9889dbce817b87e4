// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/commandwords.h"
#include "app/registry/registry.h"

namespace hublink {

//! `hublink accounts`: prints the accounts of this computer. No window, no secret.
ExitCode listAccounts(Registry &registry, bool json, const CommandWords &words);

//! `hublink export`: prints the accounts for other programs, as CSV or JSON, or writes them to a
//! file.
ExitCode exportAccounts(Registry &registry, const Options &options, const CommandWords &words);

//! Prints accounts; false, with a complaint, if not all of it arrived.
bool printAccounts(const QList<AccountRecord> &accounts, bool json, const CommandWords &words);

//! Complains that the list cannot be read.
ExitCode cannotRead(const Error &error);

//! Complains if entries of the list were lost: that is no success.
bool tellsOfRescue(const Registry &registry);

} // namespace hublink
