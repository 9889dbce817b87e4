// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "ui/assistant/assistantstart.h"
#include "ui/assistant/linkdraft.h"
#include "ui/services.h"
#include "ui/text/errortext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hublink::ui {

class BusyMark;
class Page;
class StepRail;

//! "Link an account": the step-by-step window. Its frame knows the order of the pages and nothing
//! of what is on them. Deletes itself when closed; a link that is not finished by then waits on
//! the Accounts page.
class AssistantWindow final : public QDialog
{
    Q_OBJECT
public:
    AssistantWindow(
        const Services &services, const AssistantStart &start, QWidget *parent = nullptr);
    ~AssistantWindow() override;

Q_SIGNALS:
    void linked(const hublink::AccountRecord &account);
    //! Somebody else was asked to link.
    void asked();
    //! The window is about to go.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    //! What a page is; pages that are still right stay when the plan changes.
    struct PlannedPage
    {
        enum class Kind {
            Destination,
            NewValues,
            LinkOwner,
            Connector,
            Guide,
            Fields,
            Connect,
            Ask
        };
        Kind kind;
        QString detail{};
        friend bool operator==(const PlannedPage &, const PlannedPage &) = default;
    };

    void startDraft(const AssistantStart &start);
    void startWithAccount(const AssistantStart &start);
    void holdLink();
    QStringList leases() const;
    void loadGuide();
    bool fetchGuide();
    void showWhereToFind(int part, const QString &fieldKey, const QString &fieldLabel);
    void returnToField();
    void advance();
    QList<PlannedPage> plan() const;
    void followPlan();
    void forgetValues();
    Page *makePage(const PlannedPage &planned);
    void addPage(const PlannedPage &planned);
    int indexOf(PlannedPage::Kind kind) const;
    QWidget *buildHeader();
    QWidget *buildFooter();
    Page *currentPage() const;
    void showPage(int index);
    void goForward();
    void goBack();
    void onCompleted();
    void onBusyChanged(const QString &what);
    void onCancel();
    void onLinked(const AccountRecord &account);
    void onAsked();
    void repair(RepairPlace place);
    void remember();
    bool wouldLoseValues() const;
    void askBeforeClosing();

    const Services &m_services;
    LinkDraft m_draft;
    QList<PlannedPage> m_planned;
    QList<Page *> m_pages;
    AssistantStart::Purpose m_purpose;
    QTimer m_hold; //!< other processes must not give this link up
    int m_current = 0;
    int m_furthest = 0;
    int m_resumeAt = 0;
    QUrl m_guideAsked; //!< the page of the web that was asked for
    std::optional<StoredGuide> m_webGuide; //!< … and what came
    std::unique_ptr<Cancellation> m_guideFetch; //!< set while it is being fetched
    QString m_returnTo; //!< key of the field that one looks up
    bool m_mayClose = false;
    bool m_busy = false;
    bool m_finished = false;
    StepRail *m_rail;
    QStackedWidget *m_stack;
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
