// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace hublink::ui {

//! A row of a list: a picture, a title and, below it, stepping back, more about it. Title and more
//! are the lines of the item's text, unless the model has a role for the second.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! `noteRole`: where the second line comes from; -1: from the text.
    explicit RowDelegate(QObject *parent, int noteRole = -1)
        : QStyledItemDelegate(parent)
        , m_noteRole(noteRole)
    {
    }

    //! Stands among others of its kind, with an edge around each.
    void setTiles() { m_areTiles = true; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_noteRole;
    bool m_areTiles = false;
};

} // namespace hublink::ui
