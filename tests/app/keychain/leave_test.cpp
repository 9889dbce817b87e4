// SPDX-License-Identifier: MIT
// Against a stand-in for a keychain that asks for each entry: run with a message bus of its own.
#include "app/keychain/keptvalues.h"
#include "app/keychain/keychainleave.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/waiting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

using namespace hublink;
using namespace hublink::test;

namespace {

constexpr std::chrono::seconds patience{5};

//! Entries with the names of their keys. All are locked; unlocking asks the person, who answers as
//! told, or never.
class AskingKeychain final : public QDBusVirtualObject
{
public:
    AskingKeychain()
    {
        qDBusRegisterMetaType<QMap<QString, QString>>();
        REQUIRE(m_bus.registerVirtualObject(
            u"/org/freedesktop/secrets"_s, this, QDBusConnection::SubPath));
        REQUIRE(m_bus.registerService(u"org.freedesktop.secrets"_s));
    }
    ~AskingKeychain() override
    {
        m_bus.unregisterService(u"org.freedesktop.secrets"_s);
        m_bus.unregisterObject(u"/org/freedesktop/secrets"_s);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        using Paths = QList<QDBusObjectPath>;
        const QDBusObjectPath prompt(u"/org/freedesktop/secrets/prompt/1"_s);
        QVariantList answer;
        if (message.member() == "SearchItems"_L1) {
            const auto wanted
                = qdbus_cast<QMap<QString, QString>>(message.arguments().constFirst());
            const QString key = wanted.value(u"user"_s);
            Paths locked;
            if (entries.contains(key))
                locked.append(QDBusObjectPath(u"/org/freedesktop/secrets/collection/c/"_s + key));
            answer = {QVariant::fromValue(Paths()), QVariant::fromValue(locked)};
        } else if (message.member() == "Unlock"_L1) {
            QStringList asked;
            for (const QDBusObjectPath &path : qdbus_cast<Paths>(message.arguments().constFirst()))
                asked.append(path.path().section(u'/', -1));
            unlocked.append(asked);
            answer = {QVariant::fromValue(Paths()), QVariant::fromValue(prompt)};
        } else if (message.member() == "Prompt"_L1 && dismisses) {
            QDBusMessage completed = QDBusMessage::createSignal(
                prompt.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            completed << *dismisses << QVariant::fromValue(QDBusVariant(u""_s));
            m_bus.send(completed);
        }
        return m_bus.send(message.createReply(answer));
    }

    QStringList entries;
    std::optional<bool> dismisses; //!< what the person does; empty: nothing
    QList<QStringList> unlocked;

private:
    QDBusConnection m_bus = QDBusConnection::sessionBus();
};

} // namespace

TEST_CASE("entries that are needed together are asked for together")
{
    AskingKeychain keychain;
    keychain.entries = {u"a"_s, u"b"_s, u"c"_s};
    keychain.dismisses = false;
    CHECK(answer(askForLeave(u"S"_s, {u"a"_s, u"c"_s, u"gone"_s}, patience, nullptr)));
    CHECK(keychain.unlocked == QList<QStringList>{{u"a"_s, u"c"_s}});
}

TEST_CASE("one entry alone is asked for when it is read")
{
    AskingKeychain keychain;
    keychain.entries = {u"a"_s};
    CHECK(answer(askForLeave(u"S"_s, {u"a"_s, u"gone"_s}, patience, nullptr)));
    CHECK(keychain.unlocked.isEmpty());
}

TEST_CASE("leave that is refused is told, and not asked for once more")
{
    AskingKeychain keychain;
    keychain.entries = {u"a"_s, u"b"_s};
    keychain.dismisses = true;
    CHECK_FALSE(answer(askForLeave(u"S"_s, {u"a"_s, u"b"_s}, patience, nullptr)));
}

TEST_CASE("asking for leave can be cancelled and ends by itself")
{
    AskingKeychain keychain;
    keychain.entries = {u"a"_s, u"b"_s};
    Cancellation cancel;
    QFuture<bool> asked = askForLeave(u"S"_s, {u"a"_s, u"b"_s}, patience, &cancel);
    REQUIRE(waitUntil([&] { return !keychain.unlocked.isEmpty(); }));
    CHECK_FALSE(asked.isFinished());
    cancel.request();
    CHECK(asked.isFinished());
    CHECK(answer(askForLeave(u"S"_s, {u"a"_s, u"b"_s}, std::chrono::milliseconds(50), nullptr)));
}

TEST_CASE("nothing is read after leave was refused")
{
    FakeKeychain keychain;
    keychain.entries = {{u"a"_s, Secret(u"1"_s)}, {u"b"_s, Secret(u"2"_s)}};
    const auto both = answer(readTogether(keychain, {u"a"_s, u"gone"_s, u"b"_s}, nullptr));
    REQUIRE(both);
    REQUIRE(both->size() == 2);
    CHECK(both->at(1).value == Secret(u"2"_s));
    CHECK(keychain.leaveAskedFor == QList<QStringList>{{u"a"_s, u"gone"_s, u"b"_s}});
    keychain.givesLeave = false;
    CHECK(answer(readTogether(keychain, {u"a"_s, u"b"_s}, nullptr)).error().kind
        == ErrorKind::KeychainDenied);
}
