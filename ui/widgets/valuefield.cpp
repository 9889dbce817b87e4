// SPDX-License-Identifier: MIT
#include "ui/widgets/valuefield.h"

#include "app/linking/givenlink.h"
#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/findingtext.h"
#include "ui/text/foreigntext.h"
#include "ui/widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

ValueField::ValueField(const FormField &field, const LinkForm &form, QWidget *parent, Source source)
    : FieldBox(field, parent)
    , m_form(form)
    , m_box(new QLineEdit(this))
    , m_use(new QPushButton(tr("Use these values"), this))
    , m_change(new QPushButton(this))
    , m_marks(new QHBoxLayout(m_box))
{
    m_marks->setContentsMargins(0, 0, space::tiny, 0);
    m_marks->setSpacing(2);
    m_marks->addStretch();
    buildBox();
    row().addWidget(m_box, 1);
    buildButtons(source);
    setControl(m_box);
    if (!field.value.isEmpty())
        replaceText(field.value);
}

ValueField::~ValueField()
{
    wipe();
}

void ValueField::buildBox()
{
    m_box->setPlaceholderText(
        field().placeholder.isEmpty() ? exampleText(field()) : field().placeholder);
    if (field().secret) {
        m_box->setEchoMode(QLineEdit::Password);
        m_box->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
            | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    } else {
        m_box->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    m_box->setReadOnly(field().readOnly);
    constexpr int longest = 1'000'000;
    m_box->setMaxLength(longest);
    connect(m_box, &QLineEdit::inputRejected, this, [this] {
        say(Message::Wrong,
            tr("The %1 takes up to %L2 characters. The rest was left out.")
                .arg(nameText(field().label))
                .arg(longest));
    });
    if (field().kind == FieldKind::Number)
        m_box->setInputMethodHints(m_box->inputMethodHints() | Qt::ImhDigitsOnly);
    else if (field().holds == ValueKind::Email)
        m_box->setInputMethodHints(m_box->inputMethodHints() | Qt::ImhEmailCharactersOnly);
    else if (field().holds == ValueKind::Address || field().holds == ValueKind::Link)
        m_box->setInputMethodHints(m_box->inputMethodHints() | Qt::ImhUrlCharactersOnly);
    connect(m_box, &QLineEdit::textChanged, this, &ValueField::onTextChanged);
    connect(m_box, &QLineEdit::editingFinished, this, &ValueField::examineTyped);
}

void ValueField::buildButtons(Source source)
{
    const auto add = [this](QPushButton *button, const QString &name) {
        button->setObjectName(name + field().key);
        button->setAutoDefault(false);
        button->setCursor(Qt::ArrowCursor);
        setLook(*button, ButtonLook::Mark);
        m_marks->addWidget(button);
        const int room = m_marks->sizeHint().width();
        const bool isRtl = m_box->layoutDirection() == Qt::RightToLeft;
        m_box->setTextMargins(isRtl ? room : 0, 0, isRtl ? 0 : room, 0);
    };
    m_use->setObjectName(names::usePrefix + field().key);
    m_use->setAutoDefault(false);
    m_use->hide();
    addBesideMessage(m_use);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const Credentials values = std::exchange(m_offered, {});
        wipe();
        Q_EMIT valuesOffered(values);
    });
    m_change->setObjectName(names::changePrefix + field().key);
    m_change->setAutoDefault(false);
    m_change->hide();
    addBesideMessage(m_change);
    connect(m_change, &QPushButton::clicked, this, [this] {
        const Secret text = std::exchange(m_changeTo, {});
        const bool asItIs = m_changeAsItIs;
        replaceText(text.exposeText());
        m_asItIs = asItIs;
        say(Message::None, {});
        m_box->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    if (field().secret) {
        m_reveal = new QPushButton(this);
        m_reveal->setCheckable(true);
        connect(m_reveal, &QPushButton::toggled, this, &ValueField::setReveal);
        m_reveal->setAccessibleName(tr("Show %1").arg(field().label));
        setReveal(false);
        add(m_reveal, names::revealPrefix);
    }
    if (field().readOnly) {
        if (!field().secret && !field().value.isEmpty()) {
            auto *copy = new CopyButton(tr("Copy"), field().value, this);
            copy->setAccessibleName(tr("Copy %1").arg(field().label));
            add(copy, names::copyPrefix);
        }
        return;
    }
    if (source != Source::Copied)
        return;
    m_paste = new QPushButton(icon(u"paste"_s), tr("Paste"), this);
    m_paste->setAccessibleName(tr("Paste %1").arg(field().label));
    m_paste->setToolTip(tr("Takes the %1 from the clipboard").arg(field().label));
    connect(m_paste, &QPushButton::clicked, this, &ValueField::pasteFromClipboard);
    add(m_paste, names::pastePrefix);
}

QString ValueField::text() const
{
    const QString typed = m_box->text();
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (m_asItIs || field().holds == ValueKind::Text)
        return typed;
    // One form of it is shown, checked, sent and kept.
    return canonicalValue(trimmed, field()).text;
}

void ValueField::setText(const QString &text)
{
    const bool isWhole = field().holds == ValueKind::Text || field().stored;
    replaceText(isWhole ? text : canonicalValue(text.trimmed(), field()).text);
    say(Message::None, {});
}

void ValueField::wipe()
{
    // Not clear(): that can be undone.
    replaceText({});
}

void ValueField::replaceText(const QString &text)
{
    m_asItIs = false;
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
    say(Message::None, {});
    const bool arrivedAtOnce = text.size() - before.size() > 1
        || (text.size() > 1 && !before.isEmpty() && !text.contains(before)
            && !before.contains(text));
    if (arrivedAtOnce)
        onPasted(text);
    Q_EMIT edited();
}

void ValueField::onPasted(const QString &text)
{
    const Finding whole = examine(text, field(), m_form);
    if (!whole.found.isEmpty() || whole.oddity == Oddity::Command)
        return offer(whole);
    const CleanedValue cleaned = cleanPaste(text, field());
    if (cleaned.isChanged() && !cleaned.text.isEmpty())
        replaceText(cleaned.text);
    m_asItIs = false;
    const Finding finding = whole.oddity == Oddity::Lookalike || whole.oddity == Oddity::Masked
        ? whole
        : examine(cleaned.text, field(), m_form);
    sayCleaned(cleaned, finding);
    if (m_box->text() != text)
        offerChange(tr("Put it back"), text, true);
}

void ValueField::sayCleaned(const CleanedValue &cleaned, const Finding &finding)
{
    const QString odd = findingText(finding, field());
    const QString removed = cleanedText(cleaned, field());
    if (!odd.isEmpty())
        say(Message::Odd, removed.isEmpty() ? odd : removed + u' ' + odd);
    else if (!removed.isEmpty())
        say(Message::Note, removed);
    else
        sayOuterBlanks();
}

//! A password may have them, a name hardly ever: they are kept, and said.
bool ValueField::sayOuterBlanks()
{
    const QString trimmed = m_box->text().trimmed();
    if (field().holds != ValueKind::Text || trimmed.isEmpty() || trimmed == m_box->text())
        return false;
    say(Message::Odd,
        tr("The %1 begins or ends with a blank, which is kept.").arg(nameText(field().label)));
    offerChange(tr("Remove the blank"), trimmed, false);
    return true;
}

bool ValueField::checkAddress()
{
    const bool isLeftOut = value().isEmpty() && !field().required;
    if (isLeftOut || mayBeTrusted(QUrl(value().exposeText(), QUrl::StrictMode)))
        return true;
    blame(tr("Enter an address that begins with https://, without a user name and "
             "without anything after a question mark."));
    focusBox();
    return false;
}

void ValueField::receive(const Secret &text)
{
    replaceText(text.exposeText());
    onPasted(text.exposeText());
    Q_EMIT edited();
}

void ValueField::examineTyped()
{
    Q_EMIT left();
    if (message() != Message::None || m_box->isReadOnly() || m_asItIs || isUntouched())
        return;
    const Finding finding = examine(m_box->text(), field(), m_form);
    if (!finding.found.isEmpty() || finding.oddity == Oddity::Command)
        return offer(finding);
    // A host or an address has one form; what was typed as a key stays as it was typed.
    const CanonicalValue canonical = canonicalValue(m_box->text().trimmed(), field());
    CleanedValue cleaned{canonical.text};
    cleaned.address = canonical.reduced;
    cleaned.scheme = canonical.completed;
    const QString before = m_box->text();
    if (cleaned.isChanged())
        replaceText(cleaned.text);
    sayCleaned(cleaned, finding);
    if (cleaned.isChanged())
        offerChange(tr("Put it back"), before, true);
}

void ValueField::offer(const Finding &finding)
{
    say(Message::Odd, findingText(finding, field()));
    m_offered = finding.found;
    m_use->setVisible(!m_offered.isEmpty());
}

void ValueField::offerChange(const QString &title, const QString &text, bool asItIs)
{
    m_change->setText(title);
    m_change->setAccessibleName(tr("%1: %2").arg(title, field().label));
    m_changeTo = Secret(text);
    m_changeAsItIs = asItIs;
    m_change->show();
}

void ValueField::pasteFromClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return say(Message::Note,
            tr("The clipboard holds no text. Copy the %1 first.").arg(field().label));
    const Finding finding = examine(text, field(), m_form);
    if (!finding.found.isEmpty())
        return offer(finding);
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
    case Oddity::NoLink:
    case Oddity::OtherField:
    case Oddity::Lookalike:
    case Oddity::Email:
    case Oddity::WebAddress:
    case Oddity::Masked:
        return say(Message::Odd,
            tr("Not taken from the clipboard. %1").arg(findingText(finding, field())));
    }
}

void ValueField::setReveal(bool shown)
{
    m_box->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setToolTip(shown ? tr("Hide") : tr("Show"));
    m_reveal->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
}

void ValueField::say(Message kind, const QString &text)
{
    m_offered.clear();
    m_use->hide();
    m_changeTo = {};
    m_change->hide();
    showMessage(kind, text);
}

} // namespace hublink::ui
