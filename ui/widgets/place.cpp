// SPDX-License-Identifier: MIT
#include "ui/widgets/place.h"

#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/readingcolumn.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hublink::ui {

Place::Place(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(headingLabel(title, this))
    , m_tools(new FlowRow)
    , m_strip(new MessageStrip(this))
    , m_sheet(new QWidget)
    , m_content(new QVBoxLayout(m_sheet))
{
    setAccessibleName(title);
    m_title->setFont(pageFont(font()));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_title, 1);
    head->addLayout(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_strip);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::medium);
    // Only where the window is smaller than what is in it does this scroll.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_sheet);
    column->addWidget(scroll, 1);
}

QString Place::title() const
{
    return m_title->text();
}

QSize Place::minimumSizeHint() const
{
    constexpr QSize smallest{300, 280};
    return smallest;
}

void Place::addColumn(QWidget *column, int stretch)
{
    auto *row = new QHBoxLayout;
    addReadingColumn(*row, *column, ColumnPlace::AtTheBeginning);
    m_content->addLayout(row, stretch);
}

void Place::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

} // namespace hublink::ui
