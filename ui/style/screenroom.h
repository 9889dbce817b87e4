// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace hublink::ui {

//! Gives a window the size that it wants, or as much of it as its screen has room for, with the
//! window manager's frame. Call before it is shown.
void resizeWithinScreen(QWidget &window, QSize wanted);

} // namespace hublink::ui
