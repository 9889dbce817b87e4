// SPDX-License-Identifier: MIT
#include "ui/style/pill.h"

#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hublink::ui {

namespace {

int markOf(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace

QSize pillSize(const Pill &pill, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {markOf(font) + metrics.horizontalAdvance(pill.word) + 2 * space::small + space::tiny,
        metrics.height() + space::small};
}

void drawPill(QPainter &painter, const QRect &rect, const Pill &pill, const QFont &font,
    Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const QSize size = pillSize(pill, font).boundedTo(rect.size());
    const QRect whole(
        rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const auto placed
        = [&](const QRect &part) { return QStyle::visualRect(direction, rect, part); };
    drawBox(painter, placed(whole), toneBackground(pill.tone),
        isHighContrast(currentScheme()) ? toneColor(pill.tone) : QColor(Qt::transparent),
        whole.height() / 2.0);
    const int mark = markOf(font);
    const QRect icon(
        whole.left() + space::small - 2, whole.center().y() - mark / 2 + 1, mark, mark);
    ui::icon(pill.icon, pill.tone).paint(&painter, placed(icon));
    const QRect word(icon.right() + 1 + space::tiny, whole.top(),
        whole.right() - icon.right() - space::small - 1, whole.height());
    painter.setFont(font);
    painter.setPen(toneColor(pill.tone));
    painter.drawText(placed(word),
        int(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)),
        metrics.elidedText(pill.word, Qt::ElideRight, word.width()));
}

} // namespace hublink::ui
