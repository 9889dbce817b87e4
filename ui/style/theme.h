// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/roles.h"
#include "ui/text/striptext.h"

#include <QFont>

#include <optional>

class QApplication;

namespace hublink::ui {

//! The measures everything is laid out on, in device-independent pixels: multiples of four.
namespace space {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 16;
constexpr int large = 24;
constexpr int huge = 40;
} // namespace space

namespace measure {
constexpr int control = 36; //!< height of buttons and inputs, unless the font wants more
constexpr int compact = 28; //!< … of tools and chips
constexpr int radius = 8; //!< of controls
constexpr int cardRadius = 12; //!< of cards and panels
constexpr int pageWidth = 720; //!< the widest column of a page's content
} // namespace measure

enum class ThemeChoice { System, Light, Dark, Contrast };

//! What the desktop says of its colours; unset: it says nothing.
struct DesktopColours
{
    std::optional<bool> isDark{};
    bool hasHighContrast = false;
};

//! Sets the style and the colours of the whole program.
void applyTheme(QApplication &application, ThemeChoice choice);
//! The person wants it so; while the program runs, too.
void setThemeChoice(ThemeChoice choice);
//! The desktop says so, or says something else than before.
void followDesktop(const DesktopColours &desktop);

//! The choice's name in settings and on the command line; an unknown name means System.
QString themeName(ThemeChoice choice);
ThemeChoice themeNamed(const QString &name);

//! The tone's colour for lines, icons and text, readable on the window and on the tone's ground.
QColor toneColor(Tone tone);
//! The tone's quiet ground.
QColor toneBackground(Tone tone);
//! What code in a sentence stands on.
QColor codeBackground();

//! The sizes of type, relative to the system's.
QFont pageFont(const QFont &body);
QFont sectionFont(const QFont &body);
QFont strongFont(const QFont &body);
QFont captionFont(const QFont &body);

//! The side of an icon that stands beside text of this font.
int iconSide(const QFont &font);

} // namespace hublink::ui
