// SPDX-License-Identifier: MIT
#include "app/base/oneprogram.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::test;

namespace {

//! A second start, as another process would do it: it waits while the first one works.
bool startAgain(const QString &folder, const Handover &handover)
{
    bool taken = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        OneProgram second(folder);
        taken = second.handOver(handover);
    }));
    thread->start();
    REQUIRE(waitUntil([&] { return thread->isFinished(); }));
    return taken;
}

} // namespace

TEST_CASE("a second start hands its wish over to the first one")
{
    QTemporaryDir folder;
    OneProgram first(folder.path());
    QList<Handover> asked;
    QObject::connect(&first, &OneProgram::asked, &first,
        [&](const Handover &handover) { asked.append(handover); });
    CHECK_FALSE(first.handOver({}));

    CHECK(startAgain(folder.path(),
        {.wish = Handover::Wish::Follow,
            .link = Secret(u"hublink://link?token=abc"_s),
            .activationToken = "token-1"}));
    CHECK(startAgain(folder.path(), {.wish = Handover::Wish::Guide, .file = u"/tmp/ä b.md"_s}));
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(0).wish == Handover::Wish::Follow);
    CHECK(asked.at(0).link == Secret(u"hublink://link?token=abc"_s));
    CHECK(asked.at(0).activationToken == "token-1");
    CHECK(asked.at(1).wish == Handover::Wish::Guide);
    CHECK(asked.at(1).file == u"/tmp/ä b.md"_s);
}

TEST_CASE("only the same person can ask, and nonsense only shows the window")
{
    QTemporaryDir folder;
    OneProgram first(folder.path());
    QList<Handover> asked;
    QObject::connect(&first, &OneProgram::asked, &first,
        [&](const Handover &handover) { asked.append(handover); });
    REQUIRE_FALSE(first.handOver({}));
    const QString name = folder.filePath(u"hublink.socket"_s);
    CHECK((QFileInfo(name).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);

    for (const QByteArray &line : {QByteArray("\n"), QByteArray("{}\n"), QByteArray("[[[\n"),
             QByteArray("{\"wish\":\"erase\",\"link\":7}\n")}) {
        QLocalSocket socket;
        socket.connectToServer(name);
        REQUIRE(waitUntil([&] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(line);
        REQUIRE(waitUntil([&] { return socket.bytesAvailable() > 0; }));
    }
    REQUIRE(asked.size() == 4);
    for (const Handover &handover : asked) {
        CHECK(handover.wish == Handover::Wish::Show);
        CHECK(handover.link.isEmpty());
    }

    // Without an end, it is cut off.
    QLocalSocket endless;
    endless.connectToServer(name);
    REQUIRE(waitUntil([&] { return endless.state() == QLocalSocket::ConnectedState; }));
    endless.write(QByteArray(600 * 1024, 'x'));
    CHECK(waitUntil([&] { return endless.state() == QLocalSocket::UnconnectedState; }));
    CHECK(asked.size() == 4);
}

TEST_CASE("a program that was killed is in nobody's way")
{
    QTemporaryDir folder;
    QFile socket(folder.filePath(u"hublink.socket"_s));
    REQUIRE(socket.open(QIODevice::WriteOnly));
    QFile lock(folder.filePath(u"hublink.lock"_s));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("2147483646\nhublink\nsomewhere\n");
    lock.close();
    OneProgram first(folder.path());
    CHECK_FALSE(first.handOver({}));
}
