// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QStringList>

#include <chrono>

namespace hublink {

//! The names of all entries that the system's keychain holds for a service, locked ones too,
//! without prompting anybody and without any value. Empty where the system cannot tell or does not
//! answer.
QFuture<QStringList> listKeychain(const QString &service, std::chrono::milliseconds limit);

//! Those of them that ask the person before they can be read, each by itself or with the whole
//! keychain.
QFuture<QStringList> lockedEntries(const QString &service, std::chrono::milliseconds limit);

} // namespace hublink
