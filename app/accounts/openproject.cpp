// SPDX-License-Identifier: MIT
#include "app/accounts/openproject.h"

#include "app/base/future.h"

namespace hublink {

bool isKeyKept(const Registry &registry, const QUuid &project)
{
    const Result<std::optional<Project>> known = registry.project(project);
    return known && *known && (*known)->keyKept;
}

QFuture<Result<OpenProject>> openProject(
    const LinkPorts &ports, const QUuid &project, Cancellation *cancel)
{
    const Error nothingKept{.kind = ErrorKind::NothingKept, .party = {}};
    const Result<std::optional<Project>> known = ports.registry.project(project);
    if (!known)
        return readyFuture<Result<OpenProject>>(known.error());
    if (!*known || !(*known)->keyKept)
        return readyFuture<Result<OpenProject>>(nothingKept);
    return ports.keychain.read(keychainkey::projectApiKey(project), cancel)
        .then([project = **known, hub = &ports.hubOf(**known), nothingKept](
                  const Result<Secret> &apiKey) -> Result<OpenProject> {
            if (apiKey)
                return OpenProject{project, *apiKey, hub};
            return apiKey.error().kind == ErrorKind::NotFound ? nothingKept : apiKey.error();
        });
}

} // namespace hublink
