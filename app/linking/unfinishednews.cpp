// SPDX-License-Identifier: MIT
#include "app/linking/unfinishednews.h"

#include "app/base/future.h"
#include "app/linking/linkrecovery.h"
#include "app/linking/unfinishedlinks.h"
#include "app/registry/leases.h"

namespace hublink {

namespace {

void clearAway(const LinkPorts &ports, const UnfinishedLink &link)
{
    ports.keychain.isOpen(link.keychainKeys).then([ports, link](bool isOpen) {
        if (isOpen)
            discardUnfinishedLink(ports, link);
    });
}

} // namespace

std::optional<UnfinishedLink> nextUnfinishedLink(const LinkPorts &ports, const QSet<QUuid> &known)
{
    const Result<QList<UnfinishedLink>> links = ports.registry.unfinishedLinks();
    for (const UnfinishedLink &link : links ? *links : QList<UnfinishedLink>()) {
        if (known.contains(link.account)
            || ports.registry.isLeasedElsewhere(linkLease(link.account), ports.clock()))
            continue;
        if (link.page != UnfinishedLink::onlyLeftovers)
            return link;
        clearAway(ports, link);
    }
    return {};
}

QFuture<UnfinishedNews> askWhatBecameOf(const LinkPorts &ports, const UnfinishedLink &link)
{
    if (!mayBeLinked(link))
        return readyFuture(UnfinishedNews{link, {}, {}});
    return ports.keychain.isOpen({keychainkey::projectApiKey(link.project)})
        .then([ports, link](bool isOpen) -> QFuture<UnfinishedNews> {
            if (!isOpen)
                return readyFuture(UnfinishedNews{
                    link, {}, Error{.kind = ErrorKind::KeychainLocked, .party = {}}});
            return findLinked(ports, link, nullptr)
                .then([link](const Result<std::optional<HubAccount>> &found) {
                    if (!found)
                        return UnfinishedNews{link, {}, found.error()};
                    return UnfinishedNews{link, *found, {}};
                });
        })
        .unwrap();
}

} // namespace hublink
