// SPDX-License-Identifier: MIT
#include "ui/widgets/messagestrip.h"

#include "ui/objectnames.h"
#include "ui/style/announce.h"
#include "ui/style/controlpainting.h"
#include "ui/style/motion.h"
#include "ui/style/spokenrole.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent: return u"info"_s;
    case Tone::Good: return u"check"_s;
    case Tone::Caution:
    case Tone::Bad: return u"warning"_s;
    }
    return {};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_headline(textLabel({}, this))
    , m_body(textLabel({}, this))
    , m_quote(textLabel({}, this))
    , m_actions(new QHBoxLayout)
{
    setSpokenRole(*this, QAccessible::AlertMessage);
    setObjectName(names::strip);
    m_headline->setFont(strongFont(font()));
    for (QLabel *label : {m_headline, m_body, m_quote})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(space::small);
    m_actions->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(
        space::medium, space::small + space::tiny, space::medium, space::small + space::tiny);
    grid->setHorizontalSpacing(space::small + space::tiny);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_quote, 1, 1);
    grid->addWidget(m_body, 2, 1);
    m_actions->setContentsMargins(0, space::tiny, 0, space::tiny);
    grid->addLayout(m_actions, 5, 1);
    hide();
}

void MessageStrip::buildAnswer()
{
    m_showAnswer = new QPushButton(tr("Show the whole answer"), this);
    m_answer = new QWidget(this);
    m_answerText = new QPlainTextEdit(m_answer);
    m_copyAnswer = new CopyButton(tr("Copy answer"), {}, m_answer);
    m_showAnswer->setObjectName(names::showAnswer);
    m_showAnswer->setCheckable(true);
    m_showAnswer->setAutoDefault(false);
    m_answerText->setObjectName(names::answerText);
    m_answerText->setAccessibleName(tr("The whole answer"));
    m_answerText->setReadOnly(true);
    m_answerText->setTabChangesFocus(true);
    m_answerText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    constexpr int lines = 8;
    m_answerText->setFixedHeight(lines * fontMetrics().lineSpacing());
    m_copyAnswer->setAutoDefault(false);
    auto *column = new QVBoxLayout(m_answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_answerText);
    column->addWidget(m_copyAnswer, 0, Qt::AlignLeading);
    m_answer->hide();
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_showAnswer, 3, 1, Qt::AlignLeading);
    grid->addWidget(m_answer, 4, 1);
    QWidget::setTabOrder(m_showAnswer, m_answerText);
    QWidget::setTabOrder(m_answerText, m_copyAnswer);
    if (m_dismiss)
        QWidget::setTabOrder(m_copyAnswer, m_dismiss);
    connect(m_showAnswer, &QPushButton::toggled, this, [this](bool isWanted) {
        m_answer->setVisible(isWanted);
        unfold(*m_answer);
    });
}

void MessageStrip::say(const StripText &text)
{
    clear();
    m_tone = text.tone;
    m_icon->setIcon(icon(iconName(text.tone), text.tone));
    const std::pair<QLabel *, QString> parts[]
        = {{m_headline, text.headline}, {m_body, text.body}, {m_quote, text.quote}};
    for (const auto &[label, words] : parts) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_icon, text.headline.isEmpty() ? 2 : 0, 0, Qt::AlignTop);
    showAnswer(text.answer);
    setAccessibleName(text.headline);
    QStringList rest = {text.quote, text.body};
    rest.removeAll(QString());
    setAccessibleDescription(rest.join(u' '));
    const bool isNew = isHidden();
    show();
    if (isNew)
        unfold(*this);
    announce(*this, (accessibleName() + u' ' + accessibleDescription()).trimmed());
}

void MessageStrip::showAnswer(const QString &answer)
{
    // Few messages have one.
    if (!m_answer && answer.isEmpty())
        return;
    if (!m_answer)
        buildAnswer();
    m_showAnswer->setChecked(false);
    m_showAnswer->setVisible(!answer.isEmpty());
    m_answerText->setPlainText(answer);
    m_copyAnswer->setCopiedText(answer);
}

QPushButton *MessageStrip::addAction(const QString &label, const QString &objectName)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_actions->insertWidget(m_actions->count() - 1, button);
    // The layout would show it later, and what is not shown is not given the focus.
    button->show();
    return button;
}

void MessageStrip::setDismissable()
{
    if (m_dismiss)
        return;
    m_dismiss = new QToolButton(this);
    m_dismiss->setObjectName(names::dismiss);
    m_dismiss->setIcon(icon(u"cross"_s));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    static_cast<QGridLayout *>(layout())->addWidget(m_dismiss, 0, 2, Qt::AlignTop);
}

void MessageStrip::focusFirst()
{
    for (int i = 0; i < m_actions->count(); ++i) {
        if (QWidget *button = m_actions->itemAt(i)->widget())
            return button->setFocus(Qt::ShortcutFocusReason);
    }
    if (m_dismiss)
        m_dismiss->setFocus(Qt::ShortcutFocusReason);
}

void MessageStrip::clear()
{
    hide();
    while (m_actions->count() > 1) {
        QLayoutItem *item = m_actions->takeAt(0);
        if (QWidget *button = item->widget()) {
            button->hide();
            button->setObjectName({});
            button->deleteLater();
        }
        delete item;
    }
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawToneBox(painter, rect(), m_tone);
}

} // namespace hublink::ui
