// SPDX-License-Identifier: MIT
#include "app/base/future.h"
#include "app/keychain/keychainlist.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <functional>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;

//! Finds the entries by the attributes that QtKeychain gives them, then reads each one's. Deletes
//! itself after answering.
class SecretServiceList final : public QObject
{
public:
    enum class Which { All, Locked };
    SecretServiceList(QString service, std::chrono::milliseconds limit, Which which)
        : m_service(std::move(service))
        , m_limit(limit)
        , m_which(which)
    {
    }

    QFuture<QStringList> future() { return m_answer.future(); }

    void start()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            return conclude();
        QDBusMessage question = QDBusMessage::createMethodCall(secretService,
            u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
        question << QVariant::fromValue(QMap<QString, QString>{{u"server"_s, m_service}});
        ask(question, [this](const QDBusMessage &reply) {
            // The unlocked ones come first.
            m_items = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
            if (m_which == Which::All)
                m_items += qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
            readNext();
        });
    }

private:
    void ask(const QDBusMessage &question, const std::function<void(const QDBusMessage &)> &next)
    {
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, int(m_limit.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, next](QDBusPendingCallWatcher *answered) {
                const QDBusMessage reply = answered->reply();
                answered->deleteLater();
                reply.type() == QDBusMessage::ErrorMessage ? conclude() : next(reply);
            });
    }

    void readNext()
    {
        if (m_items.isEmpty())
            return conclude();
        QDBusMessage question = QDBusMessage::createMethodCall(secretService,
            m_items.takeFirst().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.freedesktop.Secret.Item"_s << u"Attributes"_s;
        ask(question, [this](const QDBusMessage &reply) {
            const QVariant attributes = reply.arguments().value(0).value<QDBusVariant>().variant();
            const QString key = qdbus_cast<QMap<QString, QString>>(attributes).value(u"user"_s);
            if (!key.isEmpty())
                m_keys.append(key);
            readNext();
        });
    }

    void conclude()
    {
        deleteLater();
        m_answer.give(m_keys);
    }

    const QString m_service;
    const std::chrono::milliseconds m_limit;
    const Which m_which;
    Answer<QStringList> m_answer;
    QList<QDBusObjectPath> m_items;
    QStringList m_keys;
};

QFuture<QStringList> list(
    const QString &service, std::chrono::milliseconds limit, SecretServiceList::Which which)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    auto *list = new SecretServiceList(service, limit, which);
    QFuture<QStringList> future = list->future();
    list->start();
    return future;
}

} // namespace

QFuture<QStringList> listKeychain(const QString &service, std::chrono::milliseconds limit)
{
    return list(service, limit, SecretServiceList::Which::All);
}

QFuture<QStringList> lockedEntries(const QString &service, std::chrono::milliseconds limit)
{
    return list(service, limit, SecretServiceList::Which::Locked);
}

} // namespace hublink
