// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountskeeper.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hublink::ui {

class BusyMark;

//! The line below the list: when the projects were read last, how far a refresh is, why the last
//! one did not work; with Refresh and Cancel.
class RefreshBar final : public QWidget
{
    Q_OBJECT
public:
    RefreshBar(AccountsKeeper &keeper, const Registry &registry, QWidget *parent = nullptr);

    void showResting();

private:
    void showRunning(const QString &what);

    AccountsKeeper &m_keeper;
    const Registry &m_registry;
    BusyMark *m_busy;
    QLabel *m_text;
    QPushButton *m_refresh;
    QPushButton *m_cancel;
};

} // namespace hublink::ui
