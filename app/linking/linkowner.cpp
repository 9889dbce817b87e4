// SPDX-License-Identifier: MIT
#include "app/linking/linkowner.h"

#include "app/base/singleuse.h"

#include <QPointer>

namespace hublink {

namespace {

//! One question; destroys itself when it has answered.
class LinkOwnerQuery final : public SingleUse<LinkOwner>
{
public:
    LinkOwnerQuery(LinkPorts ports, Secret token, QObject *parent);

    void start(Cancellation *cancel);

private:
    void next();
    void onKey(const Result<Secret> &apiKey);

    LinkPorts m_ports;
    Secret m_token;
    QPointer<Cancellation> m_cancel;
    QList<Project> m_projects;
};

LinkOwnerQuery::LinkOwnerQuery(LinkPorts ports, Secret token, QObject *parent)
    : SingleUse(parent)
    , m_ports(std::move(ports))
    , m_token(std::move(token))
{
}

void LinkOwnerQuery::start(Cancellation *cancel)
{
    m_cancel = cancel;
    if (const Result<QList<Project>> projects = m_ports.registry.projects())
        m_projects = *projects;
    // A project at another address has a key that is nobody else's business.
    m_projects.removeIf(
        [](const Project &project) { return !project.keyKept || !project.api.isEmpty(); });
    next();
}

void LinkOwnerQuery::next()
{
    if (m_projects.isEmpty() || (m_cancel && m_cancel->isRequested()))
        return conclude({});
    m_ports.keychain.read(keychainkey::projectApiKey(m_projects.first().uuid), m_cancel)
        .then(this, [this](const Result<Secret> &apiKey) { onKey(apiKey); });
}

void LinkOwnerQuery::onKey(const Result<Secret> &apiKey)
{
    const Project project = m_projects.takeFirst();
    if (!apiKey) {
        // One locked keychain is asked once, not once for each project.
        if (apiKey.error().kind != ErrorKind::NotFound)
            m_projects.clear();
        return next();
    }
    m_ports.hub.project(*apiKey)
        ->authenticateSession(m_token, m_cancel)
        .then(this, [this, project, key = *apiKey](const Result<ConnectSession> &session) {
            if (!session)
                return next();
            conclude({project, key, *session});
        });
}

} // namespace

QFuture<LinkOwner> findLinkOwner(
    LinkPorts ports, Secret token, Cancellation *cancel, QObject *owner)
{
    return started(new LinkOwnerQuery(std::move(ports), std::move(token), owner), cancel);
}

} // namespace hublink
