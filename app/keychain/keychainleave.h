// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"

#include <QFuture>
#include <QStringList>

#include <chrono>

namespace hublink {

//! Asks the person once for leave to read all these entries of a service, where the keychain asks
//! for each by itself (KeePassXC). False: the person refused. True where nothing is asked and where
//! it cannot be known: reading tells. `limit` is how long the person has.
QFuture<bool> askForLeave(const QString &service, const QStringList &keys,
    std::chrono::milliseconds limit, Cancellation *cancel);

} // namespace hublink
