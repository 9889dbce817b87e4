// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace hublink::ui {

//! Has lists to choose from tell what they are for, beside what is chosen. Once, at the start.
void installSpokenRoles();

//! What the widget is to screen readers, where its class does not say it: a heading, a list, an
//! alert. A current item of a list is marked as such.
void setSpokenRole(QWidget &widget, QAccessible::Role role);
//! Has what a button opens be found below the button, as a part of it. Qt tells of no pop-up
//! but menus.
void setSpokenPopup(QAbstractButton &button, QWidget &popup);
void setSpokenAsCurrent(QWidget &widget, bool isCurrent);

} // namespace hublink::ui
