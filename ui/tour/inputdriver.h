// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace hublink::ui::input {

//! Mouse and key events as the window system would send them: to the window, which finds the
//! widget. A widget that is hidden, disabled or covered does not get them.

//! Scrolls the widget into sight if needed and clicks its middle.
void click(QWidget &widget);
//! Types into whatever has the focus in the window.
void type(QWidget &window, const QString &text);
//! Presses and releases one key.
void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace hublink::ui::input
