// SPDX-License-Identifier: MIT
#include "ui/assistant/page.h"

#include "ui/objectnames.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hublink::ui {

Page::Page(QString title, LinkSession &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_session(session)
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

void Page::sayFailure(const StripText &text, const Error &error)
{
    m_strip->say(text);
    if (repairPlace(error, LinkStage::Link) != RepairPlace::Settings)
        return;
    QPushButton *settings = m_strip->addAction(toSettingsText(), names::repair);
    connect(settings, &QPushButton::clicked, this,
        [this] { Q_EMIT repairWanted(RepairPlace::Settings); });
    settings->setFocus();
}

} // namespace hublink::ui
