// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hubtypes.h"
#include "app/registry/records.h"

namespace hublink {

//! StackOne's status word as one of ours. "inactive" and "archived" are unknown words on purpose:
//! what they mean for the person is not documented, so they are shown as they are.
AccountStatus statusOf(const HubAccount &account);

//! StackOne's reasons as one plain text; empty if it gives none.
QString reasonText(const HubAccount &account);

//! All that StackOne tells about an account as one short text: two that are equal tell the same.
QString hubMarkOf(const HubAccount &account);

//! Takes over what StackOne tells about the account. Never touches what only this computer knows.
void applyHubAccount(AccountRecord &record, const HubAccount &account);

//! The same for news that nobody checked: that this computer found the kept values refused stays
//! true until they are checked again or replaced.
void applyNews(AccountRecord &record, const HubAccount &account);

//! StackOne does not have the account any more.
void applyGone(AccountRecord &record);

//! What the difference is worth in a timeline; nothing if only times differ.
std::optional<TimelineEntry> eventOf(
    const AccountRecord &before, const AccountRecord &after, const QDateTime &now);

} // namespace hublink
