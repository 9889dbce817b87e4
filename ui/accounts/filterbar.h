// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/accountindex.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hublink::ui {

class FilterButton;

//! What narrows and groups the list, and how many accounts are shown.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    //! `index` is asked for the values to choose from.
    explicit FilterBar(const AccountIndex &index, QWidget *parent = nullptr);

    AccountFilter filter() const;
    std::optional<AccountColumn> group() const;
    QLineEdit *search() const { return m_search; }
    //! The filters themselves step aside where there is little room.
    void setOnlySearch(bool only);
    void showCount();
    //! Shows only accounts with this text in the column.
    void narrow(AccountColumn column, const QStringList &values);
    void clear();

    //! The choices as one text, to be kept; the search is not kept.
    QString state() const;
    void setState(const QString &state);

Q_SIGNALS:
    void filterChanged();
    void groupChanged();
    void columnsWanted(const QPoint &position);

private:
    const AccountIndex &m_index;
    QLineEdit *m_search;
    QList<std::pair<AccountColumn, FilterButton *>> m_buttons;
    QComboBox *m_group;
    QPushButton *m_clear;
    QPushButton *m_columns;
    QLabel *m_count;
};

} // namespace hublink::ui
