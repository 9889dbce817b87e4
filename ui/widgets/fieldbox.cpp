// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldbox.h"

#include "ui/objectnames.h"
#include "ui/style/announce.h"
#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textareafield.h"
#include "ui/widgets/valuefield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! A label with a buddy takes "&" for the mark of a mnemonic.
QString headingOf(const FormField &field)
{
    const QString label = controlText(field.label);
    return field.required ? label : FieldBox::tr("%1 (optional)").arg(label);
}

} // namespace

FieldBox::FieldBox(const FormField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(strongLabel(headingOf(field), this))
    , m_controls(new QWidget(this))
    , m_row(new QHBoxLayout(m_controls))
    , m_messageRow(new QHBoxLayout)
    , m_messageIcon(new IconLabel(this))
    , m_message(quietLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    buildHeading();
    column->addWidget(m_controls);
    m_message->setObjectName(names::messagePrefix + m_field.key);
    m_messageRow->setSpacing(space::small);
    m_messageRow->addWidget(m_messageIcon, 0, Qt::AlignTop);
    m_messageRow->addWidget(m_message, 1);
    column->addLayout(m_messageRow);
    m_message->hide();
    m_messageIcon->hide();
    connect(this, &FieldBox::edited, this, [this] { m_touched = true; });
}

void FieldBox::buildHeading()
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::small);
    heading->addWidget(m_label, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(heading);
    QStringList remarks;
    if (!m_field.description.isEmpty())
        remarks.append(shortened(m_field.description));
    if (!m_field.unknownType.isEmpty())
        remarks.append(tr("Hublink does not know fields of the kind “%1”. You can enter the value "
                          "as text.")
                           .arg(shortened(m_field.unknownType)));
    if (m_field.uncovered)
        remarks.append(tr("The connector hides this field, but cannot be linked without it."));
    for (const QString &remark : std::as_const(remarks))
        column->addWidget(quietLabel(remark, this));
    if (m_field.required)
        remarks.prepend(tr("Required."));
    m_restingDescription = remarks.join(u' ');
    if (m_field.tooltip.isEmpty())
        return;
    QLabel *more = quietLabel(shortened(m_field.tooltip), this);
    more->hide();
    auto *ask = new QPushButton(icon(u"question"_s), {}, this);
    ask->setObjectName(names::aboutPrefix + m_field.key);
    ask->setFlat(true);
    ask->setCheckable(true);
    ask->setAutoDefault(false);
    ask->setToolTip(shortened(m_field.tooltip));
    ask->setAccessibleName(tr("About %1").arg(m_field.label));
    connect(ask, &QPushButton::toggled, more, &QWidget::setVisible);
    heading->addWidget(ask);
    column->addWidget(more);
    m_restingDescription = (m_restingDescription + u' ' + m_field.tooltip).trimmed();
}

void FieldBox::buildLock()
{
    m_lock = new QWidget(this);
    auto *row = new QHBoxLayout(m_lock);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_lockText = new QLineEdit(QString(10, QChar(0x2022)) + m_field.hint, m_lock);
    m_lockText->setReadOnly(true);
    m_lockText->setObjectName(names::lockedPrefix + m_field.key);
    m_lockText->setAccessibleName(m_field.label);
    m_lockText->setAccessibleDescription(tr("StackOne has this value and does not show it."));
    auto *edit = new QPushButton(tr("Edit"), m_lock);
    edit->setObjectName(names::editPrefix + m_field.key);
    edit->setAccessibleName(tr("Edit %1").arg(m_field.label));
    edit->setAutoDefault(false);
    edit->setEnabled(!m_field.readOnly);
    row->addWidget(m_lockText, 1);
    row->addWidget(edit);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_controls), m_lock);
    m_undo = new QPushButton(tr("Undo edit"), m_controls);
    m_undo->setObjectName(names::undoPrefix + m_field.key);
    m_undo->setAccessibleName(tr("Undo the edit of %1").arg(m_field.label));
    m_undo->setAutoDefault(false);
    m_row->addWidget(m_undo);
    connect(edit, &QPushButton::clicked, this, [this] {
        setLocked(false);
        focusBox();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        wipe();
        setLocked(true);
        m_lockText->setFocus();
    });
}

void FieldBox::setControl(QWidget *control)
{
    m_control = control;
    control->setObjectName(names::fieldPrefix + m_field.key);
    control->setAccessibleName(m_field.label);
    control->setAccessibleDescription(m_restingDescription);
    m_label->setBuddy(control);
    if (m_field.hidden) {
        buildLock();
        setLocked(true);
    }
}

void FieldBox::setLocked(bool locked)
{
    m_locked = locked;
    m_lock->setVisible(locked);
    m_controls->setVisible(!locked);
    showMessage(Message::None, {});
    // Whoever empties a value that is not needed takes it away; that must not happen unnoticed.
    if (!locked && !m_field.required)
        showMessage(Message::Note, tr("Left empty, the value is removed from StackOne."));
    Q_EMIT edited();
}

Secret FieldBox::value() const
{
    return m_locked ? Secret() : Secret(text());
}

void FieldBox::setValue(const Secret &value)
{
    if (m_locked && value.isEmpty())
        return;
    if (m_locked)
        setLocked(false);
    setText(value.exposeText());
    showMessage(Message::None, {});
    Q_EMIT edited();
}

void FieldBox::blame(const QString &sentence)
{
    showMessage(Message::Wrong, sentence);
}

void FieldBox::forgive()
{
    if (m_shown == Message::Wrong)
        showMessage(Message::None, {});
}

void FieldBox::offerExplanation(const QString &stepTitle)
{
    auto *button = new QPushButton(icon(u"question"_s), tr("Where do I find this?"), this);
    button->setObjectName(names::whereToFindPrefix + m_field.key);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setToolTip(shortened(stepTitle));
    button->setAccessibleDescription(shortened(stepTitle));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(button);
    row->addWidget(quietLabel(shortened(stepTitle), this), 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(button, &QPushButton::clicked, this, &FieldBox::explanationWanted);
}

void FieldBox::focusBox()
{
    QWidget *target = m_locked ? m_lockText : m_control;
    target->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(target))
        line->selectAll();
}

void FieldBox::addBesideMessage(QWidget *widget)
{
    m_messageRow->addWidget(widget);
}

void FieldBox::showMessage(Message kind, const QString &text)
{
    m_shown = kind;
    m_message->setText(text);
    setTone(*m_message, kind == Message::Wrong ? Tone::Bad : Tone::Neutral);
    m_message->setVisible(kind != Message::None);
    m_messageIcon->setVisible(kind != Message::None);
    if (m_control) {
        m_control->setAccessibleDescription(text.isEmpty() ? m_restingDescription
                : kind == Message::Wrong                   ? tr("Not valid. %1").arg(text)
                                                           : text);
        m_control->setProperty(faultProperty, kind == Message::Wrong);
        m_control->update();
    }
    switch (kind) {
    case Message::None: return;
    case Message::Note: m_messageIcon->setIcon(icon(u"info"_s, Tone::Accent)); break;
    case Message::Odd: m_messageIcon->setIcon(icon(u"warning"_s, Tone::Caution)); break;
    case Message::Wrong: m_messageIcon->setIcon(icon(u"warning"_s, Tone::Bad)); break;
    }
    announce(*m_message, text);
}

FieldBox *makeFieldBox(const FormField &field, const LinkForm &form, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Number: return new ValueField(field, form, parent);
    case FieldKind::TextArea: return new TextAreaField(field, parent);
    case FieldKind::Choice: return new ChoiceField(field, parent);
    case FieldKind::Choices: return new ChoicesField(field, parent);
    }
    return nullptr;
}

} // namespace hublink::ui
