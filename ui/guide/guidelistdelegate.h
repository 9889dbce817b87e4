// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace hublink::ui {

//! An item of the library: the name, and below it, stepping back, where it comes from. The two are
//! the lines of the item's text.
class GuideListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hublink::ui
