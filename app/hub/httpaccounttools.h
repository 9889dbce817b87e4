// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/accounttools.h"
#include "app/net/httpclient.h"

namespace hublink {

//! AccountTools over the network. [hub/PROTOCOL.md]
class HttpAccountTools final : public AccountTools
{
public:
    //! `http` must outlive every answer.
    HttpAccountTools(HttpClient &http, QUrl api, Secret apiKey, QString accountId);

    QFuture<Result<ActionsPage>> listActions(const QString &cursor, Cancellation *cancel) override;
    QFuture<Result<ActionAnswer>> runAction(const ActionCall &call, Cancellation *cancel) override;
    QFuture<Result<LogsPage>> listLogs(const QString &cursor, Cancellation *cancel) override;
    QString curlOf(const ActionCall &call) const override;

private:
    HttpRequest request(const QByteArray &method, const QString &path) const;

    HttpClient &m_http;
    QUrl m_api;
    Secret m_apiKey;
    QString m_accountId;
};

} // namespace hublink
