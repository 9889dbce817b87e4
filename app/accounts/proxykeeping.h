// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"
#include "app/net/proxysettings.h"

namespace hublink {

//! Records the person's proxy: its password goes into the keychain first, then its address and who
//! signs in there into the settings. An empty password: the kept one stays; an empty user name: it
//! goes. An address that the policy fixes stays. Errors: the keychain's, then nothing has changed;
//! the registry's.
QFuture<Outcome> keepProxy(const LinkPorts &ports, const OwnProxy &proxy);

} // namespace hublink
