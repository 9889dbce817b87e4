// SPDX-License-Identifier: MIT
#include "app/base/future.h"
#include "app/keychain/keychainlist.h"

namespace hublink {

QFuture<QStringList> listKeychain(const QString &, std::chrono::milliseconds)
{
    return readyFuture(QStringList());
}

QFuture<QStringList> lockedEntries(const QString &, std::chrono::milliseconds)
{
    return readyFuture(QStringList());
}

} // namespace hublink
