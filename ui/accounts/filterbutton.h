// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace hublink::ui {

//! Narrows a list by the values of one column: a button that opens a list to tick. With many
//! values the list can be searched.
class FilterButton final : public QPushButton
{
    Q_OBJECT
public:
    //! Values with how often they occur; asked for each time the list opens.
    using Values = std::function<QList<std::pair<QString, int>>()>;
    FilterButton(const QString &title, Values values, QWidget *parent = nullptr);

    QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList &values);

Q_SIGNALS:
    void chosenChanged();

protected:
    //! Escape in the list closes it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void fill(const QString &search);
    void updateLabel();

    QString m_title;
    Values m_values;
    QList<std::pair<QString, int>> m_known;
    QStringList m_chosen;
    QWidget *m_popup;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_items;
    QPushButton *m_none;
};

} // namespace hublink::ui
