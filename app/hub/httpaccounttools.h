// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/accounttools.h"
#include "app/net/httpclient.h"

namespace hublink {

//! AccountTools over the network. [hub/PROTOCOL.md]
class HttpAccountTools final : public AccountTools
{
public:
    HttpAccountTools(HttpClient &http, QUrl api);

    QFuture<Result<ActionsPage>> listActions(const Secret &apiKey, const QString &accountId,
        const QString &cursor, Cancellation *cancel) override;
    QFuture<Result<ActionAnswer>> runAction(const Secret &apiKey, const QString &accountId,
        const ActionCall &call, Cancellation *cancel) override;
    QFuture<Result<LogsPage>> listLogs(const Secret &apiKey, const QString &accountId,
        const QString &cursor, Cancellation *cancel) override;
    QString curlOf(const QString &accountId, const ActionCall &call) const override;

private:
    HttpClient &m_http;
    QUrl m_api;
};

} // namespace hublink
