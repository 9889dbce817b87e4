// SPDX-License-Identifier: MIT
#include "app/linking/signin.h"
#include "app/net/browserhandoff.h"
#include "tests/support/fakehub.h"
#include "tests/support/waiting.h"

#include <QTcpSocket>

using namespace hublink;
using namespace hublink::test;
using namespace std::chrono_literals;

namespace {

ConnectionAttempt attempt(const QString &status, const QString &account = {},
    const QString &code = {}, const QString &description = {})
{
    return {status, account, code, description};
}

Error hubFault(ErrorKind kind)
{
    return {.kind = kind, .party = u"StackOne"_s};
}

//! One sign-in on a Hub that answers the polls as told.
struct Waiting
{
    Result<QString> run(std::chrono::milliseconds patience = 20s)
    {
        auto *signIn = begin(patience);
        QObject::connect(signIn, &SignIn::ready, signIn, [this](const QUrl &url) { opened = url; });
        return answer(started(signIn, &cancel));
    }
    SignIn *begin(std::chrono::milliseconds patience = 20s)
    {
        return new SignIn(
            hub.session(Secret(u"token-1"_s)), u"int-1"_s, u"Docs"_s, {}, {1ms, patience}, &owner);
    }

    FakeHub hub;
    Cancellation cancel;
    QObject owner;
    QUrl opened;
};

QByteArray get(const QUrl &url, const QByteArray &path)
{
    QTcpSocket socket;
    QByteArray received;
    socket.connectToHost(url.host(), quint16(url.port()));
    REQUIRE(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    REQUIRE(waitUntil([&] {
        received += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }));
    return received + socket.readAll();
}

} // namespace

TEST_CASE("a sign-in is waited for, through a broken network")
{
    Waiting w;
    w.hub.attempts = {attempt(u"pending"_s), hubFault(ErrorKind::Offline),
        hubFault(ErrorKind::ServiceDown), attempt(u"authenticated"_s), attempt(u"something new"_s),
        attempt(u"authenticated"_s, u"acc-1"_s)};
    const Result<QString> account = w.run();
    REQUIRE(account);
    CHECK(*account == u"acc-1"_s);
    CHECK(w.hub.calls.count(u"poll"_s) == 6);
    CHECK_FALSE(w.hub.calls.contains(u"drop attempt-1"_s));
}

TEST_CASE("every end of a sign-in is told apart")
{
    Waiting w;
    SECTION("denied")
    {
        w.hub.attempts = {attempt(u"error"_s, {}, u"access_denied"_s, u"No, thanks"_s)};
        const Result<QString> account = w.run();
        CHECK(account.error().kind == ErrorKind::SignInFailed);
        CHECK(account.error().said == u"access_denied: No, thanks"_s);
    }
    SECTION("cancelled there")
    {
        w.hub.attempts = {attempt(u"cancelled"_s)};
        CHECK(w.run().error().kind == ErrorKind::SignInEnded);
    }
    SECTION("expired there")
    {
        w.hub.attempts = {attempt(u"expired"_s)};
        CHECK(w.run().error().kind == ErrorKind::SignInEnded);
    }
    SECTION("the session is over")
    {
        w.hub.attempts = {hubFault(ErrorKind::SessionExpired)};
        CHECK(w.run().error().kind == ErrorKind::SessionExpired);
    }
    SECTION("nobody signs in")
    {
        CHECK(w.run(30ms).error().kind == ErrorKind::SignInTimedOut);
        CHECK(w.hub.calls.contains(u"drop attempt-1"_s));
    }
}

TEST_CASE("cancelling takes the attempt back")
{
    Waiting w;
    QFuture<Result<QString>> account = started(w.begin(), &w.cancel);
    REQUIRE(waitUntil([&] { return w.hub.calls.contains(u"poll"_s); }));
    w.cancel.request();
    CHECK(answer(account).error().kind == ErrorKind::Cancelled);
    CHECK(w.hub.calls.count(u"drop attempt-1"_s) == 1);
}

TEST_CASE("a sign-in that is destroyed takes the attempt back")
{
    Waiting w;
    SignIn *signIn = w.begin();
    signIn->start(nullptr);
    delete signIn;
    CHECK(w.hub.calls.contains(u"drop attempt-1"_s));
}

TEST_CASE("the browser is sent on, and the address on its command line tells nothing")
{
    const Secret address(u"https://hub.example/sign-in?token=secret-token&x=1"_s);
    BrowserHandoff handoff(address);
    REQUIRE(handoff.url().host() == u"127.0.0.1"_s);
    CHECK_FALSE(handoff.url().toString().contains(u"secret"_s));
    for (int i = 0; i < 2; ++i) { // as often as wanted
        const QByteArray reply = get(handoff.url(), handoff.url().path().toLatin1());
        CHECK(reply.startsWith("HTTP/1.1 302"));
        CHECK(reply.contains("Location: " + address.expose() + "\r\n"));
    }
    CHECK(get(handoff.url(), "/guess").startsWith("HTTP/1.1 404"));
}
