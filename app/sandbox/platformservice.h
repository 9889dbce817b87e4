// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/accountmaker.h"
#include "app/sandbox/actionsservice.h"
#include "app/sandbox/mcpservice.h"

namespace hublink::sandbox {

//! StackOne's platform API: connect sessions, accounts, actions and logs, opened with the project's
//! API key. [hub/PROTOCOL.md]
class PlatformService
{
public:
    struct Habits
    {
        int requestsPerMinute = 1000; //!< 0: no limit
        int churn = 0; //!< an account changes with every so many pages of the list; 0: never
        int faults = 0; //!< every so many requests fail; 0: none
    };
    PlatformService(StackOneState &state, ActionsService &actions, McpService &mcp,
        AccountMaker &maker, Habits habits);

    WebResponse handle(const WebRequest &request);

private:
    std::optional<WebResponse> refusal(const WebRequest &request);
    WebResponse createSession(const WebRequest &request);
    WebResponse authenticateSession(const WebRequest &request) const;
    WebResponse listAccounts(const WebRequest &request, bool secondVersion);
    QList<const StackOneAccount *> page(const WebRequest &request, int from, int size) const;
    WebResponse oneAccount(const WebRequest &request, const QString &id);
    WebResponse changeAccount(StackOneAccount &account, const QJsonValue &body) const;
    QJsonObject sessionJson(const StackOneSession &session) const;

    StackOneState &m_state;
    ActionsService &m_actions;
    McpService &m_mcp;
    AccountMaker &m_maker;
    Habits m_habits;
    int m_requests = 0;
    int m_pages = 0;
    qint64 m_minute = 0;
    int m_requestsInMinute = 0;
};

} // namespace hublink::sandbox
