// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidecatalog.h"
#include "app/guide/guideparts.h"
#include "app/linking/givenlink.h"
#include "app/linking/linkowner.h"
#include "app/linking/linkrequest.h"

#include <algorithm>

namespace hublink {

//! Everything entered and found out in one conversation. LinkSession alone writes it; whoever shows
//! it reads it. Its secrets go with it.
struct LinkDraft
{
    QUuid account;
    Provider provider; //!< an empty key: still to be chosen
    StoredGuide guide; //!< empty: there is none
    QList<GuidePart> parts; //!< the guide, page by page
    bool guideChanged = false; //!< since the account was linked with it
    QStringList ticks; //!< marks of the guide's actions that are done

    std::optional<AccountRecord> replaces; //!< the account that is given new values
    bool onlyKey = false; //!< … of which only the secrets are new
    QStringList keptEntries; //!< values that an earlier attempt left in the keychain
    bool broughtBack = false; //!< new values of an earlier attempt are among the credentials again

    LinkWay way = LinkWay::LinkNow;
    Secret givenText; //!< the link as it was given
    std::optional<GivenLink> given;
    LinkOwner owner; //!< who made the given link

    QList<Connector> listed; //!< what there was to choose from; empty: no choice
    std::optional<HubTarget> hub;
    LinkProgress progress; //!< with the open connect session and its form, if there is one

    LinkForm formHere; //!< the form of a link that stays on this computer
    Credentials credentials;
    QString valuesOf; //!< the provider they are for
    QStringList unchanged; //!< keys of an edited account's values that stay
    QStringList cleared; //!< … and of those to take away

    std::optional<Error> blamed; //!< what was wrong with an entry at the last attempt
    Credentials mended; //!< what the person wants in place of refused values

    bool goesToHub() const { return way == LinkWay::LinkNow || way == LinkWay::GivenLink; }
    const PreparedLink *prepared() const
    {
        return progress.prepared ? &*progress.prepared : nullptr;
    }
    const LinkForm &form() const
    {
        return goesToHub() && progress.prepared ? progress.prepared->form : formHere;
    }
    //! The connector is chosen, and with it the form is known.
    bool isConnectorChosen() const
    {
        return !provider.key.isEmpty() && (!goesToHub() || (prepared() && prepared()->isChosen()));
    }
    bool isRedirect() const { return goesToHub() && prepared() && prepared()->config.isRedirect(); }
    bool edits() const { return goesToHub() && hub && !hub->updateAccountId.isEmpty(); }

    //! A provider alone does not tell which configuration is meant.
    bool hasSeveralConfigurations(const QString &providerKey) const
    {
        return std::count_if(listed.cbegin(), listed.cend(), [&](const Connector &c) {
            return c.provider == providerKey;
        }) > 1;
    }

    //! `page`: where the link continues if it is left unfinished.
    LinkRequest request(int page) const;
};

//! Whoever replaces a key need not be asked whether to replace it: its form has the secrets' fields
//! open. To be called whenever a form was read.
void offerNewSecrets(LinkDraft &draft);

//! What a conversation is waiting for.
enum class LinkActivity { None, Keychain, LinkOwner, Connector, Guide, Connecting, MakingLink };

} // namespace hublink
