// SPDX-License-Identifier: MIT
#include "ui/guide/remarkbox.h"

#include "ui/style/controlpainting.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

RemarkBox *RemarkBox::forRemark(const QString &remark, QWidget *parent)
{
    if (remark == "warning"_L1)
        return new RemarkBox(Tone::Caution, u"warning"_s, tr("Warning"), parent);
    if (remark == "danger"_L1)
        return new RemarkBox(Tone::Bad, u"warning"_s, tr("Danger"), parent);
    if (remark == "caution"_L1)
        return new RemarkBox(Tone::Caution, u"warning"_s, tr("Caution"), parent);
    if (remark == "check"_L1)
        return new RemarkBox(Tone::Good, u"check"_s, tr("Check"), parent);
    if (remark == "tip"_L1)
        return new RemarkBox(Tone::Accent, u"info"_s, tr("Tip"), parent);
    if (remark == "info"_L1)
        return new RemarkBox(Tone::Accent, u"info"_s, tr("Good to know"), parent);
    if (remark.isEmpty())
        return new RemarkBox(Tone::Neutral, {}, {}, parent);
    return new RemarkBox(Tone::Accent, u"info"_s, tr("Note"), parent);
}

RemarkBox *RemarkBox::forChoice(const QString &title, QWidget *parent)
{
    return new RemarkBox(Tone::Neutral, {}, title, parent);
}

RemarkBox::RemarkBox(Tone tone, const QString &icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::tiny);
    if (!title.isEmpty()) {
        auto *head = new QHBoxLayout;
        head->setSpacing(space::small);
        if (!icon.isEmpty()) {
            auto *sign = new IconLabel(this);
            sign->setIcon(ui::icon(icon, tone));
            head->addWidget(sign, 0, Qt::AlignTop);
        }
        head->addWidget(headingLabel(title, this), 1);
        column->addLayout(head);
    }
    m_content->setSpacing(space::small);
    column->addLayout(m_content);
}

void RemarkBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isQuiet = m_tone == Tone::Neutral;
    const QColor ground = toneBackground(m_tone);
    drawBox(painter, rect(), ground, isQuiet ? roles().border : ground, measure::radius);
}

} // namespace hublink::ui
