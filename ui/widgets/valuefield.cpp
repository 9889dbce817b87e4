// SPDX-License-Identifier: MIT
#include "ui/widgets/valuefield.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/findingtext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

ValueField::ValueField(const FormField &field, const LinkForm &form, QWidget *parent, Source source)
    : QWidget(parent)
    , m_field(field)
    , m_form(form)
    , m_box(new QLineEdit(this))
    , m_paste(new QPushButton(icon(u"paste"_s), tr("Paste"), this))
    , m_use(new QPushButton(tr("Use these values"), this))
    , m_messageIcon(new IconLabel(this))
    , m_message(quietLabel({}, this))
{
    buildBox();
    buildButtons();
    auto *label = headingLabel(
        m_field.required ? m_field.label : tr("%1 (optional)").arg(m_field.label), this);
    label->setBuddy(m_box);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_box, 1);
    if (m_reveal)
        row->addWidget(m_reveal);
    row->addWidget(m_paste);
    m_paste->setVisible(source == Source::Copied);
    if (m_reveal) {
        setTabOrder(m_box, m_reveal);
        setTabOrder(m_reveal, m_paste);
    }
    auto *messageRow = new QHBoxLayout;
    messageRow->setSpacing(space::small);
    messageRow->addWidget(m_messageIcon, 0, Qt::AlignTop);
    messageRow->addWidget(m_message, 1);
    messageRow->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(label);
    if (!m_field.description.isEmpty())
        column->addWidget(quietLabel(m_field.description, this));
    column->addLayout(row);
    column->addLayout(messageRow);
    showMessage(Message::None, {});
    if (!m_field.value.isEmpty() && !m_field.secret)
        replaceText(m_field.value);
}

ValueField::~ValueField()
{
    wipe();
}

void ValueField::buildBox()
{
    m_box->setObjectName(names::fieldPrefix + m_field.key);
    m_box->setAccessibleName(m_field.label);
    m_box->setPlaceholderText(m_field.placeholder);
    m_box->setTextMargins(space::tiny, 0, space::tiny, 0);
    m_box->setMinimumHeight(m_box->sizeHint().height() + space::small);
    if (m_field.secret) {
        m_box->setEchoMode(QLineEdit::Password);
        m_box->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
            | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    } else {
        m_box->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    connect(m_box, &QLineEdit::textChanged, this, &ValueField::onTextChanged);
    connect(m_box, &QLineEdit::editingFinished, this, &ValueField::examineTyped);
}

void ValueField::buildButtons()
{
    if (m_field.secret) {
        m_reveal = new QPushButton(this);
        m_reveal->setObjectName(names::revealPrefix + m_field.key);
        m_reveal->setCheckable(true);
        m_reveal->setAutoDefault(false);
        m_reveal->setMinimumHeight(m_box->minimumHeight());
        connect(m_reveal, &QPushButton::toggled, this, &ValueField::setReveal);
        m_reveal->setAccessibleName(tr("Show %1").arg(m_field.label));
        setReveal(false);
    }
    m_paste->setObjectName(names::pastePrefix + m_field.key);
    m_paste->setAccessibleName(tr("Paste %1").arg(m_field.label));
    m_paste->setToolTip(tr("Takes the %1 from the clipboard").arg(m_field.label));
    m_paste->setAutoDefault(false);
    m_paste->setMinimumHeight(m_box->minimumHeight());
    connect(m_paste, &QPushButton::clicked, this, &ValueField::pasteFromClipboard);
    m_use->setObjectName(names::usePrefix + m_field.key);
    m_use->setAutoDefault(false);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const Credentials values = std::exchange(m_offered, {});
        wipe();
        Q_EMIT valuesOffered(values);
    });
    m_message->setObjectName(names::messagePrefix + m_field.key);
}

Secret ValueField::value() const
{
    return Secret(m_box->text().trimmed());
}

void ValueField::setValue(const Secret &value)
{
    replaceText(value.exposeText());
    showMessage(Message::None, {});
    Q_EMIT edited();
}

void ValueField::wipe()
{
    // Not clear(): that can be undone.
    replaceText({});
}

void ValueField::blame(const QString &sentence)
{
    showMessage(Message::Wrong, sentence);
}

void ValueField::forgive()
{
    if (m_shown == Message::Wrong)
        showMessage(Message::None, {});
}

void ValueField::focusBox()
{
    m_box->setFocus(Qt::OtherFocusReason);
    m_box->selectAll();
}

void ValueField::replaceText(const QString &text)
{
    m_replacing = true;
    m_box->setText(text);
    m_replacing = false;
    m_before = text;
}

void ValueField::onTextChanged(const QString &text)
{
    if (m_replacing)
        return;
    const QString before = std::exchange(m_before, text);
    showMessage(Message::None, {});
    const bool arrivedAtOnce = text.size() - before.size() > 1
        || (text.size() > 1 && !before.isEmpty() && !text.contains(before)
            && !before.contains(text));
    if (arrivedAtOnce)
        onPasted(text);
    Q_EMIT edited();
}

void ValueField::onPasted(const QString &text)
{
    const Finding whole = examine(text, m_field, m_form);
    if (whole.oddity == Oddity::Command || whole.oddity == Oddity::Labelled)
        return offer(whole);
    const CleanedValue cleaned = cleanPaste(text, m_field);
    if (cleaned.isChanged())
        replaceText(cleaned.text);
    const Finding finding = whole.oddity == Oddity::Lookalike || whole.oddity == Oddity::Masked
        ? whole
        : examine(cleaned.text, m_field, m_form);
    const QString odd = findingText(finding, m_field);
    const QString removed = cleanedText(cleaned);
    if (!odd.isEmpty())
        showMessage(Message::Odd, removed.isEmpty() ? odd : removed + u' ' + odd);
    else if (!removed.isEmpty())
        showMessage(Message::Note, removed);
}

void ValueField::examineTyped()
{
    if (!m_message->isHidden())
        return;
    const Finding finding = examine(m_box->text(), m_field, m_form);
    if (finding.oddity == Oddity::Command || finding.oddity == Oddity::Labelled)
        return offer(finding);
    if (const QString odd = findingText(finding, m_field); !odd.isEmpty())
        showMessage(Message::Odd, odd);
}

void ValueField::offer(const Finding &finding)
{
    showMessage(Message::Odd, findingText(finding, m_field));
    m_offered = finding.found;
    m_use->setVisible(!m_offered.isEmpty());
}

void ValueField::pasteFromClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return showMessage(Message::Note,
            tr("The clipboard holds no text. Copy the %1 first.").arg(m_field.label));
    const Finding finding = examine(text, m_field, m_form);
    switch (finding.oddity) {
    case Oddity::None:
    case Oddity::Unusual:
        // As if it were typed over, so that it is cleaned and said like every paste.
        m_box->setFocus(Qt::OtherFocusReason);
        wipe();
        m_box->insert(text);
        return;
    case Oddity::Command:
    case Oddity::Labelled: return offer(finding);
    case Oddity::OtherField:
    case Oddity::Lookalike:
    case Oddity::Email:
    case Oddity::WebAddress:
    case Oddity::Masked:
        return showMessage(Message::Odd,
            tr("Not taken from the clipboard. %1").arg(findingText(finding, m_field)));
    }
}

void ValueField::setReveal(bool shown)
{
    m_box->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    m_reveal->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
}

void ValueField::showMessage(Message kind, const QString &text)
{
    m_shown = kind;
    m_offered.clear();
    m_use->hide();
    m_message->setText(text);
    m_message->setVisible(kind != Message::None);
    m_messageIcon->setVisible(kind != Message::None);
    m_box->setAccessibleDescription(text.isEmpty() ? m_field.description : text);
    switch (kind) {
    case Message::None: return;
    case Message::Note: m_messageIcon->setIcon(icon(u"info"_s, Tone::Accent)); break;
    case Message::Odd: m_messageIcon->setIcon(icon(u"warning"_s, Tone::Caution)); break;
    case Message::Wrong: m_messageIcon->setIcon(icon(u"warning"_s, Tone::Bad)); break;
    }
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace hublink::ui
