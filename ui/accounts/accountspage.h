// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountskeeper.h"
#include "app/aiapps/appsinuse.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/assistant/assistantstart.h"
#include "ui/services.h"
#include "ui/text/mendtext.h"
#include "ui/widgets/logos.h"
#include "ui/widgets/place.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace hublink::ui {

class AccountDetails;
class AccountsTable;
class CountBar;
class FilterBar;
class MessageStrip;
class Notices;
class RefreshBar;

//! All linked accounts, how they stand, and what can be done. Puts the parts together; the list,
//! the actions and the refresh are rooms of their own.
class AccountsPage final : public Place
{
    Q_OBJECT
public:
    AccountsPage(const Services &services, AccountsKeeper &keeper, Notices &notices,
        AccountActions::Times times, QWidget *parent);

    //! Reads the accounts of the first screen. Call once, when the window is put together.
    void load();
    //! Reads the others; call it when the first screen is painted.
    void loadRest();
    //! Takes over what has changed and keeps the selection.
    void reload();
    void select(const QUuid &account);
    void focusList();
    //! Does what the selected account needs, unless that would open a browser by itself.
    void mendSelected();
    void showProjectNames();
    void offerUnfinishedRun() { m_actions->offerUnfinishedRun(); }
    //! Keeps how the list looks, for the next start.
    void saveLook();
    const AccountIndex &index() const { return m_model.index(); }

    void find() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void linkWanted();
    void newValuesWanted(const QUuid &account, hublink::ui::AssistantStart::Purpose purpose);
    void guideWanted(const hublink::AccountRecord &account);
    void aiAppsWanted(const QUuid &account);
    void activityWanted(const QUuid &account);

private:
    void buildTools();
    QWidget *buildEmptyPage();
    int pageWithoutAccounts() const;
    QWidget *buildFirstReadPage();
    QWidget *buildOfflinePage();
    QWidget *buildTablePage();
    QWidget *buildNothing(QWidget *page);
    void connectParts();
    void connectDetails();
    void showPageFor();
    void showParts();
    std::optional<AccountRecord> selected() const;
    QList<QUuid> shownAccounts() const;
    void onSelectionMoved();
    void mend(Mend mend);
    void fillMenu(QMenu &menu);
    void showKeyEnds();
    QDate keyEndOf(const AccountRecord &account) const;
    void askForKeyEnd(const AccountRecord &account);
    void showTools(bool logs);
    void exportAccounts(bool csv);
    void onBusyChanged(const QString &what);

    const Services &m_services;
    AccountsKeeper &m_keeper;
    AccountsModel m_model;
    Logos m_logos;
    AppsInUse m_appsInUse{AiAppPlaces::ofThisComputer()};
    MessageStrip &m_news; //!< what happened by itself
    QStackedWidget *m_pages;
    AccountActions *m_actions;
    RefreshBar *m_refreshBar;
    QWidget *m_tools = nullptr;
    CountBar *m_counts = nullptr;
    FilterBar *m_filters = nullptr;
    QWidget *m_nothing = nullptr;
    AccountsTable *m_table = nullptr;
    AccountDetails *m_details = nullptr;
    QPushButton *m_verifyAll = nullptr;
    QWidget *m_busy = nullptr;
    QLabel *m_busyText = nullptr;
    QPushButton *m_export = nullptr;
    QTimer m_lookTimer;
    bool m_isNarrow = false; //!< the list and the details take turns
    bool m_isOpened = false; //!< … and it is the details' turn
};

} // namespace hublink::ui
