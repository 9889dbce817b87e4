// SPDX-License-Identifier: MIT
#include "ui/guide/guidelistdelegate.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace hublink::ui {

void GuideListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor first
        = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QRect room = item.rect.adjusted(space::small, space::tiny, -space::small, -space::tiny);
    const Qt::Alignment side = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    painter->save();
    const auto drawLine = [&](const QString &line, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        const QFontMetrics metrics(font);
        painter->drawText(
            room, int(side | Qt::AlignTop), metrics.elidedText(line, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height());
    };
    drawLine(text.section(u'\n', 0, 0), item.font, first);
    drawLine(
        text.section(u'\n', 1), captionFont(item.font), isSelected ? first : roles().textSecondary);
    painter->restore();
}

QSize GuideListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height()
        + QFontMetrics(captionFont(option.font)).height() + 2 * space::tiny;
    return {height, height};
}

} // namespace hublink::ui
