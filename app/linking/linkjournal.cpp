// SPDX-License-Identifier: MIT
#include "app/linking/linkjournal.h"

namespace hublink {

namespace {

LinkWay wayOf(const LinkRequest &request)
{
    if (!request.hub)
        return LinkWay::ThisComputer;
    return request.hub->isGivenLink() ? LinkWay::GivenLink : LinkWay::LinkNow;
}

} // namespace

UnfinishedLink journalOf(
    const LinkRequest &request, const LinkProgress &progress, const QDateTime &now)
{
    UnfinishedLink journal{.account = request.account,
        .provider = request.provider.key,
        .providerName = request.provider.name,
        .page = request.page,
        .updatedAt = now,
        .way = wayOf(request),
        .replaces = request.replaces ? request.replaces->uuid : QUuid()};
    if (request.hub) {
        const Project &project = request.hub->project;
        journal.project = project.uuid;
        journal.projectName = project.name;
        journal.ownerId = project.ownerId;
        journal.ownerName = project.ownerName;
    }
    // What an earlier attempt has reached.
    journal.accountsBefore = progress.accountsBefore;
    journal.hubAccountId = progress.hubAccountId;
    return journal;
}

} // namespace hublink
