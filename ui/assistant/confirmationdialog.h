// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"

#include <QDialog>

namespace hublink::ui {

//! The popup after a link: what was linked, whom it belongs to, and how it stands.
class ConfirmationDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConfirmationDialog(const AccountRecord &account, QWidget *parent = nullptr);
};

} // namespace hublink::ui
