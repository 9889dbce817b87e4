// SPDX-License-Identifier: MIT
#include "ui/widgets/banner.h"

#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"
#include "ui/style/spokenrole.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(textLabel({}, this))
    , m_next(textLabel({}, this))
    , m_button(new QPushButton(this))
{
    m_button->setAutoDefault(false);
    setSpokenRole(*this, QAccessible::AlertMessage);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_text);
    words->addWidget(m_next);
    words->addWidget(m_button, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        space::medium, space::small + space::tiny, space::medium, space::small + space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void Banner::say(Tone tone, const QString &text, const QString &next)
{
    m_tone = tone;
    m_icon->setIcon(icon(tone == Tone::Caution ? u"pause"_s : u"warning"_s, tone));
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    setAccessibleName((text + u' ' + next).simplified());
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawToneBox(painter, rect(), m_tone);
}

} // namespace hublink::ui
