// SPDX-License-Identifier: MIT
// No text is cut off, on any page, with text as it is and twice as large.
#include "tests/support/windows.h"
#include "ui/widgets/elidingbutton.h"

#include <QPushButton>
#include <QScrollArea>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! Text of another size for as long as it lives.
class TextSize
{
public:
    explicit TextSize(double factor)
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }
    ~TextSize() { QApplication::setFont(m_before); }

private:
    QFont m_before;
};

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1
        || label.fontMetrics().height() > label.height() + 1;
}

bool isCut(const QPushButton &button)
{
    if (qobject_cast<const ui::ElidingButton *>(&button))
        return false; // it says so itself
    const QSize wanted = button.sizeHint();
    return wanted.width() > button.width() + 1 || wanted.height() > button.height() + 1;
}

void checkWhole(QWidget *window, const QString &page)
{
    REQUIRE(window);
    for (int round = 0; round < 3; ++round) // layouts inside layouts
        QCoreApplication::processEvents();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        INFO(page.toStdString() << ": " << widget->objectName().toStdString() << " \""
                                << (label           ? label->text()
                                           : button ? button->text()
                                                    : QString())
                                       .toStdString()
                                << "\"");
        if (label)
            CHECK_FALSE(isCut(*label));
        if (button)
            CHECK_FALSE(isCut(*button));
    }
}

void checkAllPages()
{
    WindowFixture w({.accounts = 6});
    w.addProject();
    w.restart();
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 6; }));
    w.window->resize(1280, 800);
    w.table()->selectRow(0);
    REQUIRE(waitUntil([&] { return w.find(names::details) != nullptr; }));
    for (const QString &place : {names::accounts, names::guides, names::aiApps, names::projects,
             names::activity, names::settings}) {
        w.click(place);
        checkWhole(w.window.get(), place);
    }
    w.click(names::accounts);
    w.goToFields(false);
    QWidget *assistant = w.find(names::next)->window();
    checkWhole(assistant, u"fields"_s);
    for (const QString &page : {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}) {
        w.click(names::back);
        REQUIRE(waitUntil([&] { return w.onPage(page); }));
        checkWhole(assistant, page);
    }
}

} // namespace

TEST_CASE("no text is cut off on any page")
{
    checkAllPages();
}

TEST_CASE("no text is cut off on any page where text is twice as large")
{
    const TextSize twice(2);
    checkAllPages();
}
