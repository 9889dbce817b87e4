// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/toolrulestore.h"

namespace hublink {

//! Whether a name fits a pattern, in which `*` stands for any characters.
bool fitsPattern(const QString &name, const QString &pattern);

//! What the rules say of a tool: the rule with its name, else the longest pattern that fits, else
//! the rule for reading or writing. Without one, reading is allowed and writing asks.
ToolDecision decisionFor(const QList<ToolRule> &rules, const QString &tool, bool writes);

} // namespace hublink
