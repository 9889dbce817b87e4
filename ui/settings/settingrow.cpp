// SPDX-License-Identifier: MIT
#include "ui/settings/settingrow.h"

#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace hublink::ui {

SettingRow::SettingRow(
    const QString &title, const QString &about, QWidget *control, QWidget *parent)
    : Card(parent, measure::radius)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_control(control)
{
    QLabel *heading = textLabel(title, this);
    heading->setBuddy(control);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(heading);
    if (!about.isEmpty())
        words->addWidget(quietLabel(about, this));
    m_row->setContentsMargins(
        space::medium, space::small + space::tiny, space::medium, space::small + space::tiny);
    m_row->setSpacing(space::large);
    m_row->addLayout(words, 1);
    m_row->addWidget(control, 0, Qt::AlignVCenter);
    control->setAccessibleName(title);
    control->setAccessibleDescription(about);
}

//! With the control below.
QSize SettingRow::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    const int control = std::max(m_control->minimumSizeHint().width(), m_control->minimumWidth());
    return {control + margins.left() + margins.right(), Card::minimumSizeHint().height()};
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    constexpr int fewLetters = 30;
    const int beside = m_control->sizeHint().width() + space::large + 2 * space::medium
        + fewLetters * fontMetrics().averageCharWidth();
    const bool isBelow = width() < beside;
    const auto wanted = isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() == wanted)
        return;
    m_row->setDirection(wanted);
    m_row->setSpacing(isBelow ? space::small : space::large);
    m_row->setAlignment(m_control, isBelow ? Qt::AlignLeading : Qt::AlignVCenter);
}

} // namespace hublink::ui
