// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace hublink::ui {

class CopyButton;
class IconLabel;

//! Everything known about the selected account, and what can be done with it.
class AccountDetails final : public QFrame
{
    Q_OBJECT
public:
    explicit AccountDetails(QWidget *parent = nullptr);

    void show(const AccountRecord &account);

Q_SIGNALS:
    void verifyWanted();
    void removeWanted();

private:
    QLabel *addLine(const QString &label);
    void setLine(QLabel *value, const QString &text);

    QLabel *m_title;
    IconLabel *m_statusIcon;
    QLabel *m_status;
    QLabel *m_reason;
    QFormLayout *m_lines;
    QLabel *m_checked;
    QLabel *m_belongsTo;
    QLabel *m_workspaces;
    QLabel *m_owner;
    QLabel *m_id;
    QLabel *m_kept;
    CopyButton *m_copy;
    QPushButton *m_verify;
    QPushButton *m_remove;
};

} // namespace hublink::ui
