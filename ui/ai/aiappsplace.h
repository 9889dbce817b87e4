// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/aiappuse.h"
#include "ui/services.h"
#include "ui/widgets/place.h"

#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace hublink::ui {

class CopyButton;

//! Which AI apps of this computer may use which linked accounts, what they may do there, and what
//! they did. Another program's file is changed only after its change was shown.
class AiAppsPlace final : public Place
{
    Q_OBJECT
public:
    AiAppsPlace(const Services &services, QWidget *parent);

    //! Chooses the account.
    void showAccount(const QUuid &account);
    //! Leads to what may be done with the chosen account.
    void showRules();
    void enter() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildApps();
    void readApps();
    void readAccounts(const QUuid &wanted);
    void onAppChosen();
    void onAccountChosen();
    void showState();
    void offerOpenKey(const AiApp &app);
    void onButton();
    void replaceOpenKey(const OpenKey &key);
    void confirm(const AiApp &app, const Result<ConfigChange> &change, const QStringList &command,
        const QString &question, const QString &doneText);
    void carryOut(const AiApp &app, const ConfigChange &change, const QStringList &command,
        const QString &doneText);
    void onCarriedOut(const AiApp &app, const std::optional<ConfigChange> &undo,
        const Outcome &outcome, const QString &doneText);
    void test();
    const AiApp *app() const;
    const AccountRecord *account() const;
    //! Of the chosen app for the chosen account: the one that is there, and the one that would be.
    std::optional<ConfigEntry> chosenEntry() const;
    ConfigEntry newEntry() const;
    void readRules();
    void saveRule(const QString &tool, QComboBox *box);

    const Services &m_services;
    QList<AiApp> m_apps;
    QList<AccountRecord> m_accounts;
    QBoxLayout *m_sides = nullptr;
    QListWidget *m_appList;
    QComboBox *m_accountBox;
    QLabel *m_managed;
    QLabel *m_state;
    QLabel *m_file;
    QPushButton *m_change;
    QPushButton *m_test;
    CopyButton *m_copy; //!< the entry, for apps that are not in the list
    QComboBox *m_reading;
    QComboBox *m_writing;
    QListWidget *m_exceptions;
    QPushButton *m_forget;
};

} // namespace hublink::ui
