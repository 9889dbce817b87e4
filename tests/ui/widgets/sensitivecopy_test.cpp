// SPDX-License-Identifier: MIT
#include "tests/support/waiting.h"
#include "ui/widgets/sensitivecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace hublink;
using namespace hublink::test;

TEST_CASE("a copy that opens something is marked, and leaves the clipboard by itself")
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    ui::copySensitive(u"https://app.example/?token=x"_s, std::chrono::milliseconds(1));
    CHECK(clipboard->text() == u"https://app.example/?token=x"_s);
    CHECK(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
    CHECK(waitUntil([&] { return clipboard->text().isEmpty(); }));

    // What was copied meanwhile stays, even if it comes between two of ours.
    ui::copySensitive(u"first"_s, std::chrono::milliseconds(1));
    clipboard->setText(u"mine"_s);
    bool isOver = false;
    QTimer::singleShot(20, clipboard, [&] { isOver = true; });
    REQUIRE(waitUntil([&] { return isOver; }));
    CHECK(clipboard->text() == u"mine"_s);
}
