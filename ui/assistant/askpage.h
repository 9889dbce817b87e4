// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/page.h"

class QLabel;
class QLineEdit;

namespace hublink::ui {

class CopyButton;

//! "Ask someone else": makes the auth link, shows it to copy, mail or save as a QR code, and hands
//! the waiting over to the Accounts page.
class AskPage final : public Page
{
    Q_OBJECT
public:
    AskPage(LinkSession &session, const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void goForward() override;
    QString commitLabel() const override { return tr("&Make link"); }
    QString commitName() const override;

Q_SIGNALS:
    //! The link is made and being waited for.
    void asked();

private:
    QWidget *buildMade();
    void showMade(const QUrl &address);
    void onNotWaiting(const Error &error);
    void mail();
    void saveQrCode();
    QString subject() const;

    QLabel *m_summary;
    QWidget *m_made = nullptr;
    QLineEdit *m_link = nullptr;
    QLabel *m_qrCode = nullptr;
    QLabel *m_until = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace hublink::ui
