// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/keychain/systemkeychain.h"
#include "app/net/httpclient.h"
#include "app/registry/registry.h"

namespace hublink {

//! What the command line says to the parts that more than one program has.

//! Where everything is kept but secrets.
QString dataFolder(const Options &options);
//! The policy of this computer, or the one that is to be tried. Errors: PolicyBroken.
Result<Policy> policyFor(const Options &options);
//! What the policy, the settings and the command line say about the network, from the next request
//! on. Called again when a setting has changed. Both outlive `http`'s last request.
void applyNetworkSettings(
    HttpClient &http, const Registry &registry, Keychain &keychain, const Options &options);
HttpClient::Settings httpSettings(const Options &options);
SystemKeychain::Settings keychainSettings(const Options &options);

} // namespace hublink
