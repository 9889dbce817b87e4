// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;

namespace hublink::ui {

class CopyButton;

//! Waiting for a sign-in in the browser: opens the page, opens it again, copies its address, and
//! shows how much time is left.
class SignInPanel final : public QWidget
{
    Q_OBJECT
public:
    SignInPanel(std::function<bool(const QUrl &)> openInBrowser, QWidget *parent);

    void begin(const QString &provider, const QUrl &address, std::chrono::milliseconds patience);
    void end();

private:
    void open();
    void showTimeLeft();

    std::function<bool(const QUrl &)> m_openInBrowser;
    QUrl m_address;
    QElapsedTimer m_waited;
    std::chrono::milliseconds m_patience{0};
    QTimer m_tick;
    QLabel *m_text;
    QLabel *m_trouble;
    QLabel *m_timeLeft;
    CopyButton *m_copy;
};

} // namespace hublink::ui
