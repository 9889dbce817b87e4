// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linksession.h"
#include "app/linking/repairplace.h"
#include "ui/services.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagestrip.h"

#include <QWidget>

class QVBoxLayout;

namespace hublink::ui {

//! One page of the assistant: shows the session's draft and gives the session the person's
//! intents. The frame shows its title and asks it to go forward.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(QString title, LinkSession &session, const Services &services, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    //! What the page belongs to, as the rail shows it; empty: it stands for itself.
    virtual QString section() const { return {}; }
    //! Called each time the page is shown.
    virtual void enter() { }
    //! Called by Next or the commit button. Ends, now or later, in completed(), in the session's
    //! next step, or in a message.
    virtual void goForward() { Q_EMIT completed(); }
    //! The session could not do what this page wanted.
    virtual void showFailure(const Error &error) { sayFailure(describe(error).strip(), error); }
    //! The owner has the account already, and the person has to decide.
    virtual void askAboutExisting() { }
    //! Gives the session what is entered, before Back or closing.
    virtual void store() { }
    //! True if something was entered that closing the assistant would lose.
    virtual bool holdsValues() const { return false; }
    //! What going forward creates, for the button: "&Connect"; empty if it creates nothing.
    virtual QString commitLabel() const { return {}; }
    //! What the commit button is called for tests and assistive tools.
    virtual QString commitName() const { return {}; }
    bool isCommit() const { return !commitLabel().isEmpty(); }

Q_SIGNALS:
    void completed();
    //! The failure is mended on another page, or in the settings.
    void repairWanted(hublink::RepairPlace place);

protected:
    LinkSession &session() { return m_session; }
    const LinkSession &session() const { return m_session; }
    const LinkDraft &draft() const { return m_session.draft(); }
    const Services &services() const { return m_services; }
    MessageStrip &strip() { return *m_strip; }
    //! With a button to the settings, if it is mended there.
    void sayFailure(const StripText &text, const Error &error);
    static QString toSettingsText() { return tr("Open Settings"); }
    QVBoxLayout &content() { return *m_content; }

private:
    QString m_title;
    LinkSession &m_session;
    const Services &m_services;
    MessageStrip *m_strip;
    QVBoxLayout *m_content;
};

} // namespace hublink::ui
