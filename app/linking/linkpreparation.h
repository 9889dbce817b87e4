// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/base/future.h"
#include "app/hub/hub.h"
#include "app/linking/linkrequest.h"

#include <QObject>
#include <QPointer>

namespace hublink {

//! An error of a connect session's creation that names the entry at fault: apiKeyField,
//! ownerIdField and its like, where StackOne's words tell which.
Error withEntryNamed(Error error);

//! Opens a connect session, or enters with a given one, and reads the connector's form: session,
//! settings, connectors, account (if one is edited), configuration, one after the other.
//! Single-use. Changes nothing in the project: a session that is not used simply expires.
//! Destroying it ends it without an answer.
//!
//! Several connectors to choose from are an answer, too: then none is chosen yet.
//!
//! Errors are the Hub's; a refused API key names apiKeyField, a given link that is over names
//! givenLinkField. NotEnabled: there is no active connector (for the provider).
class LinkPreparation final : public QObject
{
    Q_OBJECT
public:
    //! `provider.key` may be empty: any connector.
    LinkPreparation(
        Hub &hub, Clock clock, HubTarget target, Provider provider, QObject *parent = nullptr);

    QFuture<Result<PreparedLink>> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

private:
    void openSession();
    void onSession(const Result<ConnectSession> &session);
    void onSettings(const Result<HubSettings> &settings);
    void onConnectors(const Result<ConnectorList> &list);
    void readConnector();
    void onConfig(const Result<ConnectorConfig> &config);
    void conclude(Result<PreparedLink> result);

    Hub &m_hub;
    Clock m_clock;
    HubTarget m_target;
    Provider m_provider;
    QPointer<Cancellation> m_cancel;
    PreparedLink m_prepared;
    Answer<Result<PreparedLink>> m_answer;
};

} // namespace hublink
