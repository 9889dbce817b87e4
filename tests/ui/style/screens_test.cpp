// SPDX-License-Identifier: MIT
// Windows on small screens, and names with every odd character in them.
#include "tests/support/windows.h"
#include "ui/guide/guidebrowser.h"
#include "ui/widgets/flowrow.h"

#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! 1366x768 at 125 % and 1600x1000 at 160 %, less a panel and the frame of a window.
constexpr QSize smallRoom{980, 560};

void checkFits(const QWidget *window)
{
    REQUIRE(window);
    INFO(window->windowTitle());
    const QSize least = window->minimumSizeHint();
    INFO(least.width() << " x " << least.height());
    CHECK(least.width() <= smallRoom.width());
    CHECK(least.height() <= smallRoom.height());
}

//! Whether the whole of the widget is inside its window.
bool isInSight(const QString &name)
{
    const QWidget *widget = WindowFixture::find(name);
    REQUIRE(widget);
    const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    return widget->window()->rect().contains(place);
}

QWidget *assistant()
{
    return WindowFixture::find(names::next)->window();
}

struct GuideFolder : WindowFixture
{
    void open(const QByteArray &content)
    {
        const QString name = folder.filePath(u"guide.md"_s);
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        window->showGuides()->openFile(name);
        REQUIRE(waitUntil([] { return find(names::guideView) != nullptr; }));
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("every page of the assistant fits a small screen with its buttons in sight")
{
    WindowFixture w;
    const auto opensWithin = [](const QWidget *window) {
        const QSize screen = window->screen()->availableSize();
        CHECK(window->size().boundedTo(screen) == window->size());
    };
    checkFits(w.window.get());
    opensWithin(w.window.get());
    w.goToFields();
    checkFits(assistant());
    opensWithin(assistant());
    assistant()->resize(smallRoom);
    for (const QString &page : {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}) {
        INFO(page.toStdString());
        w.click(names::back);
        REQUIRE(waitUntil([&] { return w.onPage(page); }));
        checkFits(assistant());
        for (const QString &button : {names::next, names::cancel})
            CHECK(isInSight(button));
    }
}

TEST_CASE("sixty steps leave the assistant's buttons in reach")
{
    WindowFixture w;
    QByteArray guide = "# Connect Hive with API Key\n";
    for (int step = 1; step <= 60; ++step)
        guide += "\n## Step number " + QByteArray::number(step) + "\n\nPress **Go on**.\n";
    QTemporaryDir folder;
    QFile file(folder.filePath(u"hive.md"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(guide);
    file.close();
    w.guides = GuideCatalog({}, folder.path());
    w.click(names::linkAccount);
    w.click(names::toThisComputer);
    w.click(names::next);
    w.choose(u"Hive"_s);
    REQUIRE(waitUntil([&] { return w.find(names::guideView) != nullptr; }));
    checkFits(assistant());
    assistant()->resize(smallRoom);
    for (int step = 0; step < 20; ++step)
        w.click(names::next);
    for (const QString &button : {names::back, names::next, names::cancel})
        CHECK(isInSight(button));
}

TEST_CASE("copy buttons of one row go on in the next line")
{
    GuideFolder w;
    QByteArray values;
    for (int i = 0; i < 6; ++i)
        values += "`https://api.example.com/a/rather/long/callback/address/" + QByteArray::number(i)
            + "` and ";
    w.open("# Connect Rows with Token\n\n## One\n\n- Allow " + values + "that is all.\n");
    QWidget *browser = w.find(names::guideBrowser)->window();
    checkFits(browser);
    browser->resize(smallRoom);
    QWidget *page = w.find(names::guideView);
    const QList<QPushButton *> copies = browser->findChildren<QPushButton *>(names::copyValue);
    REQUIRE(copies.size() == 6);
    REQUIRE(waitUntil([&] { return copies.last()->isVisible(); }));
    for (const QPushButton *copy : copies)
        CHECK(copy->mapTo(browser, QPoint(copy->width(), 0)).x() <= browser->width());
    CHECK(page->width() <= browser->width());
    browser->close();
}

TEST_CASE("a row that has room stays in one line, and one that has none wraps")
{
    QWidget row;
    auto *flow = new ui::FlowRow;
    row.setLayout(flow);
    for (int i = 0; i < 6; ++i)
        flow->addWidget(new QPushButton(u"Button"_s, &row));
    const auto lines = [&] {
        QSet<int> tops;
        for (const QPushButton *button : row.findChildren<QPushButton *>())
            tops.insert(button->y());
        return tops.size();
    };
    row.resize(flow->sizeHint());
    row.show();
    CHECK(lines() == 1);
    row.resize(flow->sizeHint() - QSize(1, 0));
    CHECK(lines() == 2);
}

TEST_CASE("a label of 255 letters widens nothing and is whole in the tool tip")
{
    WindowFixture w({.accounts = 3});
    w.addProject();
    const QString label(255, u'M');
    for (sandbox::StackOneAccount &account : w.sandbox.stackOne().accounts)
        account.label = label;
    w.restart();
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 3; }));
    w.table()->selectRow(0);
    REQUIRE(waitUntil([&] { return w.find(names::details) != nullptr; }));
    checkFits(w.window.get());
    for (sandbox::StackOneAccount &account : w.sandbox.stackOne().accounts) {
        account.status = u"error"_s;
        account.updatedAt = account.updatedAt.addSecs(5);
    }
    w.click(names::verifyAll);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"attention"_s); }));
    checkFits(w.window.get());
    bool isWhole = false;
    for (const QWidget *widget : w.find(names::details)->findChildren<QWidget *>())
        isWhole = isWhole || widget->toolTip().contains(label);
    CHECK(isWhole);
}

TEST_CASE("names from servers are text on every control")
{
    WindowFixture w({.accounts = 2});
    const QString odd = u"R&D <b>and</b> T&E \u202Edtl Ltd"_s;
    w.addProject(odd);
    for (sandbox::StackOneAccount &account : w.sandbox.stackOne().accounts) {
        account.ownerName = odd;
        account.label = odd;
    }
    w.restart();
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 2; }));
    w.table()->selectRow(0);
    REQUIRE(waitUntil([&] { return w.find(names::details) != nullptr; }));
    for (const QLabel *label : w.window->findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE(label->text().contains(QChar(0x202E)));
        const bool isTheirs = label->text().contains(u"R&D"_s);
        if (isTheirs) {
            CHECK(label->textFormat() == Qt::PlainText);
            CHECK(label->buddy() == nullptr);
        }
    }
    w.click(names::filterPrefix + u"owner"_s);
    REQUIRE(waitUntil([&] { return w.find(names::filterList) != nullptr; }));
    auto *list = static_cast<QListView *>(w.find(names::filterList));
    auto *items = static_cast<QStandardItemModel *>(list->model());
    REQUIRE(items->rowCount() == 1);
    CHECK(items->item(0)->text().startsWith(u"R&D"_s));
    items->item(0)->setCheckState(Qt::Checked);
    list->window()->hide();
    auto *button = static_cast<QPushButton *>(w.find(names::filterPrefix + u"owner"_s));
    CHECK(button->text().contains(u"R&&D"_s));
    CHECK_FALSE(button->text().contains(QChar(0x202E)));
}
