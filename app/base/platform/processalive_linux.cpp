// SPDX-License-Identifier: MIT
#include "app/base/platform/processalive.h"

#include <QFile>

namespace hublink::platform {

bool isProcessAlive(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // "pid (name) state …"; the name may hold anything. Z and X: dead, and not fetched yet.
    const QByteArray line = file.readAll();
    const QByteArray state = line.mid(line.lastIndexOf(')') + 2, 1);
    return state != "Z" && state != "X";
}

} // namespace hublink::platform
