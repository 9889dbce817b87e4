// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/result.h"
#include "app/base/secret.h"

#include <QFuture>
#include <QUuid>

namespace hublink {

//! Port: the operating system's keychain. Text entries only, never a file of our own.
//!
//! Errors are the Keychain* kinds, Cancelled, and NotFound (read only). Always answers, in the GUI
//! thread, after the call has returned. One operation runs at a time. A cancelled write leaves
//! nothing behind, even if the system finishes it later. A write without a cancellation is never
//! taken back: it may replace something that must not be lost with it.
class Keychain
{
public:
    virtual ~Keychain() = default;

    //! Done means read back and compared.
    virtual QFuture<Outcome> write(const QString &key, const Secret &value, Cancellation *cancel)
        = 0;
    virtual QFuture<Result<Secret>> read(const QString &key, Cancellation *cancel) = 0;
    //! Whether reading these entries would go on without asking the person, for a password or
    //! for leave. What nobody started must not make a window pop up.
    virtual QFuture<bool> isOpen(const QStringList &keys) = 0;
    //! Asks the person once for leave to read all these entries, where the keychain asks for each
    //! by itself. False: the person refused. True does not promise that reading works.
    virtual QFuture<bool> askForLeave(const QStringList &keys, Cancellation *cancel) = 0;
    //! Done means gone, also if it was never there.
    virtual QFuture<Outcome> remove(const QString &key, Cancellation *cancel) = 0;
};

//! The names of entries; they must never change, or kept secrets are lost.
//! Windows knows an entry by this key alone, so the program's name is part of it.
namespace keychainkey {
QString account(const QUuid &account, const QString &field);
QString projectApiKey(const QUuid &project);
QString proxyPassword();
} // namespace keychainkey

} // namespace hublink
