// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"

#include <QDialog>

class QCheckBox;

namespace hublink::ui {

//! Asks before an account is removed: names it and says what will happen where.
class RemoveDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `canReachHub`: the project's key is at hand, so the Hub's account can go, too.
    RemoveDialog(const AccountRecord &account, bool canReachHub, QWidget *parent = nullptr);

    bool fromHub() const;

private:
    QCheckBox *m_fromHub = nullptr;
};

} // namespace hublink::ui
