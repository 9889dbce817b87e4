// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFuture>

#include <algorithm>
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

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

//! What a future answers, waited for.
template <typename T>
T answer(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
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
