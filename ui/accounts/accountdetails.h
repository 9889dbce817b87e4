// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"
#include "ui/text/mendtext.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace hublink::ui {

class Banner;
class CopyButton;
class FlowRow;
class Logos;
class PillLabel;

//! Everything known about the selected account: how it stands, why, what to do next, what happened
//! to it, and what can be done with it. For several accounts: how many, and what can be done.
class AccountDetails final : public Card
{
    Q_OBJECT
public:
    //! `logos` must outlive the panel.
    AccountDetails(const Logos &logos, QWidget *parent);

    //! What is known of an account beside its record.
    struct More
    {
        QString project{};
        QStringList aiApps{}; //!< the names of those that use it
        QDate keyEnd{}; //!< invalid: nobody noted one
        QList<TimelineEntry> timeline{};
    };
    void show(const AccountRecord &account, const More &more);
    void showSeveral(int count);
    //! They stand in the list's place, as wide as there is room.
    void setFills(bool fills);
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
    //! Back to the list, where the details stand in its place.
    void backWanted();

private:
    //! A fact: its label above its value.
    struct Fact
    {
        QWidget *whole;
        QLabel *label;
        QLabel *value;
        QHBoxLayout *beside; //!< the value, and what stands beside it
    };
    QWidget *buildHead();
    QLabel *addFact(const QString &label);
    void setFact(QLabel *value, const QString &text);
    void arrangeFacts();
    void showFacts(const AccountRecord &account, const More &more);
    void showBanner(const AccountRecord &account, const QDate &keyEnd);
    void showButtons(const QList<QPushButton *> &hidden);
    void showTimeline(const AccountRecord &account, const QList<TimelineEntry> &timeline);

    const Logos &m_logos;
    QLabel *m_title;
    QLabel *m_logo;
    QLabel *m_connector;
    PillLabel *m_status;
    QWidget *m_single; //!< what only one account has
    Banner *m_banner;
    Mend m_step = Mend::Nothing;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
    QLabel *m_checked;
    QLabel *m_belongsTo;
    QLabel *m_workspaces;
    QLabel *m_owner;
    QLabel *m_username;
    QLabel *m_type;
    QLabel *m_config;
    QLabel *m_project;
    QLabel *m_kept;
    QLabel *m_keyEnd;
    QLabel *m_aiApps;
    QLabel *m_id;
    QLabel *m_timeline;
    CopyButton *m_copy;
    QPushButton *m_verify;
    QPushButton *m_replace;
    QPushButton *m_tryAction;
    QPushButton *m_logs;
    QPushButton *m_more;
    QPushButton *m_remove;
    QMenu *m_menu;
    QPushButton *m_back;
};

} // namespace hublink::ui
