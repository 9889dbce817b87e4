// SPDX-License-Identifier: MIT
#include "app/registry/databasewatch.h"

using namespace Qt::StringLiterals;

namespace hublink {

DatabaseWatch::DatabaseWatch(const QString &file, QObject *parent)
    : QObject(parent)
    // What is written goes into the journal first (SQLite, write-ahead log), where it can have one.
    , m_files({file, file + u"-wal"_s})
{
    constexpr std::chrono::milliseconds gathered{100};
    constexpr std::chrono::seconds slowly{30};
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gathered);
    m_slow.setInterval(slowly);
    m_slow.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_gathering, &QTimer::timeout, this, &DatabaseWatch::written);
    connect(&m_slow, &QTimer::timeout, this, &DatabaseWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_gathering.isActive())
            m_gathering.start();
    });
}

void DatabaseWatch::start()
{
    m_watcher.addPaths(m_files);
    m_slow.start();
}

void DatabaseWatch::look()
{
    // It may have been made, or made anew, in the meantime.
    for (const QString &file : std::as_const(m_files)) {
        if (!m_watcher.files().contains(file))
            m_watcher.addPath(file);
    }
    Q_EMIT written();
}

} // namespace hublink
