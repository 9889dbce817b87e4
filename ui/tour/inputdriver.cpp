// SPDX-License-Identifier: MIT
#include "ui/tour/inputdriver.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QWidget>
#include <QWindow>

namespace hublink::ui::input {

namespace {

void scrollIntoSight(QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(&widget);
    }
}

void mouse(QWindow &window, QEvent::Type type, const QPointF &at, Qt::MouseButton button)
{
    const Qt::MouseButtons pressed = type == QEvent::MouseButtonPress ? button : Qt::NoButton;
    QMouseEvent event(type, at, at, window.mapToGlobal(at), button, pressed, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

void click(QWidget &widget)
{
    scrollIntoSight(widget);
    QWidget *top = widget.window();
    QWindow *window = top->windowHandle();
    if (!window)
        return;
    const QPointF middle = widget.mapTo(top, widget.rect().center());
    mouse(*window, QEvent::MouseMove, middle, Qt::NoButton);
    mouse(*window, QEvent::MouseButtonPress, middle, Qt::LeftButton);
    mouse(*window, QEvent::MouseButtonRelease, middle, Qt::LeftButton);
}

void type(QWidget &window, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(window.windowHandle(), &down);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(window.windowHandle(), &up);
    }
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(window.windowHandle(), &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(window.windowHandle(), &up);
}

} // namespace hublink::ui::input
