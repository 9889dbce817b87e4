// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/keychain/systemkeychain.h"
#include "app/net/httpclient.h"

namespace hublink {

//! What the command line says to the parts that more than one program has.

//! Where everything is kept but secrets.
QString dataFolder(const Options &options);
HttpClient::Settings httpSettings(const Options &options);
SystemKeychain::Settings keychainSettings(const Options &options);

} // namespace hublink
