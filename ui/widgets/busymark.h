// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace hublink::ui {

//! A quiet turning arc: something is going on. Turns only while visible.
class BusyMark final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyMark(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_turn;
    int m_angle = 0;
};

} // namespace hublink::ui
