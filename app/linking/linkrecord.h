// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"
#include "app/linking/linkrequest.h"

namespace hublink {

//! What a link has reached, for its record.
struct LinkResult
{
    const LinkRequest &request;
    const LinkProgress &progress;
    Credentials values; //!< all that were used, entered now or known before
    bool keepsValues; //!< a sign-in leaves nothing to keep
    std::optional<HubAccount> account; //!< as StackOne told it; empty: this computer only
};

//! Keys and roles of the values that are in the keychain at the end.
QList<std::pair<QString, QString>> keptFields(const LinkResult &result);

//! Records the linked account and its project, takes the unfinished link away and, if the account
//! was given new values, what is left of the old ones. Errors: the registry's; then nothing is
//! recorded and it may be tried again.
Result<AccountRecord> recordLink(const LinkPorts &ports, const LinkResult &result);

//! What a given link leads to is not known to belong to any project here.
bool mayBeSameProject(const QUuid &a, const QUuid &b);

} // namespace hublink
