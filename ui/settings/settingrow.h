// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

namespace hublink::ui {

//! One setting: its title, what it means, and at the end what it is set by.
class SettingRow final : public Card
{
    Q_OBJECT
public:
    //! Takes the control over, and names it for screen readers.
    SettingRow(const QString &title, const QString &about, QWidget *control, QWidget *parent);
};

} // namespace hublink::ui
