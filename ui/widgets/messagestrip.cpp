// SPDX-License-Identifier: MIT
#include "ui/widgets/messagestrip.h"

#include "ui/objectnames.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

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
    setObjectName(names::strip);
    m_headline->setFont(headingFont(font()));
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
    grid->addLayout(m_actions, 3, 1);
    hide();
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
    setAccessibleName(text.headline);
    QStringList rest = {text.quote, text.body};
    rest.removeAll(QString());
    setAccessibleDescription(rest.join(u' '));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *MessageStrip::addAction(const QString &label, const QString &objectName)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    makeRoomy(*button);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
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
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = toneColor(m_tone, palette());
    line.setAlphaF(0.45F);
    painter.setPen(line);
    painter.setBrush(toneBackground(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace hublink::ui
