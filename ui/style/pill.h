// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

class QPainter;

namespace hublink::ui {

//! A state as an icon and a word on the tone's soft ground.
struct Pill
{
    QString icon; //!< of the program's family
    QString word;
    Tone tone = Tone::Neutral;
};

QSize pillSize(const Pill &pill, const QFont &font);
//! Draws it at the beginning of the rectangle, in its middle; shortened where there is no room.
void drawPill(QPainter &painter, const QRect &rect, const Pill &pill, const QFont &font,
    Qt::LayoutDirection direction);

} // namespace hublink::ui
