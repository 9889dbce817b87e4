// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/pill.h"

#include <QWidget>

namespace hublink::ui {

//! Shows a state as a pill.
class PillLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit PillLabel(QWidget *parent);

    void setPill(const Pill &pill);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill;
};

} // namespace hublink::ui
