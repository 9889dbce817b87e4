// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/accountsmodel.h"

#include <QTableView>

namespace hublink::ui {

class AccountDelegate;
class Logos;

//! The list of accounts on the screen: keeps selection and place while the list moves under it,
//! opens and closes groups, copies, and remembers its columns.
class AccountsTable final : public QTableView
{
    Q_OBJECT
public:
    //! `logos` must outlive the table.
    AccountsTable(AccountsModel &model, const Logos &logos, QWidget *parent = nullptr);

    QList<QUuid> selectedAccounts() const; //!< in the order of the rows
    void selectAccount(const QUuid &uuid);
    //! The selected rows as text, columns separated by tabs.
    QString selectedText() const;
    void showColumnMenu(const QPoint &position);

    //! Columns, their order, widths and the sort, to be kept.
    QByteArray look();
    void setLook(const QByteArray &look);

Q_SIGNALS:
    //! Of selectedAccounts(). Not for a list that only moved.
    void selectionMoved();
    void lookChanged();
    //! Return or a double click on an account.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &gone) override;

private:
    bool isWanted(int column) const { return !isColumnHidden(column) || m_aside.contains(column); }
    void widen();
    void fitColumns();
    void remember();
    void recall();
    bool toggleGroupAt(const QModelIndex &index);

    void hover(int row);
    void updateRow(int row);

    AccountsModel &m_model;
    AccountDelegate *m_delegate;
    bool m_isFitting = false;
    int m_namesWidth = 0; //!< as it would be with more room; 0: as it is
    QSet<int> m_aside; //!< columns that are wanted, but have no room
    int m_hovered = -1;
    std::vector<bool> m_selected; //!< by entry
    int m_current = -1; //!< entry
    int m_top = -1; //!< entry
    bool m_moving = false;
};

} // namespace hublink::ui
