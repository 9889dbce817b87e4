// SPDX-License-Identifier: MIT
// The main window by keys and by mouse: its places, its palette, its sizes, what it remembers.
#include "tests/support/windows.h"
#include "ui/shell/shortcuts.h"
#include "ui/style/motion.h"
#include "ui/style/theme.h"
#include "ui/widgets/steprail.h"

#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! Some accounts of a project, in every state.
struct Stocked : WindowFixture
{
    explicit Stocked(int count = 12)
        : WindowFixture({.accounts = count})
    {
        for (sandbox::StackOneAccount &account : sandbox.stackOne().accounts)
            account.status = u"active"_s;
        sandbox.stackOne().accounts[0].status = u"error"_s;
        sandbox.stackOne().accounts[1].status = u"suspended"_s;
        addProject();
        restart();
        REQUIRE(waitUntil([&] { return table() && table()->model()->rowCount() == count; }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.get(), key, modifiers);
    }
    static QPushButton *button(const QString &name)
    {
        return static_cast<QPushButton *>(find(name));
    }
};

} // namespace

TEST_CASE("places are reached by keys and by the navigation, and the title follows")
{
    Stocked w(3);
    const std::pair<Qt::Key, QString> places[]
        = {{Qt::Key_2, names::guideBrowser}, {Qt::Key_3, names::aiAppList},
            {Qt::Key_4, names::projectList}, {Qt::Key_5, names::activityExport},
            {Qt::Key_Comma, names::theme}, {Qt::Key_1, names::table}};
    for (const auto &[key, shown] : places) {
        INFO(shown.toStdString());
        w.press(key, Qt::ControlModifier);
        REQUIRE(waitUntil([&, name = shown] { return w.find(name) != nullptr; }));
    }
    CHECK(w.window->windowTitle() == u"Accounts"_s);
    w.click(names::guides);
    CHECK(w.window->windowTitle() == u"Connection guides"_s);
    CHECK(w.button(names::guides)->isChecked());
}

TEST_CASE("the palette finds accounts, guides and what can be done, and Return does it")
{
    Stocked w;
    const QString label = w.cell(3, 0);
    w.press(Qt::Key_K, Qt::ControlModifier);
    w.click(names::paletteSearch);
    auto *search = static_cast<QLineEdit *>(w.find(names::paletteSearch));
    auto *list = static_cast<QListWidget *>(w.find(names::paletteList));
    CHECK(list->count() > 5); // what can be done stands there at once
    search->setText(label);
    REQUIRE(list->count() > 0);
    CHECK(list->item(0)->text().startsWith(label));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return w.find(names::details) != nullptr; }));
    CHECK(static_cast<QLabel *>(w.find(names::detailsTitle))->text() == label);

    w.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return w.find(names::paletteSearch) != nullptr; }));
    QTest::keyClicks(w.find(names::paletteSearch), u"asana token"_s);
    QTest::keyClick(w.find(names::paletteSearch), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return w.find(names::guideBrowser) != nullptr; }));
}

TEST_CASE("the counts narrow the list, and the status filter says the same")
{
    Stocked w;
    CHECK(w.button(names::countPrefix + u"all"_s)->text() == u"All 12"_s);
    CHECK(w.button(names::countPrefix + u"attention"_s)->text() == u"Need attention 1"_s);
    w.click(names::countPrefix + u"attention"_s);
    REQUIRE(waitUntil([&] { return w.table()->model()->rowCount() == 1; }));
    CHECK(w.button(names::countPrefix + u"attention"_s)->isChecked());
    CHECK_FALSE(w.button(names::countPrefix + u"all"_s)->isChecked());
    w.click(names::countPrefix + u"paused"_s);
    REQUIRE(waitUntil([&] { return w.cell(0, 4) == u"Suspended"_s; }));
    w.click(names::countPrefix + u"all"_s);
    REQUIRE(waitUntil([&] { return w.table()->model()->rowCount() == 12; }));
}

TEST_CASE("in a small window the list and the details take turns")
{
    Stocked w(3);
    w.window->resize(360, 480);
    REQUIRE(waitUntil([&] { return w.find(names::verifyAll) == nullptr; }));
    CHECK(w.window->width() == 360);
    CHECK(w.window->height() == 480);
    w.table()->setFocus();
    w.table()->selectRow(0);
    CHECK(w.find(names::details) == nullptr);
    QTest::keyClick(w.table(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return w.find(names::details) != nullptr; }));
    CHECK(w.table() == nullptr);
    w.click(names::backToList);
    REQUIRE(waitUntil([&] { return w.table() != nullptr; }));
    w.window->resize(1180, 700);
    REQUIRE(waitUntil([&] { return w.table() && w.find(names::details); }));
}

TEST_CASE("the assistant is as small as a phone and says its step")
{
    WindowFixture w;
    w.click(names::linkAccount);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    QWidget *assistant = w.find(names::assistant);
    if (!assistant)
        assistant = w.find(names::next)->window();
    assistant->resize(360, 480);
    REQUIRE(waitUntil([&] { return w.find(names::rail) == nullptr; }));
    assistant->resize(360, 480);
    CHECK(assistant->width() == 360);
    w.click(names::toThisComputer);
    CHECK(static_cast<QRadioButton *>(w.find(names::toThisComputer))->isChecked());
    // Arrows move between the cards.
    assistant->activateWindow();
    w.find(names::toThisComputer)->setFocus();
    REQUIRE(
        waitUntil([&] { return QApplication::focusWidget() == w.find(names::toThisComputer); }));
    QTest::keyClick(w.find(names::toThisComputer), Qt::Key_Up);
    CHECK_FALSE(static_cast<QRadioButton *>(w.find(names::toThisComputer))->isChecked());
}

TEST_CASE("the window comes back as it was left")
{
    WindowFixture w;
    w.window->resize(777, 555);
    w.window->close();
    w.restart();
    CHECK(w.window->size() == QSize(777, 555));
}

TEST_CASE("a theme is chosen in the settings, acts at once, and is kept")
{
    WindowFixture w;
    w.click(names::settings);
    auto *box = static_cast<QComboBox *>(w.find(names::theme));
    REQUIRE(box);
    box->setCurrentIndex(box->findData(int(ui::ThemeChoice::Dark)));
    CHECK(ui::currentScheme() == ui::Scheme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == ui::roles().window);
    CHECK(w.registry->text(u"theme"_s) == u"dark"_s);
    // The desktop has no say then.
    ui::followDesktop({false, false});
    CHECK(ui::currentScheme() == ui::Scheme::Dark);
    box->setCurrentIndex(box->findData(int(ui::ThemeChoice::System)));
    ui::followDesktop({true, true});
    CHECK(ui::currentScheme() == ui::Scheme::ContrastDark);
    ui::followDesktop({false, false});
    CHECK(ui::currentScheme() == ui::Scheme::Light);
}

TEST_CASE("Return presses the button that has the focus in the main window")
{
    Stocked w(2);
    w.button(names::guides)->setFocus();
    QTest::keyClick(w.button(names::guides), Qt::Key_Return);
    CHECK(w.find(names::guideBrowser) != nullptr);
}

TEST_CASE("every shortcut has keys and words, and no two share keys")
{
    QSet<QKeySequence> seen;
    for (const ui::Shortcut shortcut : ui::allShortcuts()) {
        CHECK_FALSE(ui::shortcutText(shortcut).isEmpty());
        for (const QKeySequence &keys : ui::keysOf(shortcut)) {
            CHECK_FALSE(seen.contains(keys));
            seen.insert(keys);
        }
    }
    WindowFixture w;
    REQUIRE(waitUntil([&] { return w.window->isActiveWindow(); }));
    QTest::keyClick(w.window.get(), Qt::Key_Question, Qt::ControlModifier);
    CHECK(w.window->findChild<QWidget *>(names::shortcuts) != nullptr);
}

TEST_CASE("nothing moves in tests")
{
    WindowFixture w;
    CHECK_FALSE(ui::isMotionAllowed());
    ui::fadeAway(*w.window);
    CHECK(w.window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size() == 1);
}

TEST_CASE("everything that takes the focus has a name and a role, on every place")
{
    Stocked w;
    w.table()->selectRow(0);
    for (const QString &place : {names::accounts, names::guides, names::aiApps, names::projects,
             names::activity, names::settings}) {
        w.click(place);
        for (const QWidget *widget : w.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(u"qt_"_s)) // the inside of a spin box
                continue;
            INFO(place.toStdString() << ": " << widget->metaObject()->className() << ' '
                                     << widget->objectName().toStdString());
            QAccessibleInterface *face
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            REQUIRE(face);
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
            CHECK(face->role() != QAccessible::NoRole);
            CHECK(face->role() != QAccessible::Client);
        }
    }
}

TEST_CASE("the rail is a list whose current step is marked, and titles are headings")
{
    WindowFixture w;
    w.goToFields(false);
    QWidget *sheet = static_cast<QScrollArea *>(w.find(names::rail))->widget();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(sheet);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    int marked = 0;
    int items = 0;
    for (QWidget *row : sheet->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(row);
        if (!item || item->role() != QAccessible::ListItem)
            continue;
        ++items;
        marked += item->state().selected ? 1 : 0;
    }
    CHECK(items == 7);
    CHECK(marked == 1);
    QAccessibleInterface *title = QAccessible::queryAccessibleInterface(w.find(names::pageTitle));
    CHECK(title->role() == QAccessible::Heading);
    CHECK(title->text(QAccessible::Name).contains(u"Fill out the fields"_s));
}

TEST_CASE("links that come while the assistant is open wait for each other")
{
    WindowFixture w;
    w.restart();
    const auto waiting = [&] {
        const QList<QWidget *> strips
            = w.find(names::assistant)->findChildren<QWidget *>(names::strip);
        for (const QWidget *strip : strips) {
            if (strip->isVisible() && strip->accessibleName().contains(u"opened"_s))
                return strip->accessibleName();
        }
        return QString();
    };
    w.window->follow(Secret(u"https://app.stackone.com/?token=first"_s));
    REQUIRE(waitUntil([&] { return w.find(names::assistant) != nullptr; }));
    CHECK(waiting().isEmpty());
    w.window->follow(Secret(u"https://app.stackone.com/?token=second"_s));
    w.window->follow(Secret(u"https://app.stackone.com/?token=second"_s));
    CHECK(waiting().startsWith(u'1'));
    for (int i = 0; i < 50; ++i)
        w.window->follow(Secret(u"https://app.stackone.com/?token=flood-%1"_s.arg(i)));
    CHECK(waiting().startsWith(u"20"_s));
}
