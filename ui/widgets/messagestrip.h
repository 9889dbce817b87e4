// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace hublink::ui {

class CopyButton;
class IconLabel;

//! One message above a page, pushed into the layout; takes no room while it has nothing to say.
//! Spoken by screen readers when it appears.
class MessageStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void say(const StripText &text);
    //! Adds a button for the message that is shown now.
    QPushButton *addAction(const QString &label, const QString &objectName);
    void clear();
    //! The person may close the message.
    void setDismissable();
    //! The first button of the message, or the message itself for reading it.
    void focusFirst();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showAnswer(const QString &answer);
    void buildAnswer();

    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_body;
    QLabel *m_quote;
    QPushButton *m_showAnswer = nullptr; //!< made with the first answer, as the next three
    QWidget *m_answer = nullptr;
    QPlainTextEdit *m_answerText = nullptr;
    CopyButton *m_copyAnswer = nullptr;
    QHBoxLayout *m_actions;
    QToolButton *m_dismiss = nullptr;
};

} // namespace hublink::ui
