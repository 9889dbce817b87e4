// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/linkdraft.h"
#include "ui/services.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagestrip.h"

#include <QWidget>

class QVBoxLayout;

namespace hublink::ui {

//! One page of the assistant. The frame shows its title and asks it to go forward; the page says
//! when it is ready for the next one.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(QString title, LinkDraft &draft, const Services &services, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    //! Called each time the page is shown.
    virtual void enter() { }
    //! Called by Next or the commit button. Ends, now or later, in completed() or a message.
    virtual void goForward() { Q_EMIT completed(); }
    //! Stops what runs. Called by Cancel while busy.
    virtual void stop() { }
    //! Takes over what is entered, before Back or closing.
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
    //! The failure is mended on another page.
    void repairWanted(hublink::ui::RepairPlace place);
    //! Something runs; `what` says what, empty: nothing any more.
    void busyChanged(const QString &what);

protected:
    LinkDraft &draft() { return m_draft; }
    const LinkDraft &draft() const { return m_draft; }
    const Services &services() const { return m_services; }
    //! The ports, with the StackOne that a given link belongs to.
    LinkPorts ports() const;
    MessageStrip &strip() { return *m_strip; }
    QVBoxLayout &content() { return *m_content; }

private:
    QString m_title;
    LinkDraft &m_draft;
    const Services &m_services;
    MessageStrip *m_strip;
    QVBoxLayout *m_content;
};

} // namespace hublink::ui
