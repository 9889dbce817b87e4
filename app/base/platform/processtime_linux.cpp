// SPDX-License-Identifier: MIT
#include "app/base/platform/processtime.h"

#include <QByteArray>
#include <QFile>

#include <ctime>
#include <unistd.h>

namespace hublink::platform {

std::optional<std::chrono::milliseconds> sinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    // The program's name stands in brackets and may hold anything; field 22 is the start time.
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3;
    if (fields.size() <= startTime)
        return {};
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const long long nowMs = now.tv_sec * 1000LL + now.tv_nsec / 1'000'000;
    const long long startMs = fields[startTime].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return std::chrono::milliseconds(nowMs - startMs);
}

} // namespace hublink::platform
