// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/accountsmodel.h"
#include "ui/widgets/logos.h"

#include <QStyledItemDelegate>

class QTableView;

namespace hublink::ui {

//! Draws a row of the list of accounts as one: the connector's logo with the account's name and,
//! below it, its owner; the status as a pill.
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AccountDelegate(const AccountsModel &model, const Logos &logos, QTableView *table);

    //! How high a row is in this font.
    static int rowHeight(const QFont &font);
    //! The row under the pointer; -1: none.
    void setHovered(int row) { m_hovered = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void drawGround(QPainter &painter, const QStyleOptionViewItem &option, int column) const;
    void drawAccount(QPainter &painter, const QStyleOptionViewItem &option, int entry) const;

    const AccountsModel &m_model;
    const Logos &m_logos;
    QTableView *m_table;
    int m_hovered = -1;
};

} // namespace hublink::ui
