// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountskeeper.h"
#include "app/aiapps/appsinuse.h"
#include "app/linking/askedlinkwatch.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/assistant/assistantwindow.h"
#include "ui/services.h"
#include "ui/text/mendtext.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace hublink::ui {

class AccountDetails;
class AccountsTable;
class FilterBar;
class AiAppsWindow;
class GuideBrowser;
class LinkNews;
class MessageStrip;
class Notices;
class RefreshBar;

//! How patient the main window's parts are.
struct AccountsTimes
{
    AskedLinkWatch::Times watch{};
    AccountsKeeper::Settings keeper{};
    AccountActions::Times actions{};
};

//! The program's main window: all accounts, how they stand, and what can be done. Puts the parts
//! together; the list, the actions and the refresh are rooms of their own.
class AccountsWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit AccountsWindow(
        const Services &services, AccountsTimes times = {}, QWidget *parent = nullptr);
    ~AccountsWindow() override;

    //! Opens the assistant, or brings the open one to the front.
    AssistantWindow *linkAccount(
        const std::optional<UnfinishedLink> &unfinished = {}, const Secret &givenLink = {});
    //! Opens the assistant for new values of a linked account.
    AssistantWindow *giveNewValues(const QUuid &account, AssistantStart::Purpose purpose,
        const std::optional<UnfinishedLink> &unfinished = {});
    //! Opens the guides, or brings them to the front.
    GuideBrowser *showGuides();
    //! Begins with an account if one is given.
    AiAppsWindow *showAiApps(const QUuid &account);
    //! Takes over what has changed and keeps the selection.
    void reload();
    void select(const QUuid &account);
    AccountsKeeper &keeper() { return m_keeper; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    //! A link that is dropped here is followed; a file is opened as a guide.
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildEmptyPage();
    QWidget *buildTablePage();
    QWidget *buildNothing(QWidget *page);
    void connectParts();
    void showProjectNames();
    void showPageFor();
    AssistantWindow *openAssistant(const AssistantStart &start);
    void showProjects();
    void showWhatWaits();
    void showRescue();
    void bringBack(const QStringList &keychainEntries);
    void onBroke(const QList<AccountRecord> &accounts);
    std::optional<AccountRecord> selected() const;
    QList<QUuid> shownAccounts() const;
    void onSelectionMoved();
    void mend(Mend mend);
    void fillMenu(QMenu &menu);
    void showGuideOf(const AccountRecord &account);
    void showTools(bool logs);
    void exportAccounts(bool csv);
    void onBusyChanged(const QString &what);
    void saveLook();

    Services m_services;
    AccountsModel m_model;
    AccountsKeeper m_keeper;
    QPointer<AssistantWindow> m_assistant;
    QPointer<GuideBrowser> m_guides;
    QPointer<AiAppsWindow> m_aiApps;
    AppsInUse m_appsInUse{AiAppPlaces::ofThisComputer()};
    Notices *m_notices;
    MessageStrip *m_strip; //!< what happened by itself
    QStackedWidget *m_pages = nullptr;
    QWidget *m_tools = nullptr;
    FilterBar *m_filters = nullptr;
    QWidget *m_nothing = nullptr;
    AccountsTable *m_table = nullptr;
    AccountDetails *m_details = nullptr;
    AccountActions *m_actions = nullptr;
    LinkNews *m_news = nullptr;
    RefreshBar *m_refreshBar = nullptr;
    QPushButton *m_verifyAll = nullptr;
    QWidget *m_busy = nullptr;
    QLabel *m_busyText = nullptr;
    QTimer m_lookTimer;
    QDateTime m_lastAsked; //!< when the window's coming to the front asked for a refresh
};

} // namespace hublink::ui
