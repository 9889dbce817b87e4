// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/toolwindow.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace hublink::ui {

class LogDetails;

//! The requests of one account as StackOne logged them, newest first, with what each asked the
//! provider.
class LogsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    LogsWindow(const Services &services, const AccountRecord &account, QWidget *parent);

protected:
    void busyChanged() override;

private:
    void load(const QString &cursor);
    void show(const LogsPage &page);
    void addEntry(const LogEntry &entry);
    void filter();
    void showDetails();

    QList<LogEntry> m_entries;
    QString m_cursor;
    QLineEdit *m_search;
    QComboBox *m_outcome;
    QTreeWidget *m_list;
    LogDetails *m_details;
    QPushButton *m_more;
    QPushButton *m_again;
};

} // namespace hublink::ui
