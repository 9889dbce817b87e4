// SPDX-License-Identifier: MIT
#include "ui/assistant/fieldspage.h"

#include "ui/text/findingtext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuefield.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

FieldsPage::FieldsPage(LinkDraft &draft, const Services &services, QWidget *parent)
    : Page(tr("Fill out the fields"), draft, services, parent)
{
    content().addWidget(
        textLabel(tr("Paste what you copied from %1. Nothing is sent before the next step.")
                      .arg(draft.provider.name),
            this));
    content().addStretch();
}

void FieldsPage::enter()
{
    if (!isBuiltFor(draft().form))
        build();
    ValueField *first = nullptr;
    for (ValueField *field : std::as_const(m_fields)) {
        field->forgive();
        if (field->field().key == draft().blamedField && !draft().blame.isEmpty()) {
            field->blame(draft().blame);
            first = field;
        } else if (!first && field->value().isEmpty()) {
            first = field;
        }
    }
    if (!first && !m_fields.isEmpty())
        first = m_fields.first();
    if (first)
        first->focusBox();
}

bool FieldsPage::isBuiltFor(const LinkForm &form) const
{
    QStringList built;
    QStringList wanted;
    for (const ValueField *field : m_fields)
        built.append(field->field().key);
    for (const FormField &field : form.fields) {
        if (field.visible)
            wanted.append(field.key);
    }
    return m_form && built == wanted;
}

void FieldsPage::build()
{
    const Credentials before = entered() + draft().credentials;
    delete m_form;
    m_fields.clear();
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    for (const FormField &field : std::as_const(draft().form.fields)) {
        if (!field.visible)
            continue;
        auto *box = new ValueField(field, draft().form, m_form);
        column->addWidget(box);
        m_fields.append(box);
        connect(box, &ValueField::edited, this, [this, key = field.key] {
            if (key == draft().blamedField)
                draft().blame.clear();
            updateSwapHint();
        });
        connect(box, &ValueField::valuesOffered, this, &FieldsPage::put);
    }
    if (m_fields.isEmpty())
        column->addWidget(
            textLabel(tr("This connector asks for no values. Go on with Next."), m_form));
    content().insertWidget(1, m_form);
    m_form->show(); // at once, so that a field can take the focus
    put(before);
}

void FieldsPage::put(const Credentials &values)
{
    for (ValueField *field : std::as_const(m_fields)) {
        for (const Credential &value : values) {
            const bool sameRole = !value.role.isEmpty() && value.role == field->field().role;
            if (sameRole || value.key == field->field().key) {
                field->setValue(value.value);
                break;
            }
        }
    }
    updateSwapHint();
}

Credentials FieldsPage::entered() const
{
    Credentials values;
    for (const ValueField *field : m_fields)
        values.append({field->field().key, field->field().role, field->value()});
    return values;
}

void FieldsPage::store()
{
    if (!m_form)
        return;
    Credentials values = entered();
    for (const FormField &field : std::as_const(draft().form.fields)) {
        if (!field.visible && !field.value.isEmpty())
            values.append({field.key, field.role, Secret(field.value)});
    }
    draft().credentials = values;
}

void FieldsPage::goForward()
{
    ValueField *empty = nullptr;
    for (ValueField *field : std::as_const(m_fields)) {
        if (!field->field().required || !field->value().isEmpty())
            continue;
        field->blame(tr("Enter the %1.").arg(field->field().label));
        empty = empty ? empty : field;
    }
    if (empty)
        return empty->focusBox();
    if (stopsForMisplacedSecret())
        return;
    draft().blame.clear();
    store();
    Q_EMIT completed();
}

bool FieldsPage::holdsValues() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
        [](const ValueField *field) { return !field->value().isEmpty(); });
}

//! A secret in an open field would travel in an address. That is more than an unusual value.
bool FieldsPage::stopsForMisplacedSecret()
{
    for (ValueField *field : std::as_const(m_fields)) {
        const Finding finding = examine(field->value().exposeText(), field->field(), draft().form);
        const bool isSecret = std::any_of(draft().form.fields.cbegin(), draft().form.fields.cend(),
            [&](const FormField &f) { return f.label == finding.other && f.secret; });
        if (field->field().secret || finding.oddity != Oddity::OtherField || !isSecret)
            continue;
        field->blame(findingText(finding, field->field()));
        field->focusBox();
        return true;
    }
    return false;
}

void FieldsPage::updateSwapHint()
{
    strip().clear();
    for (ValueField *a : std::as_const(m_fields)) {
        const Finding finding = examine(a->value().exposeText(), a->field(), draft().form);
        for (ValueField *b : std::as_const(m_fields)) {
            const Finding other = examine(b->value().exposeText(), b->field(), draft().form);
            const bool swapped = finding.oddity == Oddity::OtherField
                && finding.other == b->field().label && other.oddity == Oddity::OtherField
                && other.other == a->field().label;
            if (!swapped || a == b)
                continue;
            strip().say({Tone::Caution, tr("The two values seem to be in each other's place.")});
            QPushButton *button = strip().addAction(tr("Swap them"), u"swapValues"_s);
            connect(button, &QPushButton::clicked, this, [this, a, b] { swap(a, b); });
            return;
        }
    }
}

void FieldsPage::swap(ValueField *a, ValueField *b)
{
    const Secret first = a->value();
    a->setValue(b->value());
    b->setValue(first);
}

} // namespace hublink::ui
