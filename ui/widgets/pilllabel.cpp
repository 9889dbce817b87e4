// SPDX-License-Identifier: MIT
#include "ui/widgets/pilllabel.h"

#include "ui/style/spokenrole.h"

#include <QPainter>

namespace hublink::ui {

PillLabel::PillLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSpokenRole(*this, QAccessible::StaticText);
}

void PillLabel::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.word);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return pillSize(m_pill, captionFont(font()));
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPill(painter, rect(), m_pill, captionFont(font()), layoutDirection());
}

} // namespace hublink::ui
