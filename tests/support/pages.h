// SPDX-License-Identifier: MIT
// Walks through every page, and finds text that does not fit.
#pragma once

#include "tests/support/windows.h"
#include "ui/widgets/elidingbutton.h"

#include <QLabel>
#include <QPushButton>

#include <functional>

namespace hublink::test {

namespace names = hublink::ui::names;

inline bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1
        || label.sizeHint().height() > label.height() + 1;
}

inline bool isCut(const QPushButton &button)
{
    if (qobject_cast<const ui::ElidingButton *>(&button))
        return false; // it says so itself
    const QSize wanted = button.sizeHint();
    return wanted.width() > button.width() + 1 || wanted.height() > button.height() + 1;
}

inline void checkWhole(QWidget *window, const QString &page)
{
    REQUIRE(window);
    for (int round = 0; round < 3; ++round) // layouts inside layouts
        QCoreApplication::processEvents();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        INFO(widget->width() << " x " << widget->height() << ", wanted "
                             << widget->sizeHint().width() << " x " << widget->sizeHint().height());
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

//! Every place and every page of the assistant, each shown to `look`.
inline void walkAllPages(const std::function<void(QWidget *, const QString &)> &look)
{
    WindowFixture w({.accounts = 6});
    w.addProject();
    w.restart();
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 6; }));
    // Wide enough for list and details side by side, whatever the font.
    w.window->resize(w.window->fontMetrics().averageCharWidth() * 180, 800);
    // Not selectRow(): it finds no column before the first layout.
    w.table()->setCurrentIndex(w.table()->model()->index(0, 0));
    REQUIRE(waitUntil([&] { return w.find(names::details) != nullptr; }));
    for (const QString &place : {names::accounts, names::guides, names::aiApps, names::projects,
             names::activity, names::settings}) {
        w.click(place);
        look(w.window.get(), place);
    }
    w.click(names::accounts);
    w.goToFields(false);
    QWidget *assistant = w.find(names::next)->window();
    look(assistant, u"fields"_s);
    for (const QString &page : {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}) {
        w.click(names::back);
        REQUIRE(waitUntil([&] { return w.onPage(page); }));
        look(assistant, page);
    }
}

} // namespace hublink::test
