// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/fieldbox.h"

namespace hublink::ui {

//! A value of one line: box, Show (for secrets), Paste, and a line that says what was cleaned,
//! what looks odd and what is wrong.
//!
//! Pastes are cleaned when they arrive. The clipboard is read only by Paste and by pasting.
class ValueField final : public FieldBox
{
    Q_OBJECT
public:
    //! `form` is the field's surroundings, for telling values apart.
    //! `Typed` values are the person's own and get no Paste button.
    enum class Source { Copied, Typed };
    ValueField(const FormField &field, const LinkForm &form, QWidget *parent = nullptr,
        Source source = Source::Copied);
    ~ValueField() override;

    void wipe() override;
    //! True if it holds an address that may be trusted, or nothing and is not required. Otherwise
    //! the field says what is wrong and has the focus.
    bool checkAddress();
    //! Takes a text that was handed over, and cleans it and says so as if it were pasted.
    void receive(const Secret &text);

protected:
    QString text() const override;
    void setText(const QString &text) override;

private:
    void buildBox();
    void buildButtons(Source source);
    void onTextChanged(const QString &text);
    void onPasted(const QString &text);
    void sayCleaned(const CleanedValue &cleaned, const Finding &finding);
    void examineTyped();
    void pasteFromClipboard();
    void setReveal(bool shown);
    void replaceText(const QString &text);
    void say(Message kind, const QString &text);
    void offer(const Finding &finding);
    //! A button that puts this text in place of the present one.
    void offerChange(const QString &title, const QString &text, bool asItIs);
    bool sayOuterBlanks();

    LinkForm m_form;
    QLineEdit *m_box;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_use;
    QString m_before;
    QPushButton *m_change;
    QHBoxLayout *m_marks; //!< the buttons inside the box, at its end
    Credentials m_offered;
    Secret m_changeTo;
    bool m_changeAsItIs = false;
    bool m_asItIs = false; //!< the person took a cleaning back
    bool m_replacing = false;
};

} // namespace hublink::ui
