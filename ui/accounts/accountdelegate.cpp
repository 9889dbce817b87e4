// SPDX-License-Identifier: MIT
#include "ui/accounts/accountdelegate.h"

#include "ui/style/controlpainting.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace hublink::ui {

namespace {

constexpr int padding = 12;

void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

AccountDelegate::AccountDelegate(const AccountsModel &model, const Logos &logos, QTableView *table)
    : QStyledItemDelegate(table)
    , m_model(model)
    , m_logos(logos)
    , m_table(table)
{
}

int AccountDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(captionFont(font)).height() + 2 * space::small
        + space::tiny;
}

void AccountDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.isHead(index.row()))
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    drawGround(*painter, option, index.column());
    const int entry = m_model.index().entryAt(index.row());
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const auto column = AccountColumn(index.column());
    if (column == AccountColumn::Account) {
        drawAccount(*painter, option, entry);
    } else if (column == AccountColumn::Status) {
        drawPill(
            *painter, room, m_model.statusPill(entry), captionFont(option.font), option.direction);
    } else {
        QRect text = room;
        const QColor dot = index.data(Qt::DecorationRole).value<QColor>();
        if (dot.isValid()) {
            const int side = option.fontMetrics.height() / 2;
            const QRect mark(text.left(), text.center().y() - side / 2, side, side);
            drawBox(*painter, QStyle::visualRect(option.direction, option.rect, mark), dot,
                Qt::transparent, side / 2.0);
            text.setLeft(mark.right() + space::small);
        }
        drawLine(*painter, option, text, m_model.index().text(entry, column), option.font,
            column == AccountColumn::Connector ? roles().text : roles().textSecondary);
    }
    painter->restore();
}

//! One ground for the whole row, round at its ends, and the ring of the keyboard around it.
void AccountDelegate::drawGround(
    QPainter &painter, const QStyleOptionViewItem &option, int column) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int row = m_table->rowAt(option.rect.center().y());
    const bool isCurrent = row >= 0 && row == m_table->currentIndex().row() && m_table->hasFocus()
        && m_table->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!isSelected && row != m_hovered && !isCurrent)
        return;
    const QHeaderView &header = *m_table->horizontalHeader();
    const int start = m_table->columnViewportPosition(column);
    const int begin = start - header.sectionPosition(column);
    const QRectF whole(begin, option.rect.top() + 1, header.length(), option.rect.height() - 2);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    const QColor ground = isSelected ? roles().accentSoft
        : row == m_hovered           ? hovered(roles().surface)
                                     : QColor(Qt::transparent);
    drawBox(painter, whole, ground, isCurrent ? roles().focus : QColor(Qt::transparent),
        measure::radius, 2);
    painter.restore();
}

void AccountDelegate::drawAccount(
    QPainter &painter, const QStyleOptionViewItem &option, int entry) const
{
    const AccountIndex &accounts = m_model.index();
    const int side = std::min(option.rect.height() - 2 * space::small, 36);
    const QRect logo(
        option.rect.left() + padding, option.rect.center().y() - side / 2 + 1, side, side);
    m_logos.of(accounts.text(entry, AccountColumn::Connector))
        .paint(&painter, QStyle::visualRect(option.direction, option.rect, logo));
    const QString owner = accounts.text(entry, AccountColumn::Owner);
    QRect name = option.rect.adjusted(padding + side + padding, 0, -space::small, 0);
    const QString label = accounts.text(entry, AccountColumn::Account);
    if (owner.isEmpty() || owner == label)
        return drawLine(painter, option, name, label, strongFont(option.font), roles().text);
    const QFont caption = captionFont(option.font);
    const int top
        = (option.rect.height() - option.fontMetrics.height() - QFontMetrics(caption).height()) / 2;
    name.setTop(option.rect.top() + top);
    name.setHeight(option.fontMetrics.height());
    drawLine(painter, option, name, label, strongFont(option.font), roles().text);
    name.translate(0, name.height());
    name.setHeight(QFontMetrics(caption).height());
    drawLine(painter, option, name, owner, caption, roles().textSecondary);
}

} // namespace hublink::ui
