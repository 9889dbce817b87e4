// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/activitystore.h"

namespace hublink::ui {

//! How a use of a tool ended, in words, with how long it took.
QString outcomeText(const Activity &activity);

//! The activity as a table for other programs: safe for spreadsheets, a line each.
QByteArray activityCsvHead();
QByteArray activityCsvLine(const Activity &activity);

} // namespace hublink::ui
