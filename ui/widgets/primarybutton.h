// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPushButton>

namespace hublink::ui {

//! The one button of a page that goes on: filled with the accent colour, with a focus ring that
//! can be seen on it.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
    PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hublink::ui
