// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/striptext.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QPushButton;

namespace hublink::ui {

//! The measures everything is laid out on, in device-independent pixels: a grid of eight.
namespace space {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 16;
constexpr int large = 24;
constexpr int huge = 40;
} // namespace space

enum class ThemeChoice { System, Light, Dark };

//! Sets style and colours of the whole program. System keeps what the desktop sets, where it does.
void applyTheme(QApplication &application, ThemeChoice choice);

//! The tone's colour for lines, icons and text on the palette's background, readable on it.
QColor toneColor(Tone tone, const QPalette &palette);
//! The tone's quiet background.
QColor toneBackground(Tone tone, const QPalette &palette);
//! What code in a sentence stands on.
QColor codeBackground(const QPalette &palette);
//! Text that steps back but stays readable.
QColor quietText(const QPalette &palette);

//! Gives a button the height that fingers and eyes like.
void makeRoomy(QPushButton &button);

//! The three sizes of type.
QFont titleFont(const QFont &body);
QFont headingFont(const QFont &body);
QFont smallFont(const QFont &body);

} // namespace hublink::ui
