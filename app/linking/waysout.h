// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/repairplace.h"

namespace hublink {

//! What a person can do about a link that failed.
enum class WayOut {
    ToFields,
    ToAnotherLink,
    ToDestination,
    ToSettings,
    MendValue, //!< what seems wrong with a value is put right
    AcceptIdentity, //!< the values may belong to somebody else
    TryAgain,
    LinkAgain, //!< even if the account was made unseen
    LinkWithoutKeeping,
};

//! What the failure itself does not tell.
struct WayOutFacts
{
    bool canMend = false; //!< a value looks as if something could be put right
    bool mayGoUnkept = false; //!< StackOne alone may have the values
};

//! For a link that failed at `stage`, the likeliest first.
QList<WayOut> waysOut(const Error &error, LinkStage stage, const WayOutFacts &facts);

} // namespace hublink
