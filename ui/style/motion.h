// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace hublink::ui {

//! Whether anything may move by itself: where the desktop has nothing against it (nothing moves
//! until somebody says so; tests and the tour never do) and the person wants it. GUI thread.
void permitMotion(bool isPermitted);
void wantMotion(bool isWanted);
bool isMotionAllowed();

//! What the area shows now slides away and fades while what comes after it is there already, and
//! can be used. Call before the change. `forward`: in the reading direction.
void fadeAway(QWidget &area, bool forward = true);

//! What the area shows now fades over what it shows next, unless it does so already: for rows that
//! appear, go or say something else. Call before the change.
void dissolve(QWidget &area);

//! The widget grows from nothing to its height; it can be used at once. Call after it is shown.
void unfold(QWidget &widget);

} // namespace hublink::ui
