// SPDX-License-Identifier: MIT
#include "ui/widgets/place.h"

#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hublink::ui {

Place::Place(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel(title, this))
    , m_tools(new FlowRow)
    , m_strip(new MessageStrip(this))
    , m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    m_title->setFont(pageFont(font()));
    m_title->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_title, 1);
    head->addLayout(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addLayout(m_content, 1);
    m_content->setSpacing(space::medium);
}

QString Place::title() const
{
    return m_title->text();
}

void Place::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

} // namespace hublink::ui
