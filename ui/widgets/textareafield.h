// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/fieldbox.h"

class QPlainTextEdit;
class QStackedWidget;

namespace hublink::ui {

//! Text of several lines, taken as it is. A secret one is covered while one is elsewhere.
class TextAreaField final : public FieldBox
{
    Q_OBJECT
public:
    TextAreaField(const FormField &field, QWidget *parent);
    ~TextAreaField() override;
    void wipe() override;

protected:
    QString text() const override;
    void setText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();

    QPlainTextEdit *m_box;
    QStackedWidget *m_stack;
    QPushButton *m_cover;
    bool m_left = false;
};

} // namespace hublink::ui
