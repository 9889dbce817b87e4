// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/bridgewords.h"
#include "app/commands/commandline.h"

namespace hublink {

//! `hublink mcp`: an MCP server on standard input and output, until standard input is closed. Does
//! not return before; the process ends then, whatever runs.
int runBridge(const Options &options, const BridgeWords &words);

} // namespace hublink
