// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace hublink::ui {

//! Fusion with check boxes and radio buttons whose outlines can be seen on dark windows, too.
class IndicatorStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace hublink::ui
