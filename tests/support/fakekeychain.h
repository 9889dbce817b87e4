// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/keychain/keychain.h"

#include <QMap>

namespace hublink::test {

//! A keychain in memory that fails when told to.
class FakeKeychain final : public Keychain
{
public:
    QFuture<Outcome> write(const QString &key, const Secret &value, Cancellation *) override
    {
        ++writes;
        if (writeError && (refusedKey.isEmpty() || key == refusedKey))
            return readyFuture<Outcome>(*writeError);
        entries.insert(key, value);
        return readyFuture<Outcome>(Done{});
    }
    QFuture<Result<Secret>> read(const QString &key, Cancellation *) override
    {
        if (readError)
            return readyFuture<Result<Secret>>(*readError);
        if (!entries.contains(key))
            return readyFuture<Result<Secret>>(Error{.kind = ErrorKind::NotFound, .party = {}});
        return readyFuture<Result<Secret>>(entries.value(key));
    }
    QFuture<bool> isOpen(const QStringList &keys) override
    {
        return readyFuture(open
            && std::none_of(keys.cbegin(), keys.cend(),
                [this](const QString &key) { return asksFor.contains(key); }));
    }
    QFuture<bool> askForLeave(const QStringList &keys, Cancellation *) override
    {
        leaveAskedFor.append(keys);
        return readyFuture(givesLeave);
    }
    QFuture<Outcome> remove(const QString &key, Cancellation *) override
    {
        if (removeError)
            return readyFuture<Outcome>(*removeError);
        entries.remove(key);
        return readyFuture<Outcome>(Done{});
    }

    QMap<QString, Secret> entries;
    int writes = 0;
    bool open = true;
    QStringList asksFor; //!< entries that are read only with the person's leave
    QList<QStringList> leaveAskedFor;
    bool givesLeave = true;
    std::optional<Error> writeError;
    QString refusedKey; //!< only this entry cannot be written; empty: none can
    std::optional<Error> readError;
    std::optional<Error> removeError;
};

} // namespace hublink::test
