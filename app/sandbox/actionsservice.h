// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

class HiveService;

//! What linked accounts can be asked to do, and what was asked: `/actions`, `/actions/rpc` and
//! `/requests/logs`. An account whose credentials the provider refuses turns red, as the real
//! service's do. [hub/PROTOCOL.md]
class ActionsService
{
public:
    ActionsService(StackOneState &state, const HiveService &hive);

    //! Nothing if the request is about something else.
    std::optional<WebResponse> handle(const WebRequest &request);
    //! What a connector's accounts can be asked to do; `detailsAs`: the member that holds details,
    //! empty: none.
    QJsonArray actionsOf(const QString &provider, const QString &detailsAs) const;

private:
    struct Logged
    {
        QJsonObject entry;
        QString account;
    };

    WebResponse list(const WebRequest &request) const;
    WebResponse run(const WebRequest &request);
    WebResponse answer(StackOneAccount &account, const QString &verb, const QJsonObject &call);
    WebResponse logs(const WebRequest &request) const;
    QJsonArray items(const StackOneAccount &account) const;
    void log(const StackOneAccount &account, const QString &action, int status);

    StackOneState &m_state;
    const HiveService &m_hive;
    QHash<QString, QJsonArray> m_created; //!< by account
    QList<Logged> m_log; //!< oldest first
};

} // namespace hublink::sandbox
