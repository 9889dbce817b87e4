// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <functional>

namespace hublink::bench {

//! Prints one figure as a line that people read and `bench.py` does: name, value and unit, with
//! tabs.
inline void figure(const QString &name, double value, const char *unit)
{
    std::printf("%s\t%.3f\t%s\n", qPrintable(name), value, unit);
    std::fflush(stdout);
}

inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

//! Memory of a process in megabytes, shared pages in proportion; 0 where the system does not tell.
inline double memoryOf(const QString &process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    const QByteArrayList lines
        = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace hublink::bench
