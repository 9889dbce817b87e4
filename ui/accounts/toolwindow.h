// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/openproject.h"
#include "ui/services.h"

#include <QDialog>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hublink::ui {

class BusyMark;
class MessageStrip;

//! A window about one linked account that asks StackOne with the project's kept key: its title, a
//! message strip, a busy mark with Cancel, and Close.
class ToolWindow : public QDialog
{
    Q_OBJECT
public:
    ToolWindow(const Services &services, const AccountRecord &account, const QString &title,
        QWidget *parent);
    ~ToolWindow() override;

protected:
    using Work = std::function<void(AccountTools &tools, Cancellation *cancel)>;
    //! Opens the project with its key and hands the account's tools on; busy until callEnded() or
    //! fail().
    void withProject(const QString &what, const Work &work);
    void callEnded();
    //! `again` is offered as Try again.
    void fail(const Error &error, const std::function<void()> &again);
    bool isBusy() const { return m_isBusy; }
    virtual void busyChanged() { }

    const AccountRecord &account() const { return m_account; }
    const Services &services() const { return m_services; }
    MessageStrip &strip() { return *m_strip; }
    QVBoxLayout &content() { return *m_content; }
    //! The row at the bottom, before Close.
    void addBelow(QPushButton *button);

private:
    void setBusy(const QString &what);

    const Services &m_services;
    AccountRecord m_account;
    std::unique_ptr<Cancellation> m_cancel;
    MessageStrip *m_strip;
    QVBoxLayout *m_content;
    QHBoxLayout *m_below;
    BusyMark *m_busy;
    QLabel *m_busyText;
    QPushButton *m_stop;
    bool m_isBusy = false;
};

} // namespace hublink::ui
