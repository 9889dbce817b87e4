// SPDX-License-Identifier: MIT
#include "ui/widgets/sidewaysarea.h"

#include <QScrollBar>

namespace hublink::ui {

namespace {

constexpr int anyWidth = 4000;
constexpr int narrowest = 40;

} // namespace

SidewaysArea::SidewaysArea(QWidget *content, SizeFor sizeFor, QWidget *parent)
    : QScrollArea(parent)
    , m_sizeFor(std::move(sizeFor))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    // What it lies on shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setWidget(content);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SidewaysArea::sizeHint() const
{
    return {naturalWidth(), height()};
}

QSize SidewaysArea::minimumSizeHint() const
{
    return {narrowest, 0};
}

int SidewaysArea::naturalWidth() const
{
    return m_sizeFor(anyWidth).width();
}

void SidewaysArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SidewaysArea::fit()
{
    const QSize size = m_sizeFor(width());
    widget()->resize(size.expandedTo({width(), 0}));
    const bool scrolls = size.width() > width();
    // By keyboard as well, where there is something to move.
    setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
    setFixedHeight(size.height() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace hublink::ui
