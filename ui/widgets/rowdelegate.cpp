// SPDX-License-Identifier: MIT
#include "ui/widgets/rowdelegate.h"

#include "ui/style/controlpainting.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace hublink::ui {

namespace {

constexpr int rowPadding = 10;
constexpr int largestPicture = 32;
constexpr int tileGap = 4;

void paintTile(QPainter &painter, const QStyleOptionViewItem &item)
{
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const bool isFocused = isChosen && item.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = item.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = isChosen ? roles().accentSoft
        : isHovered                ? hovered(roles().surface)
                                   : roles().surface;
    drawBox(painter, item.rect, ground,
        isFocused      ? roles().focus
            : isChosen ? roles().accent
                       : roles().border,
        measure::radius, isChosen ? 2 : 1);
}

} // namespace

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (m_areTiles)
        item.rect.adjust(tileGap, tileGap, -tileGap, -tileGap);
    const QRect whole = item.rect;
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString title = text.section(u'\n', 0, 0);
    const QString note
        = m_noteRole < 0 ? text.section(u'\n', 1) : index.data(m_noteRole).toString();
    const QIcon picture = item.icon;
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    if (m_areTiles)
        paintTile(*painter, item);
    else
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto placed
        = [&](const QRect &part) { return QStyle::visualRect(option.direction, whole, part); };
    QRect room = whole.adjusted(rowPadding, 0, -rowPadding, 0);
    painter->save();
    if (!picture.isNull()) {
        const int side = std::min(largestPicture, whole.height() - 2 * space::small);
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
    int top = whole.top() + (whole.height() - QFontMetrics(strong).height() - lines) / 2;
    top = draw(title, strong, isEnabled ? roles().text : roles().textDisabled, top);
    if (!note.isEmpty())
        draw(note, caption, isEnabled ? roles().textSecondary : roles().textDisabled, top);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height()
        + QFontMetrics(captionFont(option.font)).height() + 2 * space::small;
    if (!m_areTiles)
        return {height, height};
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int tile = height + 2 * (tileGap + space::tiny);
    return {view ? view->gridSize().width() : tile, tile};
}

} // namespace hublink::ui
