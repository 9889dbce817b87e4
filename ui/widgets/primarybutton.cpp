// SPDX-License-Identifier: MIT
#include "ui/widgets/primarybutton.h"

#include "ui/style/buttonlook.h"

namespace hublink::ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : PrimaryButton(QIcon(), text, parent)
{
}

PrimaryButton::PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent)
{
    setDefault(true);
    setLook(*this, ButtonLook::Primary);
}

} // namespace hublink::ui
