// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/cleanedvalue.h"
#include "app/hub/hubtypes.h"

#include <optional>

namespace hublink {

//! An auth link or session token that somebody sent, read and found to be safe to follow.
struct GivenLink
{
    Secret token;
    HubAddresses addresses; //!< where its StackOne answers
    QDateTime expiresAt; //!< if the token tells; else invalid
};

enum class LinkFault {
    None,
    Empty,
    NotALink, //!< neither a link nor a token
    TooLong,
    NotSecure, //!< http
    UserInAddress, //!< "https://stackone.com@elsewhere/": made to deceive
    OtherHost, //!< not StackOne's and not added by the user; `host` names it
    NoToken, //!< StackOne's address, but without a token
    BrokenToken, //!< its token was damaged or cut on the way: not the form of a token
    NotPermitted, //!< the policy of this computer knows no links that were sent
    Hidden, //!< a mail filter put its own address in place of the link; `host` names it
};

struct LinkReading
{
    std::optional<GivenLink> link; //!< set if the fault is None
    LinkFault fault = LinkFault::None;
    QString host{}; //!< ASCII form, so that look-alike letters show
    CleanedValue cleaned{}; //!< the link alone, and what was cut away
};

//! Reads what was pasted, dropped or opened: an auth link, a `hublink:` link around one, a bare
//! token, or a text with one link in it. An address of a mail filter is never visited: the one
//! inside counts. `known` are the StackOne addresses to trust, the usual
//! ones first; stackone.com itself always counts as those. Never contacts anybody.
LinkReading readGivenLink(const QString &text, const QList<HubAddresses> &known);

//! True for an address that may be added to the trusted ones: https, or http to this computer,
//! no user name, no query.
bool mayBeTrusted(const QUrl &url);

} // namespace hublink
