// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/toolwindow.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace hublink::ui {

class CopyButton;
class PillLabel;

//! "Try an action": what the account can be asked to do, a form to fill out, and the answer.
//! Actions that may change something ask first.
class ActionsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    ActionsWindow(const Services &services, const AccountRecord &account, QWidget *parent);

protected:
    void busyChanged() override;

private:
    //! One value of the form. Without a name of its own the name is typed, too.
    struct Row
    {
        ActionField field;
        QLineEdit *name; //!< null: the field has a name
        QLineEdit *value;
    };

    QWidget *buildHead();
    QWidget *buildResult();
    void load(const QString &cursor);
    void fillList();
    void showAction();
    void addPlace(ActionField::Place place, const QString &title);
    void addRow(const ActionField &field, QVBoxLayout &form, const QString &place);
    ActionCall call() const;
    bool check();
    void run();
    void askBeforeRun();
    void send();
    void show(const ActionAnswer &answer);
    void updateCurl();

    QList<ActionInfo> m_actions;
    int m_chosen = -1;
    QList<Row> m_rows;
    QLineEdit *m_search;
    QListWidget *m_list;
    QWidget *m_head;
    QLabel *m_title;
    PillLabel *m_kind;
    QLabel *m_id;
    QLabel *m_about;
    QScrollArea *m_formArea;
    QWidget *m_form = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QWidget *m_result;
    PillLabel *m_state;
    QLabel *m_measures;
    QPlainTextEdit *m_answer;
    CopyButton *m_curl;
    QPushButton *m_run;
};

} // namespace hublink::ui
