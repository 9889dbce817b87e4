// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! A provider's own words blame the values: a key, a token, a password.
bool speaksOfValues(const QString &words);

//! … or the user or the account that the values belong to; other values of it would not help.
bool speaksOfUser(const QString &words);

} // namespace hublink
