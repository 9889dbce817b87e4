// SPDX-License-Identifier: MIT
#include "app/ai/projectkeys.h"

namespace hublink {

void ProjectKeys::read(const QUuid &project, const Receiver &receiver)
{
    if (const auto known = m_known.constFind(project); known != m_known.constEnd())
        return receiver(*known);
    QList<Receiver> &waiting = m_waiting[project];
    waiting.append(receiver);
    if (waiting.size() > 1)
        return;
    readProjectKey(m_ports, project, nullptr)
        .then(this, [this, project](const Result<KeyedProject> &read) {
            if (read)
                m_known.insert(project, *read);
            const QList<Receiver> all = m_waiting.take(project);
            for (const Receiver &each : all)
                each(read);
        });
}

} // namespace hublink
