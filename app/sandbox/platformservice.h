// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

//! StackOne's platform API: connect sessions and accounts, opened with the project's API key.
//! [hub/PROTOCOL.md]
class PlatformService
{
public:
    explicit PlatformService(StackOneState &state);

    WebResponse handle(const WebRequest &request);

private:
    std::optional<WebResponse> refusal(const WebRequest &request);
    WebResponse createSession(const WebRequest &request);
    WebResponse authenticateSession(const WebRequest &request) const;
    WebResponse listAccounts(const WebRequest &request) const;
    WebResponse oneAccount(const WebRequest &request, const QString &id);
    WebResponse changeAccount(StackOneAccount &account, const QJsonValue &body) const;
    QJsonObject sessionJson(const StackOneSession &session) const;

    StackOneState &m_state;
    qint64 m_minute = 0;
    int m_requestsInMinute = 0;
};

} // namespace hublink::sandbox
