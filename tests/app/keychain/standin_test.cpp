// SPDX-License-Identifier: MIT
// Against a stand-in for the Secret Service that lies, dawdles and forgets: run with a message bus
// of its own. [Secret Service API, freedesktop.org]
#include "app/keychain/keychainoperation.h"
#include "app/keychain/systemkeychain.h"
#include "tests/support/impatientkeychain.h"
#include "tests/support/waiting.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>

using namespace hublink;
using namespace hublink::test;
using namespace std::chrono_literals;

namespace {

//! A secret as the API carries it: session, parameters, value, content type.
struct Carried
{
    QDBusObjectPath session{u"/org/freedesktop/secrets/session/1"_s};
    QByteArray parameters;
    QByteArray value;
    QString type = u"text/plain"_s;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Carried &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Carried &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

} // namespace

Q_DECLARE_METATYPE(Carried)

namespace {

const QString root = u"/org/freedesktop/secrets"_s;
const QString collection = root + u"/collection/login"_s;

enum class Manner {
    Honest,
    ForgetsWrites, //!< says that it was written
    ChangesValues, //!< keeps something else
    KeepsRemoved, //!< says that it was removed
    NeverAnswersWrites,
    AnswersLate,
    AsksAndIsDismissed,
    HasTwo, //!< two entries of one name; the older one is found first
};

//! Entries in memory, without encryption on the way, as the API allows.
class StandIn final : public QDBusVirtualObject
{
public:
    explicit StandIn(Manner how)
        : manner(how)
    {
        qDBusRegisterMetaType<Attributes>();
        qDBusRegisterMetaType<Carried>();
        qDBusRegisterMetaType<QMap<QDBusObjectPath, Carried>>();
        REQUIRE(m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath));
        REQUIRE(m_bus.registerService(u"org.freedesktop.secrets"_s));
    }
    ~StandIn() override
    {
        m_bus.unregisterService(u"org.freedesktop.secrets"_s);
        m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString member = message.member();
        if (manner == Manner::NeverAnswersWrites && member == "CreateItem"_L1)
            return true;
        const QDBusMessage answer = answerTo(message, member);
        if (manner == Manner::AnswersLate && member == "CreateItem"_L1)
            QTimer::singleShot(300ms, this, [this, answer] { m_bus.send(answer); });
        else
            m_bus.send(answer);
        return true;
    }

    Manner manner;
    QMap<QString, QByteArray> entries; //!< by object path
    QMap<QString, Attributes> attributes;

private:
    static QVariant path(const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); }
    QDBusMessage answerTo(const QDBusMessage &message, const QString &member)
    {
        const QVariantList arguments = message.arguments();
        const auto variant
            = [](const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); };
        const QVariant noPrompt = path(u"/"_s);
        if (member == "OpenSession"_L1) {
            if (arguments.at(0).toString() != "plain"_L1)
                return message.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
            return message.createReply({variant(u""_s), path(Carried().session.path())});
        }
        if (member == "ReadAlias"_L1)
            return message.createReply(path(collection));
        if (member == "Get"_L1 && arguments.at(1).toString() == "Locked"_L1)
            return message.createReply(variant(false));
        if (member == "Get"_L1)
            return message.createReply(
                variant(QVariant::fromValue(attributes.value(message.path()))));
        if (member == "GetAll"_L1)
            return message.createReply(QVariant::fromValue(QVariantMap()));
        if (member == "SearchItems"_L1) {
            const auto wanted = qdbus_cast<Attributes>(arguments.at(0));
            Paths found;
            for (auto entry = attributes.cbegin(); entry != attributes.cend(); ++entry) {
                if (matches(*entry, wanted))
                    found.append(QDBusObjectPath(entry.key()));
            }
            return message.createReply({QVariant::fromValue(found), QVariant::fromValue(Paths())});
        }
        if (member == "CreateItem"_L1)
            return message.createReply(created(arguments));
        if (member == "GetSecrets"_L1) {
            QMap<QDBusObjectPath, Carried> secrets;
            const auto asked = qdbus_cast<Paths>(arguments.at(0));
            for (const QDBusObjectPath &each : asked)
                secrets.insert(each, carried(each.path()));
            return message.createReply(QVariant::fromValue(secrets));
        }
        if (member == "GetSecret"_L1)
            return message.createReply(QVariant::fromValue(carried(message.path())));
        if (member == "Delete"_L1) {
            if (manner != Manner::KeepsRemoved) {
                entries.remove(message.path());
                attributes.remove(message.path());
            }
            return message.createReply(noPrompt);
        }
        if (member == "Prompt"_L1) {
            QDBusMessage completed = QDBusMessage::createSignal(
                message.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            completed << true << variant(path(u"/"_s));
            m_bus.send(completed);
            return message.createReply();
        }
        return message.createErrorReply(QDBusError::UnknownMethod, member);
    }

    QVariantList created(const QVariantList &arguments)
    {
        if (manner == Manner::AsksAndIsDismissed)
            return {path(u"/"_s), path(root + u"/prompt/1"_s)};
        const auto properties = qdbus_cast<QVariantMap>(arguments.at(0));
        const auto wanted
            = qdbus_cast<Attributes>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
        auto value = qdbus_cast<Carried>(arguments.at(1)).value;
        QString place;
        if (manner != Manner::HasTwo) {
            for (auto entry = attributes.cbegin(); entry != attributes.cend(); ++entry) {
                if (matches(*entry, wanted))
                    place = entry.key();
            }
        }
        if (place.isEmpty())
            place = u"%1/%2"_s.arg(collection).arg(++m_count);
        if (manner == Manner::ChangesValues)
            value += "?";
        if (manner != Manner::ForgetsWrites) {
            entries.insert(place, value);
            attributes.insert(place, wanted);
        }
        return {path(place), path(u"/"_s)};
    }

    static bool matches(const Attributes &entry, const Attributes &wanted)
    {
        for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
            if (entry.value(each.key()) != *each)
                return false;
        }
        return true;
    }
    Carried carried(const QString &path) const
    {
        return {.parameters = {}, .value = entries.value(path)};
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    int m_count = 0;
};

const Secret value(u"kept-value-1234567890"_s);

} // namespace

TEST_CASE("what the stand-in keeps is found again, and gone when removed")
{
    for (const Manner manner : {Manner::Honest, Manner::AnswersLate}) {
        StandIn standIn(manner);
        SystemKeychain keychain(impatient());
        REQUIRE(answer(keychain.write(u"k"_s, value, nullptr)));
        CHECK(standIn.entries.size() == 1);
        CHECK(*answer(keychain.read(u"k"_s, nullptr)) == value);
        REQUIRE(answer(keychain.remove(u"k"_s, nullptr)));
        CHECK(standIn.entries.isEmpty());
        CHECK(answer(keychain.read(u"k"_s, nullptr)).error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("a keychain that says written and is not is found out")
{
    for (const Manner manner : {Manner::ForgetsWrites, Manner::ChangesValues}) {
        StandIn standIn(manner);
        SystemKeychain keychain(impatient());
        const Outcome written = answer(keychain.write(u"k"_s, value, nullptr));
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().kind == ErrorKind::KeychainFailed);
    }
}

TEST_CASE("a keychain that says removed and keeps it is found out")
{
    StandIn standIn(Manner::KeepsRemoved);
    SystemKeychain keychain(impatient());
    REQUIRE(answer(keychain.write(u"k"_s, value, nullptr)));
    const Outcome removed = answer(keychain.remove(u"k"_s, nullptr));
    REQUIRE_FALSE(removed.has_value());
    CHECK(removed.error().kind == ErrorKind::KeychainFailed);
}

TEST_CASE("a question that is dismissed is a refusal")
{
    StandIn standIn(Manner::AsksAndIsDismissed);
    SystemKeychain keychain(impatient());
    const Outcome written = answer(keychain.write(u"k"_s, value, nullptr));
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().isKeychain());
    CHECK(standIn.entries.isEmpty());
}

TEST_CASE("of two entries of one name it is never the older one that counts as written")
{
    StandIn standIn(Manner::HasTwo);
    SystemKeychain keychain(impatient());
    REQUIRE(answer(keychain.write(u"k"_s, value, nullptr)));
    const Outcome written = answer(keychain.write(u"k"_s, Secret(u"newer"_s), nullptr));
    // Either the newer one is what is read from now on, or it is not called written.
    if (written)
        CHECK(*answer(keychain.read(u"k"_s, nullptr)) == Secret(u"newer"_s));
    else
        CHECK(written.error().kind == ErrorKind::KeychainFailed);
}

TEST_CASE("what a keychain has lost can be kept again")
{
    StandIn standIn(Manner::Honest);
    SystemKeychain keychain(impatient());
    REQUIRE(answer(keychain.write(u"k"_s, value, nullptr)));
    standIn.entries.clear();
    standIn.attributes.clear();
    CHECK(answer(keychain.read(u"k"_s, nullptr)).error().kind == ErrorKind::NotFound);
    CHECK(answer(keychain.write(u"k"_s, value, nullptr)).has_value());
}

// Last: its job never ends, and QtKeychain works on one at a time.
TEST_CASE("a write that is never answered ends by itself")
{
    StandIn standIn(Manner::NeverAnswersWrites);
    SystemKeychain keychain(impatient());
    const Outcome written = answer(keychain.write(u"k"_s, value, nullptr));
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().kind == ErrorKind::KeychainHanging);
}
