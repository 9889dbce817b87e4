// SPDX-License-Identifier: MIT
#include "ui/widgets/notices.h"

#include "ui/objectnames.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hublink::ui {

Notices::Notices(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(names::notices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (MessageStrip *&strip : m_strips) {
        strip = new MessageStrip(this);
        strip->installEventFilter(this);
        column->addWidget(strip);
    }
    for (const Owner owner : {Owner::Actions, Owner::Links, Owner::News})
        of(owner).setDismissable();
    hide();
}

void Notices::focusFirst()
{
    for (MessageStrip *strip : m_strips) {
        if (strip->isHidden())
            continue;
        strip->focusFirst();
        return;
    }
}

//! Takes no room while nobody has anything to say.
bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    const bool changes
        = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (changes) {
        setVisible(std::any_of(m_strips.cbegin(), m_strips.cend(),
            [](const MessageStrip *strip) { return !strip->isHidden(); }));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hublink::ui
