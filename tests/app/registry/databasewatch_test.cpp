// SPDX-License-Identifier: MIT
#include "app/registry/databasewatch.h"
#include "app/registry/registry.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;

TEST_CASE("what another process writes is told at once, many writings once")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"hublink.db"_s);
    const auto one = *Registry::open(file);
    const auto other = *Registry::open(file);
    // Shorter than the time after which it tells in any case.
    constexpr int patience = 10'000;
    int told = 0;
    DatabaseWatch watch(one->accountStore().file());
    QObject::connect(&watch, &DatabaseWatch::written, &watch, [&] { ++told; });
    watch.start();
    for (int round = 1; round <= 3; ++round) { // it goes on telling
        for (int i = 0; i < 20; ++i)
            REQUIRE(other->setText(u"note"_s, QString::number(i)));
        REQUIRE(waitUntil([&] { return told >= round; }, patience));
    }
    CHECK(told < 20);
}
