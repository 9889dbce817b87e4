// SPDX-License-Identifier: MIT
// What moves, and that nothing does where nobody wants it.
#include "tests/support/windows.h"
#include "ui/style/motion.h"

#include <QTableView>

using namespace hublink;
using namespace hublink::test;

namespace {

struct MotionAllowed
{
    MotionAllowed() { ui::permitMotion(true); }
    ~MotionAllowed()
    {
        ui::permitMotion(false);
        ui::wantMotion(true);
    }
};

} // namespace

TEST_CASE("rows that go fade away, and the list can be used meanwhile")
{
    WindowFixture w({.accounts = 3});
    w.addProject();
    w.restart();
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 3; }));
    QWidget &viewport = *w.table()->viewport();
    const auto pictures = [&] { return viewport.children().size(); };
    const auto removeFirst = [&] {
        const auto accounts = w.registry->accountStore().all();
        REQUIRE(accounts);
        REQUIRE(w.registry->accountStore().remove(accounts->first().uuid));
    };
    REQUIRE(waitUntil([&] { return pictures() == 0; }));
    {
        const MotionAllowed allowed;
        removeFirst();
        REQUIRE(waitUntil([&] { return pictures() == 1; }));
        CHECK(w.table()->model()->rowCount() == 2);
        CHECK(viewport.findChild<QWidget *>()->testAttribute(Qt::WA_TransparentForMouseEvents));
        REQUIRE(waitUntil([&] { return pictures() == 0; }));
        ui::wantMotion(false);
        removeFirst();
        REQUIRE(waitUntil([&] { return w.table()->model()->rowCount() == 1; }));
        CHECK(pictures() == 0);
    }
}
