// SPDX-License-Identifier: MIT
#include "ui/widgets/busymark.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace hublink::ui {

BusyMark::BusyMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(BusyMark::sizeHint());
    m_turn.setInterval(50);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 20) % 360;
        update();
    });
}

QSize BusyMark::sizeHint() const
{
    const int side = iconSide(font());
    return {side, side};
}

void BusyMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Accent), 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(3, 3, -3, -3), -m_angle * 16, 270 * 16);
}

void BusyMark::showEvent(QShowEvent *)
{
    m_turn.start();
}

void BusyMark::hideEvent(QHideEvent *)
{
    m_turn.stop();
}

} // namespace hublink::ui
