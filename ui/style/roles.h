// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace hublink::ui {

//! What colours are for. Everything is drawn in one of these; no other file names a colour, but for
//! what other parties send (logos, projects' dots). Text reads at 7 : 1 on its ground, secondary
//! text and icons at 4.5 : 1, edges of controls at 3 : 1; hublink-gallery proves it on pictures.
struct Roles
{
    QColor window; //!< what pages stand on
    QColor surface; //!< inputs, lists, cards
    QColor raised; //!< menus, pop-ups, notices
    QColor sunken; //!< navigation, code, tracks
    QColor text;
    QColor textSecondary; //!< steps back, stays readable
    QColor textDisabled;
    QColor border; //!< parts that belong together
    QColor borderStrong; //!< the edge of what can be used
    QColor accent;
    QColor onAccent;
    QColor accentSoft; //!< the ground of what is chosen
    QColor danger;
    QColor onDanger;
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor focus;
};

enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

//! The roles of a scheme.
const Roles &rolesOf(Scheme scheme);
//! Those of the scheme that is applied. GUI thread.
const Roles &roles();
Scheme currentScheme();
void setCurrentScheme(Scheme scheme);

bool isHighContrast(Scheme scheme);

//! The roles as far as a palette can say them.
QPalette paletteOf(const Roles &roles);

//! `share` of one colour over another.
QColor mixed(const QColor &over, const QColor &ground, double share);

} // namespace hublink::ui
