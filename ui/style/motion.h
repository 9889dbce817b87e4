// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace hublink::ui {

//! Whether anything may move by itself. Nothing does until somebody allows it: tests and the tour
//! never do. GUI thread.
void allowMotion(bool allowed);
bool isMotionAllowed();

//! What the area shows now slides away and fades while what comes after it is there already, and
//! can be used. Call before the change. `forward`: in the reading direction.
void fadeAway(QWidget &area, bool forward = true);

} // namespace hublink::ui
