// SPDX-License-Identifier: MIT
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace hublink::ui {

//! Shows which button, choice or heading has the keyboard's focus, by a ring around it; inputs and
//! lists show it by their own edge. Only for whoever uses the keyboard.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame;
};

} // namespace hublink::ui
