// SPDX-License-Identifier: MIT
// Against a real Secret Service: run inside packaging/with-keyring.sh, never on a person's own.
#include "app/keychain/keychainlist.h"
#include "app/keychain/keychainoperation.h"
#include "app/keychain/systemkeychain.h"
#include "tests/support/impatientkeychain.h"
#include "tests/support/waiting.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace hublink;
using namespace hublink::test;

namespace {

const QString service = impatient().service;
const Secret value(u"kept-value-1234567890"_s);

QString secretTool(const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"user"_s, key, u"server"_s, service});
    REQUIRE(tool.waitForFinished());
    return QString::fromUtf8(tool.readAllStandardOutput());
}

const QString secrets = u"org.freedesktop.secrets"_s;
const QString root = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath login(u"/org/freedesktop/secrets/collection/login"_s);

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(secrets, root, interface, method);
    question.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(question);
    INFO(reply.errorMessage());
    REQUIRE(reply.type() == QDBusMessage::ReplyMessage);
    return reply;
}

void lock()
{
    call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
        {QVariant::fromValue(QList<QDBusObjectPath>{login})});
}

//! Opens the login keyring with its password and without a prompt, as the daemon's own tests do.
void unlock()
{
    const QDBusMessage opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
        {u"plain"_s, QVariant::fromValue(QDBusVariant(u""_s))});
    QDBusArgument password;
    password.beginStructure();
    password << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray()
             << QByteArray("throw-away") << u"text/plain"_s;
    password.endStructure();
    call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s, {QVariant::fromValue(login), QVariant::fromValue(password)});
}

//! The daemon, stopped as if it hung, until the end of the scope.
class FrozenDaemon
{
public:
    FrozenDaemon()
        : m_pid(pid_t(QDBusConnection::sessionBus()
                          .interface()
                          ->servicePid(u"org.freedesktop.secrets"_s)
                          .value()))
    {
        REQUIRE(m_pid > 1);
        kill(m_pid, SIGSTOP);
    }
    ~FrozenDaemon() { thaw(); }
    void thaw() { kill(m_pid, SIGCONT); }

private:
    pid_t m_pid;
};

} // namespace

TEST_CASE("what is written is found by other programs and gone when removed")
{
    SystemKeychain keychain(impatient());
    REQUIRE(answer(keychain.write(u"t/round"_s, value, nullptr)));
    CHECK(secretTool(u"t/round"_s) == value.exposeText());
    const Result<Secret> read = answer(keychain.read(u"t/round"_s, nullptr));
    REQUIRE(read);
    CHECK(*read == value);
    REQUIRE(answer(keychain.write(u"t/round"_s, Secret(u"second"_s), nullptr)));
    CHECK(secretTool(u"t/round"_s) == u"second"_s);
    REQUIRE(answer(keychain.remove(u"t/round"_s, nullptr)));
    CHECK(secretTool(u"t/round"_s).isEmpty());
    CHECK(answer(keychain.read(u"t/round"_s, nullptr)).error().kind == ErrorKind::NotFound);
    CHECK(answer(keychain.remove(u"t/round"_s, nullptr))); // never there is gone, too
}

TEST_CASE("no file below the home folder holds the value in plain text")
{
    SystemKeychain keychain(impatient());
    REQUIRE(answer(keychain.write(u"t/file"_s, value, nullptr)));
    int looked = 0;
    QDirIterator files(
        qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++looked;
        CHECK_FALSE(file.readAll().contains(value.expose()));
    }
    CHECK(looked > 0);
    REQUIRE(answer(keychain.remove(u"t/file"_s, nullptr)));
}

TEST_CASE("a locked keychain is told from an empty one")
{
    SystemKeychain keychain(impatient());
    REQUIRE(answer(keychain.write(u"t/lock"_s, value, nullptr)));
    lock();
    const auto kind = [](const Error &error) { return error.kind; };
    const auto lockedOrAsking = [](ErrorKind k) {
        return k == ErrorKind::KeychainLocked || k == ErrorKind::KeychainHanging;
    };
    CHECK(lockedOrAsking(kind(answer(keychain.read(u"t/lock"_s, nullptr)).error())));
    CHECK(lockedOrAsking(kind(answer(keychain.write(u"t/lock2"_s, value, nullptr)).error())));
    CHECK(lockedOrAsking(kind(answer(keychain.remove(u"t/lock"_s, nullptr)).error())));
    unlock();
    REQUIRE(answer(keychain.read(u"t/lock"_s, nullptr)));
    REQUIRE(answer(keychain.remove(u"t/lock"_s, nullptr)));
}

TEST_CASE("a keychain that hangs is told and works again afterwards")
{
    SystemKeychain keychain(impatient());
    REQUIRE(answer(keychain.write(u"t/hang"_s, value, nullptr)));
    {
        FrozenDaemon frozen;
        CHECK(
            answer(keychain.read(u"t/hang"_s, nullptr)).error().kind == ErrorKind::KeychainHanging);
    }
    const Result<Secret> read = answer(keychain.read(u"t/hang"_s, nullptr));
    REQUIRE(read);
    CHECK(*read == value);
    REQUIRE(answer(keychain.remove(u"t/hang"_s, nullptr)));
}

TEST_CASE("a cancelled operation answers at once")
{
    SystemKeychain keychain(impatient());
    FrozenDaemon frozen;
    Cancellation cancel;
    QFuture<Outcome> future = keychain.write(u"t/cancel"_s, value, &cancel);
    cancel.request();
    CHECK(answer(future).error().kind == ErrorKind::Cancelled);
    frozen.thaw();
    CHECK(answer(keychain.read(u"t/cancel"_s, nullptr)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("operations run one after the other in the order they came")
{
    SystemKeychain keychain(impatient());
    auto first = keychain.write(u"t/order"_s, Secret(u"1"_s), nullptr);
    auto second = keychain.write(u"t/order"_s, Secret(u"2"_s), nullptr);
    auto third = keychain.read(u"t/order"_s, nullptr);
    const Result<Secret> read = answer(third);
    REQUIRE(read);
    CHECK(*read == Secret(u"2"_s));
    CHECK(first.isFinished());
    CHECK(second.isFinished());
    REQUIRE(answer(keychain.remove(u"t/order"_s, nullptr)));
}

TEST_CASE("the entries of a service are listed by name, locked ones too")
{
    SystemKeychain keychain(impatient());
    constexpr std::chrono::seconds limit{5};
    REQUIRE(answer(keychain.write(u"t/list-1"_s, value, nullptr)));
    REQUIRE(answer(keychain.write(u"t/list-2"_s, value, nullptr)));
    const auto listed = [&](const QString &of) {
        const QFuture<QStringList> future = listKeychain(of, limit);
        REQUIRE(waitUntil([&] { return future.isFinished(); }));
        QStringList names = future.result();
        names.sort();
        return names;
    };
    CHECK(listed(service) == QStringList{u"t/list-1"_s, u"t/list-2"_s});
    CHECK(listed(u"Somebody else"_s).isEmpty());
    lock();
    CHECK(listed(service) == QStringList{u"t/list-1"_s, u"t/list-2"_s});
    unlock();
    REQUIRE(answer(keychain.remove(u"t/list-1"_s, nullptr)));
    REQUIRE(answer(keychain.remove(u"t/list-2"_s, nullptr)));
}

TEST_CASE("listing a keychain that hangs ends with nothing")
{
    FrozenDaemon frozen;
    const QFuture<QStringList> future = listKeychain(service, std::chrono::milliseconds(200));
    REQUIRE(waitUntil([&] { return future.isFinished(); }));
    CHECK(future.result().isEmpty());
}
