// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountskeeper.h"
#include "app/linking/askedlinkwatch.h"
#include "ui/accounts/accountactions.h"
#include "ui/assistant/assistantwindow.h"
#include "ui/services.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcuts.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace hublink::ui {

class AccountsPage;
class ActivityPlace;
class AiAppsPlace;
class GuideBrowser;
class LinkNews;
class MessageStrip;
class Notices;
class OwnNews;
class Place;
class UpdateNews;

//! How patient the main window's parts are.
struct MainTimes
{
    AskedLinkWatch::Times watch{};
    AccountsKeeper::Settings keeper{};
    AccountActions::Times actions{};
};

//! The program's main window: the navigation, the places that it names, and the messages below
//! them. Opens the assistant, and says what happened by itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Services &services, MainTimes times = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Begins what the window does by itself. It does so once its first frame is painted; to be
    //! called for one that is not shown.
    void begin();
    //! The first frame does not begin it: whoever made the window does, if it is to stay.
    void waitForBegin() { m_waits = true; }

    //! Opens the assistant, or brings the open one to the front.
    AssistantWindow *linkAccount(
        const std::optional<UnfinishedLink> &unfinished = {}, const Secret &givenLink = {});
    //! Shows an auth link in the assistant, or when the open assistant has been closed. Several
    //! that come meanwhile wait for each other.
    void follow(const Secret &link);
    void openGuide(const QString &file);
    //! Brings the window to the front, from wherever it is.
    void comeForward();
    //! Opens the assistant for new values of a linked account.
    AssistantWindow *giveNewValues(const QUuid &account, AssistantStart::Purpose purpose,
        const std::optional<UnfinishedLink> &unfinished = {});
    GuideBrowser *showGuides();
    //! Begins with an account if one is given.
    AiAppsPlace *showAiApps(const QUuid &account);
    //! Only of one account if it is given.
    void showActivity(const QUuid &account);
    //! Takes over what has changed and keeps the selection.
    void reload();
    void select(const QUuid &account);
    //! The assistant is open: a new window would lose what was typed there.
    bool hasOpenWork() const { return m_assistant; }
    void showSettings() { goTo(SettingsIndex); }
    AccountsKeeper &keeper() { return m_keeper; }

Q_SIGNALS:
    //! hasOpenWork() is false again.
    void workEnded();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    //! A link that is dropped here is followed; a file is opened as a guide.
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    //! Return presses the button that has the focus, as Space does.
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! The places, in the navigation's order.
    enum PlaceIndex {
        AccountsIndex,
        GuidesIndex,
        AiAppsIndex,
        ProjectsIndex,
        ActivityIndex,
        SettingsIndex,
        PlaceCount
    };
    void build();
    void connectParts();
    void addShortcuts();
    void fillMenu();
    Place *make(PlaceIndex index);
    void goTo(PlaceIndex index);
    Place *currentPlace() const;
    void restoreWindow();
    AssistantWindow *openAssistant(const AssistantStart &start);
    void showGuideOf(const AccountRecord &account);
    void showHelp(const QString &page, QWidget *owner);
    void copyDiagnostics();
    void showPalette();
    void showWhatWaits();
    void onShortcut(Shortcut shortcut);

    Services m_services;
    AccountsKeeper m_keeper;
    QPointer<AssistantWindow> m_assistant;
    QList<Secret> m_waitingLinks;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    Notices *m_notices;
    MessageStrip *m_strip; //!< what happened by itself
    QList<Place *> m_places; //!< null: was not wanted yet
    AccountsPage *m_accounts = nullptr;
    LinkNews *m_news = nullptr;
    OwnNews *m_ownNews = nullptr;
    UpdateNews *m_updateNews = nullptr;
    QDateTime m_lastAsked; //!< when the window's coming to the front asked for a refresh
    bool m_hasBegun = false;
    bool m_waits = false;
};

} // namespace hublink::ui
