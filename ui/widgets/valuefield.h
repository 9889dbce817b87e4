// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/valuedoctor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hublink::ui {

class IconLabel;

//! One value to fill out: label, box, Show (for secrets), Paste, and a line that says what was
//! cleaned, what looks odd and what is wrong.
//!
//! Pastes are cleaned when they arrive. The clipboard is read only by Paste and by pasting.
class ValueField final : public QWidget
{
    Q_OBJECT
public:
    //! `form` is the field's surroundings, for telling values apart.
    //! `Typed` values are the person's own and get no Paste button.
    enum class Source { Copied, Typed };
    ValueField(const FormField &field, const LinkForm &form, QWidget *parent = nullptr,
        Source source = Source::Copied);
    ~ValueField() override;

    const FormField &field() const { return m_field; }
    Secret value() const;
    void setValue(const Secret &value);
    //! Takes the text and its undo history out of the box.
    void wipe();

    //! Shows what is wrong with the value, at the field; goes when the value is changed.
    void blame(const QString &sentence);
    //! Takes back what blame() said.
    void forgive();
    void focusBox();

Q_SIGNALS:
    void edited();
    //! The person wants values that a paste held to be put where they belong.
    void valuesOffered(const hublink::Credentials &values);

private:
    enum class Message { None, Note, Odd, Wrong };

    void buildBox();
    void buildButtons();
    void onTextChanged(const QString &text);
    void onPasted(const QString &text);
    void examineTyped();
    void pasteFromClipboard();
    void setReveal(bool shown);
    void replaceText(const QString &text);
    void showMessage(Message kind, const QString &text);
    void offer(const Finding &finding);

    FormField m_field;
    LinkForm m_form;
    QLineEdit *m_box;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_paste;
    QPushButton *m_use;
    IconLabel *m_messageIcon;
    QLabel *m_message;
    QString m_before;
    Message m_shown = Message::None;
    Credentials m_offered;
    bool m_replacing = false;
};

} // namespace hublink::ui
