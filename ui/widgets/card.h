// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/controlpainting.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QPainter>

namespace hublink::ui {

//! A surface with an edge and round corners that holds parts together.
class Card : public QFrame
{
public:
    explicit Card(QWidget *parent, int radius = measure::cardRadius)
        : QFrame(parent)
        , m_radius(radius)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), roles().surface, roles().border, m_radius);
    }

private:
    int m_radius;
};

} // namespace hublink::ui
