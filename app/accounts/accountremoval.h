// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"

#include <optional>

namespace hublink {

//! What has become of an account in each of the places where it was.
struct RemovalReport
{
    enum class State { Untouched, Done, Failed };
    State hub = State::Untouched;
    State keychain = State::Untouched;
    State record = State::Untouched;
};

//! How a removal ended, and how far it came.
struct Removal
{
    std::optional<Error> error;
    RemovalReport report;
};

//! Removes an account: from the Hub if wanted, then its values from the keychain, then the record.
//! Stops at the first step that fails, so that nothing is forgotten that still exists; doing it
//! again is safe. Ends without an answer if `owner` is destroyed.
QFuture<Removal> removeAccount(
    LinkPorts ports, AccountRecord account, bool fromHub, Cancellation *cancel, QObject *owner);

} // namespace hublink
