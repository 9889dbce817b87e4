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

//! Takes over what StackOne tells about the account. Never touches what only this computer knows.
void applyHubAccount(AccountRecord &record, const HubAccount &account);

} // namespace hublink
