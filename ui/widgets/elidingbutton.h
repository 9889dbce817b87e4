// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace hublink::ui {

//! A button whose text may be long: where there is no room for it, its middle is left out. The
//! whole text is what a screen reader says.
class ElidingButton : public QPushButton
{
    Q_OBJECT
public:
    ElidingButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hublink::ui
