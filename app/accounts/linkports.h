// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/hub/hub.h"
#include "app/hub/signintimes.h"
#include "app/keychain/keychain.h"
#include "app/provider/credentialchecker.h"
#include "app/registry/registry.h"

#include <functional>

namespace hublink {

//! What linking and everything after it works with. References must outlive whatever uses them.
struct LinkPorts
{
    CredentialChecker &checker;
    Keychain &keychain;
    Hub &hub; //!< StackOne at its usual address
    Registry &registry;
    Clock clock = systemTime;
    SignInTimes signInTimes{};
    //! StackOne at other addresses; unset: there are none.
    std::function<Hub &(const HubAddresses &)> hubFor{};

    Hub &hubOf(const Project &project) const
    {
        if (project.api.isEmpty() || !hubFor)
            return hub;
        return hubFor({QUrl(project.api), QUrl(project.app)});
    }
};

} // namespace hublink
