// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hublink::ui {

class FieldBox;

//! The connector's form: its notices and one box per field, with everything entered before still
//! in it. A part that makes no sense is left out and said; the rest works.
class FieldsPage final : public Page
{
    Q_OBJECT
public:
    FieldsPage(LinkSession &session, const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void goForward() override;
    void store() override;
    bool holdsValues() const override;

    //! Puts the keyboard focus into the field of that key.
    void focusField(const QString &key);

Q_SIGNALS:
    //! The person asks where a value is found; `part` is the guide's.
    void whereWanted(int part, const QString &fieldKey, const QString &fieldLabel);

private:
    void build();
    void addNotices(const QString &place, QVBoxLayout &column);
    void addField(const FormField &field, QVBoxLayout &column);
    void sayOddities();
    bool faultFound(FieldBox *field);
    bool isBuiltFor(const LinkForm &form) const;
    Credentials entered() const;
    QStringList emptyFields() const;
    void put(const Credentials &values);
    bool stopsForMisplacedSecret();
    void updateSwapHint();
    void swap(FieldBox *a, FieldBox *b);

    QLabel *m_lead;
    QPushButton *m_guide;
    QWidget *m_form = nullptr;
    LinkForm m_builtFor; //!< what the boxes were made from
    QList<FieldBox *> m_fields;
};

} // namespace hublink::ui
