// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidecatalog.h"
#include "app/guide/guideparts.h"
#include "app/linking/givenlink.h"
#include "app/linking/linkowner.h"
#include "app/linking/linkrequest.h"

#include <algorithm>

namespace hublink::ui {

//! Everything entered and found out in one run of the assistant. Pages read and write it; going
//! Back loses nothing. Its secrets go with it.
struct LinkDraft
{
    QUuid account;
    Provider provider; //!< an empty key: still to be chosen
    StoredGuide guide; //!< empty: there is none
    QList<GuidePart> parts; //!< the guide, page by page
    QStringList ticks; //!< marks of the guide's actions that are done

    std::optional<AccountRecord> replaces; //!< the account that is given new values
    bool onlyKey = false; //!< … of which only the secrets are new
    QStringList keptEntries; //!< new values that an earlier attempt left in the keychain
    bool broughtBack = false; //!< they are among the credentials again

    LinkWay way = LinkWay::LinkNow;
    Secret givenText; //!< the link as it was given
    std::optional<GivenLink> given;
    LinkOwner owner; //!< who made the given link

    QList<Connector> listed; //!< what there was to choose from; empty: no choice
    std::optional<HubTarget> hub;
    std::optional<PreparedLink> prepared;

    LinkForm form;
    Credentials credentials;
    QString valuesOf; //!< the provider they are for
    QStringList unchanged; //!< keys of an edited account's values that stay
    QStringList cleared; //!< … and of those to take away
    LinkProgress progress;

    //! What was wrong with a field at the last attempt, for the page that shows it.
    QString blamedField;
    QString blame;
    Credentials mended; //!< what the person wants in place of refused values

    bool goesToHub() const { return way == LinkWay::LinkNow || way == LinkWay::GivenLink; }
    bool isRedirect() const { return goesToHub() && prepared && prepared->config.isRedirect(); }
    bool edits() const { return goesToHub() && hub && !hub->updateAccountId.isEmpty(); }

    //! A provider alone does not tell which configuration is meant.
    bool hasSeveralConfigurations(const QString &providerKey) const
    {
        return std::count_if(listed.cbegin(), listed.cend(), [&](const Connector &c) {
            return c.provider == providerKey;
        }) > 1;
    }

    LinkRequest request(int page) const
    {
        LinkRequest request;
        request.account = account;
        request.provider = provider;
        request.credentials = credentials;
        request.page = page;
        request.replaces = replaces;
        if (!goesToHub())
            return request;
        request.hub = hub;
        request.unchanged = unchanged;
        request.cleared = cleared;
        return request;
    }
};

} // namespace hublink::ui
