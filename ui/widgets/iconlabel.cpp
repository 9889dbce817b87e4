// SPDX-License-Identifier: MIT
#include "ui/widgets/iconlabel.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace hublink::ui {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(IconLabel::sizeHint());
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = iconSide(font());
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace hublink::ui
