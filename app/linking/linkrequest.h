// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/linkform.h"
#include "app/hub/hub.h"
#include "app/registry/records.h"

#include <optional>

namespace hublink {

//! Field names in errors about what a link is opened with; apiKeyField is the Hub's.
inline const QString ownerIdField = QStringLiteral("origin_owner_id");
inline const QString ownerNameField = QStringLiteral("origin_owner_name");
inline const QString usernameField = QStringLiteral("origin_username");
inline const QString labelField = QStringLiteral("label");
inline const QString givenLinkField = QStringLiteral("given-link");

//! Where a link goes, and what opens the door: a project's API key, or a link that was given.
struct HubTarget
{
    Project project; //!< a null uuid: not known, as for most given links
    Secret apiKey; //!< empty for a given link, unless it belongs to a known project
    bool keepApiKey = true; //!< it is new or replaced: put it into the keychain with the rest
    Secret givenToken{}; //!< a given link's session token; empty: Hublink makes the session
    //! What the session is asked for beyond owner and connector.
    ConnectSessionRequest options{};
    QString integrationId{}; //!< the chosen configuration; empty: the only one
    //! The owner has an account of this provider already: update that one. Empty: make a new one.
    QString updateAccountId{};
    bool multiple = false; //!< a further account for the same owner was asked for

    bool isGivenLink() const { return !givenToken.isEmpty(); }
};

//! What prepareLink() found out: the session is open and, once the connector is chosen, the form
//! is known.
struct PreparedLink
{
    ConnectSession session;
    QDateTime openedAt; //!< by this computer's clock
    QDateTime
        answeredAt{}; //!< by StackOne's clock, when it listed the connectors; invalid if not told
    QString existingAccountId; //!< the owner has this account already; empty: none
    QList<Connector> connectors; //!< what the session may link
    QString externalTriggerToken;
    Connector connector; //!< the chosen one; without an id: it is still to be chosen
    std::optional<EditableAccount> existing; //!< the account's own values, if it is edited
    ConnectorConfig config;
    LinkForm form;

    bool over = false; //!< the session ended; its form still shows what was asked for

    bool isChosen() const { return !connector.integrationId.isEmpty(); }
};

//! Everything one link needs, as entered.
struct LinkRequest
{
    QUuid account; //!< the account's identity on this computer, from the first page on
    Provider provider;
    Credentials credentials; //!< without the values of an edited account that stay as they are
    QStringList unchanged{}; //!< keys of those
    //! Those of them that the Hub shows: checked and kept, and sent only in a sign-in's address.
    Credentials shown{};
    QStringList cleared{}; //!< keys of an edited account's values to take away
    std::optional<HubTarget> hub; //!< empty: this computer only
    //! The linked account that is given these values; unset: a new one, or the one that
    //! `hub->updateAccountId` names, if it is known here.
    std::optional<AccountRecord> replaces{};
    bool acceptOtherIdentity = false; //!< even if the values belong to somebody else
    bool keepInKeychain = true;
    bool onlyCheck = false; //!< end when the values are known to be good; nothing is kept
    bool linkAgain = false; //!< even if an earlier attempt may have made the account unseen
    int page = 0; //!< where the link continues if it is left unfinished
};

//! Asks for the accounts that the owner has of the connector: before one more is made, and when an
//! answer was lost. Precondition: it goes to the Hub.
inline AccountsQuery accountsOfOwner(const LinkRequest &request)
{
    return {.ownerId = request.hub->project.ownerId, .provider = request.provider.key};
}

//! The stages of a link, in order.
enum class LinkStage { Verify, Identify, Keep, Link, Confirm, Settle };

//! NotPossible: it was tried, and the other side does not let it happen; the link goes on without.
//! Skipped: it was not tried, because it could not work or was not wanted.
enum class StageState { Waiting, Running, Done, NotPossible, Skipped, Failed, Stopped };

//! What an earlier attempt has already reached, so that the next one starts where it failed.
struct LinkProgress
{
    Credentials verified; //!< the values that passed Verify; empty: none yet
    bool identified = false; //!< … and Identify
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
