// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/striptext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hublink::ui {

class IconLabel;

//! A soft box that says what is wrong, and has the one button that mends it.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent);

    //! `next` stands below `text`; either may be empty.
    void say(Tone tone, const QString &text, const QString &next);
    QPushButton &button() { return *m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_next;
    QPushButton *m_button;
};

} // namespace hublink::ui
