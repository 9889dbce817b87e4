// SPDX-License-Identifier: MIT
#include "app/accounts/openproject.h"

#include "app/base/future.h"

namespace hublink {

bool isKeyKept(const Registry &registry, const QUuid &project)
{
    const Result<std::optional<Project>> known = registry.project(project);
    return known && *known && (*known)->keyKept;
}

QFuture<Result<KeyedProject>> readProjectKey(
    const LinkPorts &ports, const QUuid &project, Cancellation *cancel)
{
    const Error nothingKept{.kind = ErrorKind::NothingKept, .party = {}};
    const Result<std::optional<Project>> known = ports.registry.project(project);
    if (!known)
        return readyFuture<Result<KeyedProject>>(known.error());
    if (!*known || !(*known)->keyKept)
        return readyFuture<Result<KeyedProject>>(nothingKept);
    return ports.keychain.read(keychainkey::projectApiKey(project), cancel)
        .then(
            [project = **known, nothingKept](const Result<Secret> &apiKey) -> Result<KeyedProject> {
                if (apiKey)
                    return KeyedProject{project, *apiKey};
                return apiKey.error().kind == ErrorKind::NotFound ? nothingKept : apiKey.error();
            });
}

QFuture<Result<OpenProject>> openProject(
    const LinkPorts &ports, const QUuid &project, Cancellation *cancel)
{
    return readProjectKey(ports, project, cancel)
        .then([ports](const Result<KeyedProject> &read) -> Result<OpenProject> {
            if (!read)
                return read.error();
            return OpenProject{read->project, ports.hubOf(read->project).project(read->apiKey)};
        });
}

} // namespace hublink
