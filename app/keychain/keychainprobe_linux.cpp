// SPDX-License-Identifier: MIT
#include "app/base/future.h"
#include "app/keychain/keychainprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

// The Secret Service API of freedesktop.org, which gnome-keyring, KeePassXC and newer KWallets
// speak.
const QString service = u"org.freedesktop.secrets"_s;

//! Asks for the default collection, then whether it is locked. Deletes itself after answering.
class SecretServiceProbe final : public QObject
{
public:
    explicit SecretServiceProbe(std::chrono::milliseconds limit)
        : m_limit(limit)
    {
    }

    QFuture<KeychainState> future() { return m_answer.future(); }

    void start()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            return conclude(KeychainState::Missing);
        QDBusMessage question = QDBusMessage::createMethodCall(service,
            u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        question << u"default"_s;
        ask(question, &SecretServiceProbe::onAlias);
    }

private:
    void ask(const QDBusMessage &question, void (SecretServiceProbe::*next)(const QDBusMessage &))
    {
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, int(m_limit.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, next](QDBusPendingCallWatcher *answered) {
                const QDBusMessage reply = answered->reply();
                answered->deleteLater();
                if (reply.type() == QDBusMessage::ErrorMessage)
                    conclude(stateOf(reply.errorName()));
                else
                    (this->*next)(reply);
            });
    }

    void onAlias(const QDBusMessage &reply)
    {
        const QString collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
        // No default collection: the first write asks the person to make one.
        if (collection.isEmpty() || collection == "/"_L1)
            return conclude(KeychainState::Locked);
        QDBusMessage question = QDBusMessage::createMethodCall(
            service, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        ask(question, &SecretServiceProbe::onLocked);
    }

    void onLocked(const QDBusMessage &reply)
    {
        const bool locked = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
        conclude(locked ? KeychainState::Locked : KeychainState::Ready);
    }

    static KeychainState stateOf(const QString &errorName)
    {
        const bool noAnswer = errorName.endsWith(".NoReply"_L1) || errorName.endsWith(".Timeout"_L1)
            || errorName.endsWith(".TimedOut"_L1);
        return noAnswer ? KeychainState::Hanging : KeychainState::Missing;
    }

    void conclude(KeychainState state)
    {
        deleteLater();
        m_answer.give(state);
    }

    std::chrono::milliseconds m_limit;
    Answer<KeychainState> m_answer;
};

} // namespace

QFuture<KeychainState> probeKeychain(std::chrono::milliseconds limit)
{
    // KWallet is reached by QtKeychain on a way of its own and does not always speak this API.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1))
        return readyFuture(KeychainState::Unknown);
    auto *probe = new SecretServiceProbe(limit);
    QFuture<KeychainState> future = probe->future();
    probe->start();
    return future;
}

} // namespace hublink
