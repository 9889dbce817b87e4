// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hubtypes.h"
#include "app/linking/linkform.h"
#include "app/registry/records.h"

#include <optional>

namespace hublink {

//! The StackOne project that a link goes to.
struct HubTarget
{
    Project project;
    Secret apiKey;
    bool keepApiKey = true; //!< it is new or replaced: put it into the keychain with the rest
    //! The owner has an account of this provider already: update that one. Empty: make a new one.
    QString updateAccountId;
    bool multiple = false; //!< a further account for the same owner was asked for
};

//! What LinkPreparation found out: the session is open and the form is known.
struct PreparedLink
{
    ConnectSession session;
    QDateTime openedAt; //!< by this computer's clock
    QString existingAccountId; //!< the owner has this account already; empty: none
    Connector connector;
    ConnectorConfig config;
    LinkForm form;
};

//! Everything one link needs, as entered.
struct LinkRequest
{
    QUuid account; //!< the account's identity on this computer, from the first page on
    Provider provider;
    Credentials credentials;
    std::optional<HubTarget> hub; //!< empty: this computer only
    bool keepInKeychain = true;
    int page = 0; //!< where the link continues if it is left unfinished
};

//! The stages of a link, in order.
enum class LinkStage { Verify, Identify, Keep, Link, Confirm };
constexpr int linkStageCount = 5;

enum class StageState { Waiting, Running, Done, Skipped, Failed, Stopped };

//! What an earlier attempt has already reached, so that the next one starts where it failed.
struct LinkProgress
{
    Credentials verified; //!< the values that passed Verify and Identify; empty: none yet
    Identity identity;
    std::optional<PreparedLink> prepared;
    QString hubAccountId; //!< linked already; only Confirm is left
    Credentials linkedWith; //!< the values that the Hub has for it
    //! The owner's accounts before the first creation, so that one whose answer was lost can be
    //! told from older ones without trusting anybody's clock; empty: not known.
    std::optional<QStringList> accountsBefore;
    bool createWasAmbiguous = false; //!< the Hub may have made the account without telling
};

} // namespace hublink
