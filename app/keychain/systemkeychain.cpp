// SPDX-License-Identifier: MIT
#include "app/keychain/systemkeychain.h"

#include "app/base/future.h"
#include "app/base/logging.h"
#include "app/keychain/keychainleave.h"
#include "app/keychain/keychainlist.h"
#include "app/keychain/keychainoperation.h"
#include "app/keychain/keychainprobe.h"

#include <algorithm>

namespace hublink {

namespace {

const auto withoutValue = [](const Result<Secret> &result) -> Outcome {
    if (result)
        return Done{};
    return result.error();
};

} // namespace

SystemKeychain::SystemKeychain(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

SystemKeychain::~SystemKeychain()
{
    // Answers first, while the queue is still whole.
    const auto operations = std::exchange(m_queue, {});
    for (const QPointer<KeychainOperation> &operation : operations)
        delete operation.data();
}

QFuture<Outcome> SystemKeychain::write(
    const QString &key, const Secret &value, Cancellation *cancel)
{
    return enqueue(
        new KeychainOperation(KeychainOperation::Kind::Write, key, value, m_settings, cancel, this))
        .then(this, withoutValue);
}

QFuture<Result<Secret>> SystemKeychain::read(const QString &key, Cancellation *cancel)
{
    return enqueue(
        new KeychainOperation(KeychainOperation::Kind::Read, key, {}, m_settings, cancel, this));
}

QFuture<bool> SystemKeychain::isOpen(const QStringList &keys)
{
    return probeKeychain(m_settings.probeLimit)
        .then([keys, settings = m_settings](KeychainState state) {
            if (state != KeychainState::Ready)
                return readyFuture(state == KeychainState::Unknown);
            return lockedEntries(settings.service, settings.probeLimit)
                .then([keys](const QStringList &locked) {
                    return std::none_of(keys.cbegin(), keys.cend(),
                        [&](const QString &key) { return locked.contains(key); });
                });
        })
        .unwrap();
}

QFuture<bool> SystemKeychain::askForLeave(const QStringList &keys, Cancellation *cancel)
{
    if (!m_settings.mayAsk)
        return readyFuture(true);
    return hublink::askForLeave(m_settings.service, keys, m_settings.limitWhileLocked, cancel);
}

QFuture<Outcome> SystemKeychain::remove(const QString &key, Cancellation *cancel)
{
    return enqueue(
        new KeychainOperation(KeychainOperation::Kind::Remove, key, {}, m_settings, cancel, this))
        .then(this, withoutValue);
}

QFuture<Result<Secret>> SystemKeychain::enqueue(KeychainOperation *operation)
{
    connect(operation, &KeychainOperation::abandoned, this, &SystemKeychain::adopt);
    connect(operation, &KeychainOperation::concluded, this, [this, operation] {
        m_queue.removeAll(operation);
        startNext();
    });
    m_queue.append(operation);
    // Later, so that no answer comes before the caller holds the future.
    QMetaObject::invokeMethod(this, &SystemKeychain::startNext, Qt::QueuedConnection);
    return operation->future();
}

void SystemKeychain::startNext()
{
    if (m_stuck.isEmpty() && !m_queue.isEmpty() && !m_queue.first()->isStarted())
        m_queue.first()->start();
}

void SystemKeychain::adopt(QKeychain::Job *abandoned, const QString &writtenKey)
{
    qCWarning(lcKeychain) << "The keychain does not answer; its operation is left alone";
    m_stuck.insert(abandoned);
    connect(abandoned, &QKeychain::Job::finished, this, [this, abandoned, writtenKey] {
        m_stuck.remove(abandoned);
        if (!writtenKey.isEmpty())
            takeBack(writtenKey);
        startNext();
    });
}

void SystemKeychain::takeBack(const QString &key)
{
    const bool writtenAgain = std::any_of(m_queue.cbegin(), m_queue.cend(),
        [&](const QPointer<KeychainOperation> &operation) { return operation->writes(key); });
    if (!writtenAgain)
        remove(key, nullptr);
}

} // namespace hublink
