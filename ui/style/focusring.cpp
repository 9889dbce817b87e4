// SPDX-License-Identifier: MIT
#include "ui/style/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

namespace hublink::ui {

FocusRing::FocusRing(QApplication &application)
    : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    const bool shows = focused && focused->window()->testAttribute(Qt::WA_KeyboardFocusChange)
        && (qobject_cast<QAbstractButton *>(focused) || qobject_cast<QLabel *>(focused));
    if (!shows) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(focused);
}

} // namespace hublink::ui
