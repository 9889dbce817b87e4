// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/openproject.h"

#include <QHash>
#include <QObject>

namespace hublink {

//! Projects' API keys, read from the keychain when they are first needed and held from then on.
//! Each keychain entry is asked for once, however many want it at the same time.
class ProjectKeys final : public QObject
{
    Q_OBJECT
public:
    explicit ProjectKeys(LinkPorts ports, QObject *parent = nullptr)
        : QObject(parent)
        , m_ports(std::move(ports))
    {
    }

    using Receiver = std::function<void(const Result<KeyedProject> &)>;
    //! Answers at once if the key is held. Errors: as of readProjectKey(). Not called any more once
    //! the object is gone.
    void read(const QUuid &project, const Receiver &receiver);
    //! The key was refused: the next one who wants it makes the keychain be asked again, where
    //! there may be a newer one.
    void forget(const QUuid &project) { m_known.remove(project); }

private:
    LinkPorts m_ports;
    QHash<QUuid, KeyedProject> m_known;
    QHash<QUuid, QList<Receiver>> m_waiting;
};

} // namespace hublink
