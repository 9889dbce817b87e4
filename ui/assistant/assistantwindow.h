// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linksession.h"
#include "app/linking/repairplace.h"
#include "ui/assistant/assistantstart.h"
#include "ui/services.h"
#include "ui/text/errortext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hublink::ui {

class BusyMark;
class Page;
class MessageStrip;
class StepRail;

//! "Link an account": the step-by-step window. Shows the steps of a LinkSession as pages and hands
//! its answers to the page that is shown. Deletes itself when closed; a link that is not finished
//! by then waits on the Accounts page.
class AssistantWindow final : public QDialog
{
    Q_OBJECT
public:
    AssistantWindow(
        const Services &services, const AssistantStart &start, QWidget *parent = nullptr);
    ~AssistantWindow() override;

    //! Other links were opened meanwhile, so many in all.
    void tellOfWaitingLinks(int count);

Q_SIGNALS:
    void otherGuidesWanted(const QString &provider);
    void linked(const hublink::AccountRecord &account);
    //! The person wants to use the linked account with an AI app.
    void aiAppsWanted(const QUuid &account);
    //! The person wants to link one more.
    void anotherWanted();
    void helpWanted();
    void settingsWanted();
    //! Somebody else was asked to link.
    void asked();
    //! The window is about to go.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    void showWhereToFind(int part, const QString &fieldKey, const QString &fieldLabel);
    void returnToField();
    void advance();
    void followPlan();
    void removePagesFrom(int first, const QString &provider);
    Page *makePage(const LinkStep &step);
    void addPage(const LinkStep &step);
    int indexOfStep(LinkStep::Kind kind) const;
    QWidget *buildHeader();
    QWidget *buildFooter();
    Page *currentPage() const;
    void showPage(int index);
    void showConnector();
    void goForward();
    void goBack();
    void onBusyChanged(LinkActivity activity);
    void onCancel();
    void onLinked(const AccountRecord &account);
    void onAsked();
    void repair(RepairPlace place);
    void remember();
    bool wouldLoseValues() const;
    void askBeforeClosing();

    const Services &m_services;
    LinkSession m_session;
    QList<LinkStep> m_steps; //!< what the pages are
    QList<Page *> m_pages;
    AssistantStart::Purpose m_purpose;
    int m_current = 0;
    int m_furthest = 0;
    QString m_returnTo; //!< key of the field that one looks up
    bool m_mayClose = false;
    bool m_finished = false;
    MessageStrip *m_waiting = nullptr;
    StepRail *m_rail;
    QStackedWidget *m_stack;
    QLabel *m_logo = nullptr; //!< of the connector
    QLabel *m_counter = nullptr;
    QLabel *m_title = nullptr;
    BusyMark *m_busyMark = nullptr;
    QLabel *m_busyText = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_commit = nullptr;
};

} // namespace hublink::ui
