// SPDX-License-Identifier: MIT
#include "ui/widgets/flowrow.h"

#include "ui/style/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hublink::ui {

FlowRow::FlowRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::small);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowRow::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        all.rwidth() += hint.width() + (all.width() > 0 ? spacing() : 0);
        all.rheight() = std::max(all.height(), hint.height());
    }
    return all;
}

QSize FlowRow::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool move) const
{
    int y = 0;
    Line line;
    int width = 0;
    const auto endLine = [&] {
        if (y > 0)
            y += spacing();
        y += placeLine(line, rect, y, move);
        line.clear();
        width = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), rect.width()));
        if (!line.isEmpty() && width + spacing() + size.width() > rect.width())
            endLine();
        width += (line.isEmpty() ? 0 : spacing()) + size.width();
        line.append({item, size});
    }
    if (!line.isEmpty())
        endLine();
    return y;
}

int FlowRow::placeLine(const Line &line, const QRect &rect, int top, bool move) const
{
    int height = 0;
    for (const auto &[item, size] : line)
        height = std::max(height, size.height());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (const auto &[item, size] : line) {
        const QPoint place(x, rect.top() + top + (height - size.height()) / 2);
        if (move)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(place, size)));
        x += size.width() + spacing();
    }
    return height;
}

} // namespace hublink::ui
