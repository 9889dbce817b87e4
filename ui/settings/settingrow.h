// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace hublink::ui {

//! One setting: its title, what it means, and at the end what it is set by.
class SettingRow final : public QFrame
{
    Q_OBJECT
public:
    //! Takes the control over, and names it for screen readers.
    SettingRow(const QString &title, const QString &about, QWidget *control, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hublink::ui
