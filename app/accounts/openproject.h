// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

namespace hublink {

//! A project and its key.
struct KeyedProject
{
    Project project;
    Secret apiKey;
};

//! Reads a project's key from the keychain. Errors: NothingKept if there is no such project or its
//! key is not kept here; the keychain's; the registry's.
QFuture<Result<KeyedProject>> readProjectKey(
    const LinkPorts &ports, const QUuid &project, Cancellation *cancel);

//! A project, and StackOne as its key opens it.
struct OpenProject
{
    Project project;
    std::shared_ptr<HubProject> hub;
};

//! The same, opened. Errors as of readProjectKey().
QFuture<Result<OpenProject>> openProject(
    const LinkPorts &ports, const QUuid &project, Cancellation *cancel);

//! Whether openProject() has something to open; does not ask the keychain.
bool isKeyKept(const Registry &registry, const QUuid &project);

} // namespace hublink
