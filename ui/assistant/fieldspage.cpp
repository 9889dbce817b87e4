// SPDX-License-Identifier: MIT
#include "ui/assistant/fieldspage.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/findingtext.h"
#include "ui/text/linktext.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

FieldsPage::FieldsPage(LinkSession &session, const Services &services, QWidget *parent)
    : Page(tr("Fill out the fields"), session, services, parent)
    , m_lead(textLabel({}, this))
    , m_guide(new QPushButton(icon(u"open"_s), tr("Connection guide"), this))
{
    m_guide->setObjectName(names::connectionGuide);
    m_guide->setAutoDefault(false);
    connect(m_guide, &QPushButton::clicked, this, [this] {
        if (!this->services().openInBrowser(this->draft().form().guide))
            strip().say({Tone::Caution, tr("No browser could be opened."),
                this->draft().form().guide.toDisplayString()});
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_lead, 1);
    row->addWidget(m_guide, 0, Qt::AlignTop);
    content().addLayout(row);
    content().addStretch();
    connect(&session, &LinkSession::broughtBack, this, &FieldsPage::put);
}

void FieldsPage::enter()
{
    if (!isBuiltFor(draft().form()))
        build();
    const QString name = nameText(draft().provider.name);
    m_lead->setText(draft().broughtBack
            ? tr("The new values of the last attempt are filled in. Nothing is sent before the "
                 "next step.")
            : draft().onlyKey
            ? tr("Paste the new key that you copied from %1. What you do not change stays. Nothing "
                 "is sent before the next step.")
                  .arg(name)
            : draft().edits() ? tr("%1 is linked already. Change what is no longer right; "
                                   "everything else stays. Nothing is sent before the next "
                                   "step.")
                                    .arg(name)
                              : tr("Paste what you copied from %1. Nothing is sent before "
                                   "the next step.")
                                    .arg(name));
    session().bringBack(emptyFields());
    put(session().takeMended());
    m_guide->setVisible(!draft().form().guide.isEmpty());
    m_guide->setToolTip(draft().form().guide.toDisplayString());
    sayOddities();
    FieldBox *first = nullptr;
    for (FieldBox *field : std::as_const(m_fields)) {
        field->forgive();
        if (draft().blamed && field->field().key == draft().blamed->field) {
            field->blame(describe(*draft().blamed, nameText(field->field().label)).headline);
            first = field;
        } else if (!first && field->value().isEmpty() && !field->isUntouched()
            && !field->field().readOnly) {
            first = field;
        }
    }
    if (!first && !m_fields.isEmpty())
        first = m_fields.first();
    if (first)
        first->focusBox();
}

void FieldsPage::sayOddities()
{
    QStringList oddities;
    if (!draft().form().unknownAuth.isEmpty())
        oddities.append(tr("Hublink does not know the way of signing in that this connector names "
                           "(%1). You can fill out its form all the same.")
                            .arg(shortened(draft().form().unknownAuth)));
    if (draft().form().unreadable > 0)
        oddities.append(tr("%n part(s) of this connector's form could not be read and are left "
                           "out.",
            nullptr, draft().form().unreadable));
    if (oddities.isEmpty())
        return;
    strip().say({Tone::Caution, oddities.takeFirst(), oddities.join(u' ')});
}

bool FieldsPage::isBuiltFor(const LinkForm &form) const
{
    return m_form && form.notices == m_builtFor.notices && form.fields == m_builtFor.fields;
}

void FieldsPage::build()
{
    const Credentials before = entered() + draft().credentials;
    delete m_form;
    m_fields.clear();
    m_builtFor = draft().form();
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    addNotices(AtStart, *column);
    for (const FormField &field : std::as_const(draft().form().fields)) {
        if (!field.visible)
            continue;
        addNotices(field.key, *column);
        addField(field, *column);
    }
    if (m_fields.isEmpty())
        column->addWidget(
            textLabel(tr("This connector asks for no values. Go on with Next."), m_form));
    else
        addNotices(AtEnd, *column);
    content().insertWidget(1, m_form);
    m_form->show(); // at once, so that a field can take the focus
    put(before);
}

void FieldsPage::addNotices(const QString &place, QVBoxLayout &column)
{
    const QList<FormNotice> notices = noticesAt(draft().form(), place);
    for (const FormNotice &notice : notices) {
        auto *strip = new MessageStrip(m_form);
        strip->say({notice.isWarning ? Tone::Caution : Tone::Accent, {}, shortened(notice.text)});
        strip->setObjectName(names::notice);
        strip->setAccessibleName(shortened(notice.text));
        column.addWidget(strip);
    }
}

void FieldsPage::addField(const FormField &field, QVBoxLayout &column)
{
    FieldBox *box = makeFieldBox(field, draft().form(), m_form);
    column.addWidget(box);
    m_fields.append(box);
    connect(box, &FieldBox::edited, this, [this, key = field.key] {
        session().forgive(key);
        updateSwapHint();
    });
    connect(box, &FieldBox::left, this, [this, box] {
        if (!box->value().isEmpty())
            faultFound(box);
    });
    connect(box, &FieldBox::valuesOffered, this, &FieldsPage::put);
    const int part = partExplaining(draft().parts, field.label);
    if (part < 0)
        return;
    box->offerExplanation(draft().parts.at(part).title);
    connect(box, &FieldBox::explanationWanted, this,
        [this, part, field] { Q_EMIT whereWanted(part, field.key, field.label); });
}

void FieldsPage::focusField(const QString &key)
{
    for (FieldBox *field : std::as_const(m_fields)) {
        if (field->field().key == key)
            field->focusBox();
    }
}

bool FieldsPage::faultFound(FieldBox *field)
{
    if (field->isUntouched() || field->field().readOnly)
        return false;
    const std::optional<FieldFault> fault = faultOf(field->field(), field->value().exposeText());
    if (fault)
        field->blame(fieldFaultText(*fault, field->field()));
    return fault.has_value();
}

void FieldsPage::put(const Credentials &values)
{
    for (FieldBox *field : std::as_const(m_fields)) {
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
    for (const FieldBox *field : m_fields) {
        if (!field->isUntouched())
            values.append({field->field().key, field->field().role, field->value()});
    }
    return values;
}

QStringList FieldsPage::emptyFields() const
{
    QStringList keys;
    for (const FieldBox *field : m_fields) {
        if (field->value().isEmpty())
            keys.append(field->field().key);
    }
    return keys;
}

void FieldsPage::store()
{
    if (!m_form)
        return;
    EnteredValues values{entered(), {}, {}};
    for (const FieldBox *field : std::as_const(m_fields)) {
        if (field->isUntouched())
            values.unchanged.append(field->field().key);
        else if (field->field().stored && field->value().isEmpty())
            values.cleared.append(field->field().key);
    }
    session().enter(values);
}

void FieldsPage::goForward()
{
    FieldBox *wrong = nullptr;
    for (FieldBox *field : std::as_const(m_fields)) {
        if (faultFound(field) && !wrong)
            wrong = field;
    }
    if (wrong)
        return wrong->focusBox();
    if (stopsForMisplacedSecret())
        return;
    session().forgive();
    store();
    Q_EMIT completed();
}

bool FieldsPage::holdsValues() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const FieldBox *field) {
        return !field->isUntouched() && !field->value().isEmpty()
            && field->value().exposeText() != field->field().value;
    });
}

//! That is more than an unusual value.
bool FieldsPage::stopsForMisplacedSecret()
{
    for (FieldBox *field : std::as_const(m_fields)) {
        const std::optional<Finding> finding
            = misplacedSecret(field->value().exposeText(), field->field(), draft().form());
        if (!finding)
            continue;
        field->blame(findingText(*finding, field->field()));
        field->focusBox();
        return true;
    }
    return false;
}

void FieldsPage::updateSwapHint()
{
    // Only values with a known look can be told apart; a form may have hundreds of others.
    QList<std::pair<FieldBox *, Finding>> known;
    for (FieldBox *field : std::as_const(m_fields)) {
        if (!field->field().shape.pattern().isEmpty()) {
            known.append(
                {field, examine(field->value().exposeText(), field->field(), draft().form())});
        }
    }
    if (known.isEmpty())
        return;
    strip().clear();
    for (const auto &[a, finding] : std::as_const(known)) {
        for (const auto &[b, other] : std::as_const(known)) {
            const bool swapped = a != b && finding.oddity == Oddity::OtherField
                && finding.other == b->field().label && other.oddity == Oddity::OtherField
                && other.other == a->field().label;
            if (!swapped)
                continue;
            strip().say({Tone::Caution, tr("The two values seem to be in each other's place.")});
            QPushButton *button = strip().addAction(tr("Swap them"), u"swapValues"_s);
            connect(button, &QPushButton::clicked, this,
                [this, first = a, second = b] { swap(first, second); });
            return;
        }
    }
}

void FieldsPage::swap(FieldBox *a, FieldBox *b)
{
    const Secret first = a->value();
    a->setValue(b->value());
    b->setValue(first);
}

} // namespace hublink::ui
