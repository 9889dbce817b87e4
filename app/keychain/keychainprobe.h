// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>

#include <chrono>

namespace hublink {

//! What the system tells about its keychain without prompting anybody.
enum class KeychainState { Unknown, Ready, Locked, Missing, Hanging };

//! Asks the keychain service for its state. QtKeychain cannot tell "locked" from "not there", nor
//! "deleted" from "left alone", so its answers are checked against this one.
//! Unknown where the system has no such question.
QFuture<KeychainState> probeKeychain(std::chrono::milliseconds limit);

} // namespace hublink
