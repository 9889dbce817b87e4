// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/assistantstart.h"

#include <QDialog>

namespace hublink::ui {

//! The popup after a link: what was linked, whom it belongs to, and how it stands.
class ConfirmationDialog final : public QDialog
{
    Q_OBJECT
public:
    //! The dialog's result where the person wants to go on with that.
    static constexpr int UseWithAi = 2;

    ConfirmationDialog(
        const AccountRecord &account, AssistantStart::Purpose purpose, QWidget *parent = nullptr);
};

} // namespace hublink::ui
