// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/hub/hub.h"
#include "app/linking/linkrequest.h"

#include <QFuture>

namespace hublink {

//! An error of a connect session's creation that names the entry at fault: apiKeyField,
//! ownerIdField and its like, where StackOne's words tell which.
Error withEntryNamed(Error error);

//! Opens a connect session, or enters with a given one, and reads the connector's form: session,
//! settings, connectors, account (if one is edited), configuration, one after the other. Changes
//! nothing in the project: a session that is not used simply expires. Without an answer if `owner`
//! goes first. `provider.key` may be empty: any connector.
//!
//! Several connectors to choose from are an answer, too: then none is chosen yet.
//!
//! Errors are the Hub's; a refused API key names apiKeyField, a given link that is over names
//! givenLinkField. NotEnabled: there is no active connector (for the provider).
QFuture<Result<PreparedLink>> prepareLink(Hub &hub, Clock clock, HubTarget target,
    Provider provider, Cancellation *cancel, QObject *owner);

} // namespace hublink
