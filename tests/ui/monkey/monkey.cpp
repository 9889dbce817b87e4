// SPDX-License-Identifier: MIT
#include "tests/ui/monkey/monkey.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::test {

namespace {

//! The window that somebody would work in: a pop-up, else a dialog, else any.
QWidget *windowOnTop()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *active = QApplication::activeWindow(); active && active->isVisible())
        return active;
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto shown = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->isVisible() && window->windowType() == Qt::Window;
    });
    return shown == windows.end() ? nullptr : *shown;
}

bool canBeClicked(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.visibleRegion().isEmpty();
}

//! Each press may be the last that the window gets.
void strike(const QPointer<QWindow> &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyPress(window, key, modifiers);
    if (window)
        QTest::keyRelease(window, key, modifiers);
}

} // namespace

QString Monkey::act()
{
    // Behind a choice of files or printers stands the real system.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible()
            && (dialog->inherits("QFileDialog") || dialog->inherits("QAbstractPrintDialog"))) {
            dialog->reject();
            return u"no file, no paper"_s;
        }
    }
    QWidget *window = windowOnTop();
    if (!window || !window->windowHandle())
        return u"nothing to act on"_s;
    constexpr int ways = 10;
    const int way = m_random.bounded(ways);
    if (way < 5)
        return click(*window);
    return way < 8 ? press(*window) : type(*window);
}

QString Monkey::click(QWidget &window)
{
    QList<QWidget *> targets;
    const QList<QWidget *> inside = window.findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->window() == &window && canBeClicked(*widget))
            targets.append(widget);
    }
    QWidget *target = targets.isEmpty() ? &window : targets.at(m_random.bounded(targets.size()));
    const QRect room = targets.isEmpty() ? window.rect() : target->visibleRegion().boundingRect();
    const QPoint there(room.left() + m_random.bounded(std::max(1, room.width())),
        room.top() + m_random.bounded(std::max(1, room.height())));
    const Qt::MouseButton button = m_random.bounded(8) == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers keys
        = m_random.bounded(10) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    const QString what = u"click %1 %2"_s.arg(
        QString::fromLatin1(target->metaObject()->className()), target->objectName());
    const QPoint inWindow = target->mapTo(&window, there);
    const int times = m_random.bounded(12) == 0 ? 2 : 1;
    // Each press may be the last that its window gets.
    const QPointer<QWindow> place(window.windowHandle());
    for (int i = 0; i < times && place; ++i) {
        QTest::mousePress(place, button, keys, inWindow);
        if (place)
            QTest::mouseRelease(place, button, keys, inWindow);
    }
    return what;
}

QString Monkey::press(QWidget &window)
{
    const QList<QKeySequence> keys{u"Tab"_s, u"Shift+Tab"_s, u"Return"_s, u"Space"_s, u"Escape"_s,
        u"Up"_s, u"Down"_s, u"Left"_s, u"Right"_s, u"Home"_s, u"End"_s, u"PgDown"_s, u"Del"_s,
        u"Backspace"_s, u"Ctrl+N"_s, u"Ctrl+F"_s, u"F5"_s, u"F1"_s, u"F6"_s, u"Ctrl+K"_s,
        u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, u"Ctrl+5"_s, u"Ctrl+,"_s, u"Ctrl+A"_s,
        u"Ctrl+V"_s, u"Ctrl+Z"_s, u"Alt+Left"_s, u"Ctrl+?"_s};
    const QKeySequence key = keys.at(m_random.bounded(keys.size()));
    strike(window.windowHandle(), key[0].key(), key[0].keyboardModifiers());
    return u"press "_s + key.toString();
}

QString Monkey::type(QWidget &window)
{
    const QStringList texts{u"a"_s, u"hive"_s, u"12345"_s, u"https://example.com"_s, u"ü ß"_s,
        u"{\"a\": 1}"_s, u"   "_s, QString(300, u'x')};
    const QString text = texts.at(m_random.bounded(texts.size()));
    const QPointer<QWindow> place(window.windowHandle());
    for (const QChar letter : text) {
        if (place && letter.unicode() < 128)
            strike(place, Qt::Key(QTest::asciiToKey(letter.toLatin1())), Qt::NoModifier);
    }
    return u"type "_s + text.left(20);
}

} // namespace hublink::test
