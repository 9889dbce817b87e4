// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/fieldbox.h"

class QCheckBox;
class QComboBox;

namespace hublink::ui {

//! One of several options.
class ChoiceField final : public FieldBox
{
    Q_OBJECT
public:
    ChoiceField(const FormField &field, QWidget *parent);
    void wipe() override;

protected:
    QString text() const override;
    void setText(const QString &text) override;

private:
    QComboBox *m_box;
};

//! Any number of options; their values are joined by the field's delimiter.
class ChoicesField final : public FieldBox
{
    Q_OBJECT
public:
    ChoicesField(const FormField &field, QWidget *parent);
    void wipe() override;

protected:
    QString text() const override;
    void setText(const QString &text) override;

private:
    QStringList valuesIn(const QString &text) const;

    QList<FieldOption> m_options; //!< with stored values that are no longer offered
    QList<QCheckBox *> m_boxes;
};

} // namespace hublink::ui
