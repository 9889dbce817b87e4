// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace hublink::ui {

//! Lists all shortcuts.
void showShortcuts(QWidget *parent);

} // namespace hublink::ui
