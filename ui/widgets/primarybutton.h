// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPushButton>

namespace hublink::ui {

//! The one button of a page that goes on: filled with the accent colour, pressed by Return.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
    PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);
};

} // namespace hublink::ui
