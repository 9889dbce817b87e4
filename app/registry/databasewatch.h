// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace hublink {

//! Tells that something was written to a database, by whatever process. The system wakes it; where
//! the system does not (folders of other computers), it tells so twice a minute, written or not.
class DatabaseWatch final : public QObject
{
    Q_OBJECT
public:
    //! `file`: the database. Nothing is told before start().
    explicit DatabaseWatch(const QString &file, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    //! Several writings in short order are told once.
    void written();

private:
    void look();

    QStringList m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_gathering;
    QTimer m_slow;
};

} // namespace hublink
