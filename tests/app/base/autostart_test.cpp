// SPDX-License-Identifier: MIT
#include "app/base/platform/autostart.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace hublink;

TEST_CASE("starting with the session is an entry that the desktop understands, and goes again")
{
    if (!platform::canStartWithSession())
        return;
    // The person's own, but for tests.
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
    const QString name = folder + u"/io.github.hublink.Hublink.desktop"_s;
    REQUIRE(platform::setStartsWithSession(false, {}));
    CHECK_FALSE(platform::startsWithSession());
    REQUIRE(platform::setStartsWithSession(true, u"/opt/a b/100%/$hub\"link"_s));
    CHECK(platform::startsWithSession());
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.startsWith("[Desktop Entry]\nType=Application\n"));
    CHECK(text.contains("\nExec=\"/opt/a b/100%%/\\\\$hub\\\\\"link\" --background\n"));
    REQUIRE(platform::setStartsWithSession(false, {}));
    CHECK_FALSE(platform::startsWithSession());
    CHECK(platform::setStartsWithSession(false, {}));
    // Something is in the way.
    REQUIRE(QDir().rmdir(folder));
    QFile obstacle(folder);
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    CHECK_FALSE(platform::setStartsWithSession(true, u"/opt/hublink"_s));
    CHECK(obstacle.remove());
}
