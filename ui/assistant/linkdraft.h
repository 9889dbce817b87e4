// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guide.h"
#include "app/linking/linkrequest.h"

namespace hublink::ui {

//! Everything entered and found out in one run of the assistant. Pages read and write it; going
//! Back loses nothing. Its secrets go with it.
struct LinkDraft
{
    QUuid account;
    Provider provider;
    Guide guide;

    bool toProject = true; //!< false: this computer only
    std::optional<HubTarget> hub;
    std::optional<PreparedLink> prepared;

    LinkForm form;
    Credentials credentials;
    LinkProgress progress;

    //! What was wrong with a field at the last attempt, for the page that shows it.
    QString blamedField;
    QString blame;

    LinkRequest request(int page) const
    {
        return {account, provider, credentials, toProject ? hub : std::nullopt, true, page};
    }
};

} // namespace hublink::ui
