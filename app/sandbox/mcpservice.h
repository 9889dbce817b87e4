// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/actionsservice.h"

#include <QSet>

namespace hublink::sandbox {

//! How the stand-in's MCP server behaves.
struct McpHabits
{
    bool sessions = false; //!< gives out session ids and wants them back
    bool streams = false; //!< answers as event streams
    int moreTools = 0; //!< that each account has beside its own
};

//! Each account's tools for AI apps, at `/mcp`: stateless and POST only, as StackOne's server is,
//! unless it is told to keep sessions. [mcp.md, part 1]
class McpService
{
public:
    McpService(StackOneState &state, ActionsService &actions, McpHabits habits);

    //! Nothing if the request is about something else. Whoever asks has shown the project's key.
    std::optional<WebResponse> handle(const WebRequest &request);
    //! As after a restart: nobody's session is known any more.
    void forgetSessions() { m_sessions.clear(); }

private:
    WebResponse post(const WebRequest &request);
    //! The answer to one message; nothing for what wants none.
    QJsonValue answer(const QJsonObject &message, const WebRequest &request,
        const StackOneAccount &account, WebResponse &response);
    QJsonObject tools(const StackOneAccount &account, bool asSearch) const;
    QJsonObject call(const QJsonObject &params, const WebRequest &request,
        const StackOneAccount &account, WebResponse &response);
    QJsonObject search(const StackOneAccount &account, const QString &words) const;

    StackOneState &m_state;
    ActionsService &m_actions;
    McpHabits m_habits;
    QSet<QByteArray> m_sessions;
};

} // namespace hublink::sandbox
