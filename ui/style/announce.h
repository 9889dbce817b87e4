// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace hublink::ui {

//! Has screen readers say it once, when they have finished what they are saying. `about` is what
//! it is said of; nothing is said while that is not in sight.
void announce(QWidget &about, const QString &text);

} // namespace hublink::ui
