// SPDX-License-Identifier: MIT
// Connectors' logos by name, for what is shown without asking anybody.
#include "app/hub/logostore.h"
#include "tests/support/catch.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;

TEST_CASE("a logo is known by its connector's name once it was fetched, and follows its address")
{
    FaultServer server([](const QByteArray &request, QTcpSocket &socket) {
        socket.write(FaultServer::response(200, request.split(' ').value(1), "image/png"));
    });
    QTemporaryDir folder;
    HttpClient http{HttpClient::Settings{}};
    LogoStore logos(http, folder.path());
    CHECK(logos.kept(u"Hive"_s).isEmpty());
    logos.note(u"Hive"_s, server.url(u"/old"_s));
    CHECK(logos.kept(u"Hive"_s).isEmpty()); // noted, but not here
    REQUIRE(answer(logos.fetch(server.url(u"/old"_s))));
    CHECK(logos.kept(u"hive"_s) == "/old");
    CHECK(logos.kept(u"Asana"_s).isEmpty());
    REQUIRE(answer(logos.fetch(server.url(u"/new"_s))));
    logos.note(u"Hive"_s, server.url(u"/new"_s));
    CHECK(logos.kept(u"Hive"_s) == "/new");
}
