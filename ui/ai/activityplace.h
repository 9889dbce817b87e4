// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"
#include "ui/widgets/place.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace hublink::ui {

//! What AI apps did with linked accounts: newest first, searched, by account, exported, cleared.
class ActivityPlace final : public Place
{
    Q_OBJECT
public:
    ActivityPlace(const Services &services, QWidget *parent);

    //! Only those of this account; null: of all.
    void showAccount(const QUuid &account);
    void enter() override;
    void find() override;

Q_SIGNALS:
    //! The person wants to see what may be done with this account.
    void rulesWanted(const QUuid &account);

private:
    void reload();
    void load(bool isMore);
    void showDetails();
    void askWhereToExport();
    void exportTo(const QString &name);
    void clear();

    const Services &m_services;
    QList<Activity> m_entries;
    QLineEdit *m_search;
    QComboBox *m_account;
    QTreeWidget *m_list;
    QPlainTextEdit *m_details;
    QPushButton *m_more;
    QPushButton *m_rules;
    QSpinBox *m_days;
    QWidget *m_nothing; //!< in the list's place
    QTimer m_searching;
};

} // namespace hublink::ui
