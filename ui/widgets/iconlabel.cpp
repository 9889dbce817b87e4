// SPDX-License-Identifier: MIT
#include "ui/widgets/iconlabel.h"

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
    return {20, 20};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace hublink::ui
