// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

namespace hublink {

//! A project with what opens its door.
struct OpenProject
{
    Project project;
    Secret apiKey;
    Hub *hub = nullptr; //!< where StackOne answers for it
};

//! Reads a project's key from the keychain. Errors: NothingKept if there is no such project or its
//! key is not kept here; the keychain's; the registry's.
QFuture<Result<OpenProject>> openProject(
    const LinkPorts &ports, const QUuid &project, Cancellation *cancel);

//! Whether openProject() has something to open; does not ask the keychain.
bool isKeyKept(const Registry &registry, const QUuid &project);

} // namespace hublink
