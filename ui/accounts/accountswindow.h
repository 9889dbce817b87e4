// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/askedlinkwatch.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/assistant/assistantwindow.h"
#include "ui/services.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hublink::ui {

class AccountDetails;
class BusyMark;
class GuideBrowser;
class MessageStrip;

//! The program's main window: all linked accounts, how they stand, and what can be done.
class AccountsWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit AccountsWindow(
        const Services &services, AskedLinkWatch::Times watchTimes = {}, QWidget *parent = nullptr);
    ~AccountsWindow() override;

    //! Opens the assistant, or brings the open one to the front.
    AssistantWindow *linkAccount(
        const std::optional<UnfinishedLink> &unfinished = {}, const Secret &givenLink = {});
    //! Opens the guides, or brings them to the front.
    GuideBrowser *showGuides();
    //! Reads the records again and keeps the selection.
    void reload();
    void select(const QUuid &account);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    //! A link that is dropped here is followed; a file is opened as a guide.
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildEmptyPage();
    QWidget *buildTablePage();
    void showUnfinished();
    void showWaiting();
    void onArrived(const AskedLink &link, const AccountRecord &account);
    void onAskedLinkExpired(const AskedLink &link);
    void discard(const UnfinishedLink &link);
    std::optional<AccountRecord> selected() const;
    void onSelectionChanged();
    void showMenu(const QPoint &position);
    void verify(const QList<AccountRecord> &accounts);
    void verifyNext();
    void onVerified(const Result<AccountRecord> &account);
    void finishVerifying();
    void askToRemove();
    void remove(const AccountRecord &account, bool fromHub);
    bool projectKeyKept(const AccountRecord &account) const;
    void setBusy(const QString &what);

    Services m_services;
    AccountsModel m_model;
    AskedLinkWatch m_watch;
    QPointer<AssistantWindow> m_assistant;
    QPointer<GuideBrowser> m_guides;
    MessageStrip *m_strip = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_tools = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    AccountDetails *m_details = nullptr;
    QPushButton *m_verifyAll = nullptr;
    QWidget *m_busy = nullptr;
    QLabel *m_busyText = nullptr;
    QList<AccountRecord> m_toVerify;
    int m_verified = 0;
    int m_broken = 0;
    std::optional<Error> m_verifyError;
    std::unique_ptr<Cancellation> m_cancel;
};

} // namespace hublink::ui
