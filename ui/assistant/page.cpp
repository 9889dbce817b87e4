// SPDX-License-Identifier: MIT
#include "ui/assistant/page.h"

#include <QVBoxLayout>

namespace hublink::ui {

Page::Page(QString title, LinkDraft &draft, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_draft(draft)
    , m_services(services)
    , m_strip(new MessageStrip(this))
    , m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_strip);
    column->addLayout(m_content, 1);
    m_content->setSpacing(space::medium);
}

LinkPorts Page::ports() const
{
    const LinkPorts &usual = m_services.ports;
    if (m_draft.way != LinkWay::GivenLink || !m_draft.given || !usual.hubFor)
        return usual;
    return {usual.checker, usual.keychain, usual.hubFor(m_draft.given->addresses), usual.registry,
        usual.clock, usual.signInTimes, usual.hubFor};
}

} // namespace hublink::ui
