// SPDX-License-Identifier: MIT
#include "ui/style/indicatorstyle.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace hublink::ui {

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && element != PE_IndicatorCheckBox)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QPalette &palette = option->palette;
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const bool marked = option->state & (State_MouseOver | State_HasFocus);
    const QColor accent
        = palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Highlight);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || marked ? accent : quietText(palette), marked ? 1.6 : 1.2));
    painter->setBrush(on && !round ? accent : palette.color(QPalette::Base));
    constexpr qreal corner = 2.5;
    round ? painter->drawEllipse(box) : painter->drawRoundedRect(box, corner, corner);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        const qreal inset = box.width() * 0.27;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on) {
        painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)});
    }
    painter->restore();
}

} // namespace hublink::ui
