// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/striptext.h"

#include <QStyleOption>

class QPainter;

namespace hublink::ui {

//! A ground with an edge of whole device pixels and round corners.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge,
    qreal radius, int width = 1);

//! The ground under the pointer.
QColor hovered(const QColor &ground);
//! A soft box that says how it stands by its tone.
void drawToneBox(QPainter &painter, const QRectF &rect, Tone tone);

//! How the controls of HublinkStyle look, each in every state, drawn from the roles.
namespace paint {

void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option);
void input(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
    const QRect &down, const QWidget *widget);
void checkMark(QPainter &painter, const QStyleOption &option, bool isRadio);
void item(QPainter &painter, const QStyleOptionViewItem &option);
void headerSection(QPainter &painter, const QStyleOption &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
//! A small arrow that points down, up, or in the reading direction.
void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color);
//! The ring around what has the keyboard's focus.
void focusRing(QPainter &painter, const QRectF &around);

} // namespace paint

//! Set on an input whose value is wrong: its edge says so.
constexpr auto faultProperty = "hublinkFault";

} // namespace hublink::ui
