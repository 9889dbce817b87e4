// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/accountactions.h"
#include "ui/assistant/assistantwindow.h"

class QMenu;

namespace hublink::ui {

//! Fills a menu with all that can be done with the selected accounts. What AccountActions can do,
//! it does; the rest is told to the window. Lives as long as the menu.
class AccountMenu final : public QObject
{
    Q_OBJECT
public:
    //! `one`: the account, if just one is selected.
    AccountMenu(AccountActions &actions, const AccountIndex &index, const QList<QUuid> &accounts,
        const std::optional<AccountRecord> &one, QMenu &menu);

Q_SIGNALS:
    void newValuesWanted(const QUuid &account, AssistantStart::Purpose purpose);
    void keyEndWanted(const hublink::AccountRecord &account);
    void actionsWanted();
    void logsWanted();
    void guideWanted(const hublink::AccountRecord &account);
    void aiAppsWanted(const QUuid &account);
    void activityWanted(const QUuid &account);
    void ownerWanted(const QString &owner);
    void textWanted();

private:
    void addForOne(const AccountRecord &account);
    void addInStackOne(const AccountRecord &account);
    void addTypes(const QList<QUuid> &accounts);
    void addCopies(const QList<QUuid> &accounts);

    AccountActions &m_actions;
    const AccountIndex &m_index;
    QMenu &m_menu;
};

} // namespace hublink::ui
