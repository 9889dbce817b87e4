// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountremoval.h"

namespace hublink::ui {

//! A removal that failed half-way: where the account is gone, where it is not, and why.
QString removalText(const Error &error, const RemovalReport &report);

} // namespace hublink::ui
