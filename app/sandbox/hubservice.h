// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

class HiveService;

//! The Hub's own protocol, opened with a session token. Checks credentials with the provider when
//! an account is linked, as the real Hub does. [hub/PROTOCOL.md]
class HubService
{
public:
    HubService(StackOneState &state, const HiveService &hive);

    WebResponse handle(const WebRequest &request);

private:
    WebResponse settings(const StackOneSession &session) const;
    WebResponse listConnectors(const WebRequest &request, const StackOneSession &session) const;
    WebResponse connectorConfig(const QString &integrationId) const;
    WebResponse createAccount(const WebRequest &request, const StackOneSession &session);
    WebResponse oneAccount(
        const WebRequest &request, const StackOneSession &session, const QString &id);
    //! What is wrong with the credentials; nothing if the provider accepts them.
    std::optional<WebResponse> refusal(
        const StackOneConnector &connector, const QMap<QString, QString> &credentials) const;

    StackOneState &m_state;
    const HiveService &m_hive;
};

} // namespace hublink::sandbox
