// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QWidget;

namespace hublink::ui {

//! What the widget is to screen readers, where its class does not say it: a heading, a list, an
//! alert. A current item of a list is marked as such.
void setSpokenRole(QWidget &widget, QAccessible::Role role);
void setSpokenAsCurrent(QWidget &widget, bool isCurrent);

} // namespace hublink::ui
