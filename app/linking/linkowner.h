// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"
#include "app/base/future.h"

#include <QObject>
#include <QPointer>

namespace hublink {

//! What is known about who made a given link.
struct LinkOwner
{
    std::optional<Project> project; //!< one of this computer's projects made it
    Secret apiKey; //!< that project's
    std::optional<ConnectSession> session; //!< owner, connector and time, as StackOne tells them
};

//! Finds out who made a given link, by asking StackOne with the keys of the projects that are kept
//! here: a session token alone does not tell. Single-use; ends with an answer, never an error,
//! since not knowing is no reason to stop.
class LinkOwnerQuery final : public QObject
{
    Q_OBJECT
public:
    LinkOwnerQuery(LinkPorts ports, Secret token, QObject *parent = nullptr);

    QFuture<LinkOwner> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

private:
    void next();
    void onKey(const Result<Secret> &apiKey);

    LinkPorts m_ports;
    Secret m_token;
    QPointer<Cancellation> m_cancel;
    QList<Project> m_projects;
    Answer<LinkOwner> m_answer;
};

} // namespace hublink
