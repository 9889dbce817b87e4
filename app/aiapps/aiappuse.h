// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/configchange.h"
#include "app/registry/records.h"

namespace hublink {

//! Hublink's own entry for an account in an AI app: starts `hublink mcp` by its whole path, since
//! apps that a desktop starts know few folders. Holds no secret. [mcp.md, part 4]
struct EntryMaker
{
    QString program; //!< Hublink itself, with its folder
    QString dataFolder{}; //!< empty: the usual one

    ConfigEntry entryFor(const AccountRecord &account) const;
};

//! Whether the entry starts Hublink's bridge.
bool isOwnEntry(const ConfigEntry &entry);
//! Whether it does so for this account.
bool isEntryFor(const ConfigEntry &entry, const AccountRecord &account);

//! The first of these entries that does; nothing if none does.
std::optional<ConfigEntry> entryFor(
    const AccountRecord &account, const QList<ConfigEntry> &entries);
//! Whether it does so for this account and no other.
bool isEntryOnlyFor(const ConfigEntry &entry, const AccountRecord &account);

//! An entry that talks to StackOne by itself, with a key that any program of the person can read.
struct OpenKey
{
    QString entry; //!< its name
    QString accountId; //!< in StackOne, where it can be told
};
QList<OpenKey> openKeysIn(const QList<ConfigEntry> &entries);

} // namespace hublink
