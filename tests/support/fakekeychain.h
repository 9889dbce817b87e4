// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/keychain/keychain.h"

#include <QMap>
#include <QTimer>

#include <functional>
#include <memory>

namespace hublink::test {

//! A keychain in memory that fails when told to, answers at once, later or never, and honours a
//! cancellation: what is cancelled before it was done is not done.
class FakeKeychain final : public Keychain
{
public:
    enum class Manner { AtOnce, Later, Never };

    QFuture<Outcome> write(const QString &key, const Secret &value, Cancellation *cancel) override
    {
        ++writes;
        return answered<Outcome>(cancel, [this, key, value]() -> Outcome {
            if (writeError && (refusedKey.isEmpty() || key == refusedKey))
                return *writeError;
            entries.insert(key, value);
            return Done{};
        });
    }
    QFuture<Result<Secret>> read(const QString &key, Cancellation *cancel) override
    {
        return answered<Result<Secret>>(cancel, [this, key]() -> Result<Secret> {
            if (readError)
                return *readError;
            if (!entries.contains(key))
                return Error{.kind = ErrorKind::NotFound, .party = {}};
            return entries.value(key);
        });
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
    QFuture<Outcome> remove(const QString &key, Cancellation *cancel) override
    {
        return answered<Outcome>(cancel, [this, key]() -> Outcome {
            if (removeError)
                return *removeError;
            entries.remove(key);
            removed.append(key);
            return Done{};
        });
    }

    QMap<QString, Secret> entries;
    Manner manner = Manner::AtOnce;
    int writes = 0;
    bool open = true;
    QStringList asksFor; //!< entries that are read only with the person's leave
    QList<QStringList> leaveAskedFor;
    bool givesLeave = true;
    std::optional<Error> writeError;
    QString refusedKey; //!< only this entry cannot be written; empty: none can
    std::optional<Error> readError;
    std::optional<Error> removeError;
    QStringList removed; //!< in this order

private:
    template <typename T>
    QFuture<T> answered(Cancellation *cancel, const std::function<T()> &work)
    {
        if (manner == Manner::AtOnce)
            return readyFuture(work());
        auto answer = std::make_shared<Answer<T>>();
        if (cancel) {
            QObject::connect(cancel, &Cancellation::requested, &m_context,
                [answer] { answer->give(Error{.kind = ErrorKind::Cancelled, .party = {}}); });
        }
        if (manner == Manner::Later) {
            QTimer::singleShot(0, &m_context, [answer, work] {
                if (!answer->isGiven())
                    answer->give(work());
            });
        }
        m_pending.append(
            [answer] { answer->give(Error{.kind = ErrorKind::Cancelled, .party = {}}); });
        return answer->future();
    }

    QObject m_context;
    QList<std::function<void()>> m_pending; //!< keeps what is never answered
};

} // namespace hublink::test
