// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/valuedoctor.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hublink::ui {

class IconLabel;

//! One field of a form: label, description, the control, and a line that says what is wrong or
//! odd. A value that StackOne has and does not show stands locked, with Edit and Undo edit.
//!
//! Subclasses are the kinds of control.
class FieldBox : public QWidget
{
    Q_OBJECT
public:
    FieldBox(const FormField &field, QWidget *parent);

    const FormField &field() const { return m_field; }
    //! What is entered; empty while the field is locked.
    Secret value() const;
    void setValue(const Secret &value);
    //! Takes the value, and what could bring it back, out of the control.
    virtual void wipe() = 0;
    //! StackOne's own value stays as it is, whatever the control shows of it.
    bool isUntouched() const { return m_locked || (m_field.stored && !m_touched); }

    //! Shows what is wrong with the value, at the field; goes when the value is changed.
    void blame(const QString &sentence);
    //! Takes back what blame() said.
    void forgive();
    //! Offers the way to the guide's step that tells where the value is found.
    void offerExplanation(const QString &stepTitle);
    //! Puts the keyboard focus where one would type.
    void focusBox();

Q_SIGNALS:
    void edited();
    void explanationWanted();
    //! The person went on to something else.
    void left();
    //! The person wants values that a paste held to be put where they belong.
    void valuesOffered(const hublink::Credentials &values);

protected:
    enum class Message { None, Note, Odd, Wrong };

    virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;
    //! The row that the control stands in.
    QHBoxLayout &row() { return *m_row; }
    //! Call once, when the control is in the row: names it and joins it with the label.
    void setControl(QWidget *control);
    void showMessage(Message kind, const QString &text);
    Message message() const { return m_shown; }
    //! A button beside the message.
    void addBesideMessage(QWidget *widget);

private:
    void buildHeading();
    void buildLock();
    void setLocked(bool locked);

    FormField m_field;
    QLabel *m_label;
    QWidget *m_controls;
    QHBoxLayout *m_row;
    QWidget *m_lock = nullptr;
    QLineEdit *m_lockText = nullptr;
    QPushButton *m_undo = nullptr;
    QWidget *m_control = nullptr;
    QHBoxLayout *m_messageRow;
    IconLabel *m_messageIcon;
    QLabel *m_message;
    QString m_restingDescription;
    Message m_shown = Message::None;
    bool m_locked = false;
    bool m_touched = false;
};

//! The control for a field's kind.
FieldBox *makeFieldBox(const FormField &field, const LinkForm &form, QWidget *parent);

} // namespace hublink::ui
