// SPDX-License-Identifier: MIT
#include "ui/widgets/rowdelegate.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace hublink::ui {

namespace {

constexpr int rowPadding = 10;
constexpr int largestPicture = 32;

} // namespace

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString title = text.section(u'\n', 0, 0);
    const QString note
        = m_noteRole < 0 ? text.section(u'\n', 1) : index.data(m_noteRole).toString();
    const QIcon picture = item.icon;
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    QRect room = option.rect.adjusted(rowPadding, 0, -rowPadding, 0);
    painter->save();
    if (!picture.isNull()) {
        const int side = std::min(largestPicture, option.rect.height() - 2 * space::small);
        const QRect mark(room.left(), room.center().y() - side / 2 + 1, side, side);
        picture.paint(painter, placed(mark));
        room.setLeft(mark.right() + 1 + rowPadding);
    }
    const QFont strong = strongFont(option.font);
    const QFont caption = captionFont(option.font);
    const int lines = QFontMetrics(caption).height() * (note.isEmpty() ? 0 : 1);
    const auto alignment
        = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const auto draw = [&](const QString &line, const QFont &font, const QColor &color, int top) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(placed({room.left(), top, room.width(), metrics.height()}), alignment,
            metrics.elidedText(line, Qt::ElideRight, room.width()));
        return top + metrics.height();
    };
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    int top
        = option.rect.top() + (option.rect.height() - QFontMetrics(strong).height() - lines) / 2;
    top = draw(title, strong, isEnabled ? roles().text : roles().textDisabled, top);
    if (!note.isEmpty())
        draw(note, caption, isEnabled ? roles().textSecondary : roles().textDisabled, top);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height()
        + QFontMetrics(captionFont(option.font)).height() + 2 * space::small;
    return {height, height};
}

} // namespace hublink::ui
