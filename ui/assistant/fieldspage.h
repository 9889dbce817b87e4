// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/page.h"

namespace hublink::ui {

class ValueField;

//! The connector's form: one box per field, with everything entered before still in it.
class FieldsPage final : public Page
{
    Q_OBJECT
public:
    FieldsPage(LinkDraft &draft, const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void goForward() override;
    void store() override;
    bool holdsValues() const override;

private:
    void build();
    bool isBuiltFor(const LinkForm &form) const;
    Credentials entered() const;
    void put(const Credentials &values);
    bool stopsForMisplacedSecret();
    void updateSwapHint();
    void swap(ValueField *a, ValueField *b);

    QWidget *m_form = nullptr;
    QList<ValueField *> m_fields;
};

} // namespace hublink::ui
