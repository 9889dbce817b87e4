// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

class HiveService;

//! The Hub's own protocol, opened with a session token. Checks credentials when an account is
//! linked, as the real Hub does. [hub/PROTOCOL.md]
class HubService
{
public:
    HubService(StackOneState &state, const HiveService &hive);

    WebResponse handle(const WebRequest &request);

private:
    using Values = QMap<QString, QString>;

    WebResponse settings(const StackOneSession &session) const;
    WebResponse listConnectors(const WebRequest &request, const StackOneSession &session) const;
    WebResponse connectorConfig(const QString &integrationId, StackOneSession &session) const;
    WebResponse createAccount(const WebRequest &request, const StackOneSession &session);
    WebResponse oneAccount(
        const WebRequest &request, const StackOneSession &session, const QString &id);
    WebResponse changeAccount(
        const WebRequest &request, StackOneAccount &account, const StackOneConnector &connector);
    WebResponse startAttempt(const WebRequest &request, const StackOneSession &session);
    WebResponse oneAttempt(
        const WebRequest &request, const StackOneSession &session, const QString &id);
    //! What is wrong with the credentials; nothing if the provider accepts them.
    std::optional<WebResponse> refusal(
        const StackOneConnector &connector, const Values &credentials) const;
    std::optional<WebResponse> tooMany(const StackOneConnector &connector);

    StackOneState &m_state;
    const HiveService &m_hive;
};

} // namespace hublink::sandbox
