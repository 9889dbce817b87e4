// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/bulkwork.h"

#include <QDialog>
#include <QElapsedTimer>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace hublink::ui {

//! A run over many accounts: how far it is, what came out, and a way to stop it. Stays until it
//! is closed; closing it while it runs stops the run.
class BulkPanel final : public QDialog
{
    Q_OBJECT
public:
    BulkPanel(BulkWork &work, QWidget *parent);

Q_SIGNALS:
    //! Do again what failed or was not begun.
    void retryWanted(const hublink::BulkRun &run);

protected:
    void reject() override;

private:
    void showProgress();
    void addResult(const BulkItem &item);
    void onFinished(const std::optional<Error> &error);
    QString results() const;
    QString timeLeft(int done, int waiting) const;
    const BulkRun &run() const { return m_work ? m_work->run() : m_run; }

    QPointer<BulkWork> m_work;
    BulkRun m_run; //!< when the work is over
    QElapsedTimer m_clock;
    int m_doneBefore;
    QLabel *m_title;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QListWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_close;
    bool m_finished = false;
};

//! "Re-verify 12 accounts": what a run does, as a title.
QString bulkTitle(const BulkRun &run);

} // namespace hublink::ui
