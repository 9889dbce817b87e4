// SPDX-License-Identifier: MIT
#include "app/linking/linkpreparation.h"

#include "app/base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

LinkPreparation::LinkPreparation(
    Hub &hub, Clock clock, HubTarget target, Provider provider, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_clock(std::move(clock))
    , m_target(std::move(target))
    , m_provider(std::move(provider))
{
}

void LinkPreparation::start(Cancellation *cancel)
{
    m_cancel = cancel;
    m_prepared.openedAt = m_clock();
    const ConnectSessionRequest request{
        m_target.project.ownerId, m_target.project.ownerName, m_provider.key, m_target.multiple};
    m_hub.createSession(m_target.apiKey, request, m_cancel)
        .then(this, [this](const Result<ConnectSession> &session) { onSession(session); });
}

void LinkPreparation::onSession(const Result<ConnectSession> &session)
{
    if (!session) {
        Error error = session.error();
        if (error.kind == ErrorKind::Refused || error.kind == ErrorKind::PermissionMissing
            || error.kind == ErrorKind::InvalidInput)
            error.field = apiKeyField;
        return conclude(error);
    }
    m_prepared.session = *session;
    m_hub.readSettings(m_prepared.session.token, m_cancel)
        .then(this, [this](const Result<HubSettings> &settings) { onSettings(settings); });
}

void LinkPreparation::onSettings(const Result<HubSettings> &settings)
{
    if (!settings)
        return conclude(settings.error());
    m_prepared.existingAccountId = settings->existingAccountId;
    m_hub.listConnectors(m_prepared.session.token, m_cancel)
        .then(this, [this](const Result<QList<Connector>> &list) { onConnectors(list); });
}

void LinkPreparation::onConnectors(const Result<QList<Connector>> &connectors)
{
    if (!connectors)
        return conclude(connectors.error());
    const auto usable = std::find_if(connectors->cbegin(), connectors->cend(),
        [this](const Connector &c) { return c.active && c.provider == m_provider.key; });
    if (usable == connectors->cend())
        return conclude(Error{.kind = ErrorKind::NotEnabled, .party = m_provider.name});
    m_prepared.connector = *usable;
    m_hub.readConnector(m_prepared.session.token, m_prepared.connector, m_cancel)
        .then(this, [this](const Result<ConnectorConfig> &config) { onConfig(config); });
}

void LinkPreparation::onConfig(const Result<ConnectorConfig> &config)
{
    if (!config)
        return conclude(config.error());
    m_prepared.config = *config;
    m_prepared.form = formOf(*config, m_provider);
    conclude(m_prepared);
}

void LinkPreparation::conclude(Result<PreparedLink> result)
{
    if (!result)
        qCInfo(lcLinking) << "The link could not be prepared:" << kindName(result.error().kind);
    m_answer.give(std::move(result));
}

} // namespace hublink
