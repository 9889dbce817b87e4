// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"
#include "ui/text/mendtext.h"

#include <QFrame>

class QFormLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace hublink::ui {

class CopyButton;
class IconLabel;

//! Everything known about the selected account: how it stands, why, what to do next, what happened
//! to it, and what can be done with it. For several accounts: how many, and what can be done.
class AccountDetails final : public QFrame
{
    Q_OBJECT
public:
    explicit AccountDetails(QWidget *parent = nullptr);

    //! `aiApps`: the names of those that use it.
    void show(const AccountRecord &account, const QString &project, const QStringList &aiApps,
        const QList<TimelineEntry> &timeline);
    void showSeveral(int count);
    //! Buttons wait while something runs.
    void setBusy(bool busy);
    //! Puts the keyboard focus on the next step, or on the first button.
    void focusFirst();
    //! What can be done with the account beyond the buttons.
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void verifyWanted();
    void removeWanted();
    void mendWanted(hublink::ui::Mend mend);
    void tryActionWanted();
    void logsWanted();

private:
    QLabel *addLine(const QString &label);
    void setLine(QLabel *value, const QString &text);
    void arrangeButtons(const QList<QPushButton *> &hidden);
    void showTimeline(const AccountRecord &account, const QList<TimelineEntry> &timeline);

    QLabel *m_title;
    QWidget *m_single;
    IconLabel *m_statusIcon;
    QLabel *m_status;
    QLabel *m_reason;
    QLabel *m_nextStep;
    QPushButton *m_mend;
    Mend m_step = Mend::Nothing;
    QFormLayout *m_lines;
    QLabel *m_checked;
    QLabel *m_belongsTo;
    QLabel *m_workspaces;
    QLabel *m_owner;
    QLabel *m_username;
    QLabel *m_type;
    QLabel *m_config;
    QLabel *m_project;
    QLabel *m_id;
    QLabel *m_kept;
    QLabel *m_aiApps;
    QLabel *m_timeline;
    CopyButton *m_copy;
    QPushButton *m_verify;
    QPushButton *m_replace;
    QPushButton *m_tryAction;
    QPushButton *m_logs;
    QPushButton *m_more;
    QPushButton *m_remove;
    QMenu *m_menu;
    QGridLayout *m_grid;
};

} // namespace hublink::ui
