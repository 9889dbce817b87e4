// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychain/keychain.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace QKeychain {
class Job;
}

namespace hublink {

class KeychainOperation;

//! The keychain through QtKeychain: a queue of operations, one at a time.
//!
//! QtKeychain runs its jobs in one queue for the whole process, has no time limit, cannot cancel
//! and crashes if a running job is deleted. So an operation that overruns its limit leaves its job
//! alone; later operations wait for that job up to their own limit, and a write that lands after
//! it was given up is taken back.
class SystemKeychain final : public QObject, public Keychain
{
    Q_OBJECT
public:
    struct Settings
    {
        QString service{QStringLiteral("Hublink")};
        std::chrono::milliseconds limit{12'000};
        std::chrono::milliseconds limitWhileLocked{60'000}; //!< the person is being asked
        std::chrono::milliseconds probeLimit{4'000};
        //! A locked keychain may ask the person. Otherwise it is an error at once.
        bool mayAsk = true;
    };

    explicit SystemKeychain(Settings settings, QObject *parent = nullptr);
    ~SystemKeychain() override;

    QFuture<Outcome> write(const QString &key, const Secret &value, Cancellation *cancel) override;
    QFuture<Result<Secret>> read(const QString &key, Cancellation *cancel) override;
    QFuture<bool> isOpen(const QStringList &keys) override;
    QFuture<bool> askForLeave(const QStringList &keys, Cancellation *cancel) override;
    QFuture<Outcome> remove(const QString &key, Cancellation *cancel) override;

    const Settings &settings() const { return m_settings; }

private:
    QFuture<Result<Secret>> enqueue(KeychainOperation *operation);
    void startNext();
    void adopt(QKeychain::Job *abandoned, const QString &writtenKey);
    void takeBack(const QString &key);

    Settings m_settings;
    QList<QPointer<KeychainOperation>> m_queue; //!< the first one runs unless a job is stuck
    QSet<QKeychain::Job *> m_stuck;
};

} // namespace hublink
