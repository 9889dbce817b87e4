// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

namespace hublink {

//! What is known about who made a given link.
struct LinkOwner
{
    std::optional<Project> project; //!< one of this computer's projects made it
    Secret apiKey; //!< that project's
    std::optional<ConnectSession> session; //!< owner, connector and time, as StackOne tells them
};

//! Finds out who made a given link, by asking StackOne with the keys of the projects that are kept
//! here: a session token alone does not tell. Ends with an answer, never an error, since not
//! knowing is no reason to stop; without one if `owner` is destroyed.
QFuture<LinkOwner> findLinkOwner(
    LinkPorts ports, Secret token, Cancellation *cancel, QObject *owner);

} // namespace hublink
