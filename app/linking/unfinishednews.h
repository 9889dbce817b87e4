// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

#include <QSet>

namespace hublink {

//! What became of a link that was cut off.
struct UnfinishedNews
{
    UnfinishedLink link;
    std::optional<HubAccount> linked; //!< the account is in StackOne, but not in the list yet
    std::optional<Error> notAsked; //!< why StackOne, which may have it, could not be asked
};

//! The link that was cut off and is to be told of first, but for those in `known` and those that
//! somebody is at in another window. Links that only left something to clear away are cleared away,
//! unless that would open a locked keychain.
std::optional<UnfinishedLink> nextUnfinishedLink(const LinkPorts &ports, const QSet<QUuid> &known);

//! Asks StackOne if it may have the account. Nobody asked for this, so it opens no locked keychain.
QFuture<UnfinishedNews> askWhatBecameOf(const LinkPorts &ports, const UnfinishedLink &link);

} // namespace hublink
