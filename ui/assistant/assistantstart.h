// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linksession.h"

#include <optional>

namespace hublink::ui {

//! What an assistant is opened for.
struct AssistantStart
{
    enum class Purpose {
        Link, //!< a new account
        ReplaceKey, //!< a regenerated key of `account`
        Reconnect, //!< all values of `account`, or its sign-in
    };
    Purpose purpose = Purpose::Link;
    std::optional<UnfinishedLink> unfinished{}; //!< goes on where it was left
    Secret givenLink{}; //!< a link to follow at once
    std::optional<AccountRecord> account{}; //!< whose values are replaced
    std::optional<WantedGuide> wanted{}; //!< chosen in the library
};

} // namespace hublink::ui
