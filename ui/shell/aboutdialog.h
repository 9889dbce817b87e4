// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace hublink::ui {

//! Says which program this is, and of which parts it is made.
void showAbout(QWidget *parent);

} // namespace hublink::ui
