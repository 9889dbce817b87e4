// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/assistantstart.h"

#include <QDialog>

namespace hublink {
class LogoStore;
}

namespace hublink::ui {

//! The popup after a link: what was linked, whom it belongs to, and how it stands.
class ConfirmationDialog final : public QDialog
{
    Q_OBJECT
public:
    //! The dialog's results where the person wants to go on with that.
    static constexpr int UseWithAi = 2;
    static constexpr int LinkAnother = 3;

    //! `logos` may be null.
    ConfirmationDialog(const AccountRecord &account, AssistantStart::Purpose purpose,
        LogoStore *logos, QWidget *parent = nullptr);

private:
    QWidget *buildMarks(const AccountRecord &account, LogoStore *logos, bool well);
};

} // namespace hublink::ui
