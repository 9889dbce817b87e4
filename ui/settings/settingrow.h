// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;

namespace hublink::ui {

//! One setting: its title, what it means, and at the end what it is set by; below, where there is
//! no room beside.
class SettingRow final : public Card
{
    Q_OBJECT
public:
    //! Takes the control over, and names it for screen readers.
    SettingRow(const QString &title, const QString &about, QWidget *control, QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    QWidget *m_control;
};

} // namespace hublink::ui
