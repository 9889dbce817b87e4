// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/backoff.h"
#include "app/base/future.h"
#include "app/net/httpclient.h"
#include "app/net/proxysettings.h"

#include <QNetworkReply>
#include <QTimer>

namespace hublink {

//! One request of HttpClient with its repeats, from the first byte to the one answer. Private to
//! `net`; a child of the client, deletes itself after answering.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    HttpExchange(HttpClient &client, HttpRequest request, Cancellation *cancel);
    ~HttpExchange() override;

    QFuture<Result<HttpResponse>> future() { return m_answer.future(); }
    void start();

private:
    void askForPassword();
    void chooseProxy();
    void attempt();
    QNetworkReply *send(QNetworkRequest &request);
    bool followsRedirect();
    void askProxy(const Error &error);
    void onReadyRead();
    void onFinished();
    QString shownAddress() const;
    void dropReply();
    bool repeatAfter(const Result<HttpResponse> &outcome);
    bool takesPieces() const;
    HttpResponse head() const;
    Result<HttpResponse> readOutcome();
    bool isShorterThanTold(int status) const;
    Error networkError() const;
    Error error(ErrorKind kind, const QString &detail = {}) const;
    void conclude(Result<HttpResponse> outcome);

    HttpClient &m_client;
    HttpRequest m_request;
    Answer<Result<HttpResponse>> m_answer;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    ProxyChoice m_proxy;
    int m_redirects = 0;
    QTimer m_deadline;
    QTimer m_pause;
    int m_attempts = 0;
    Backoff m_backoff;
};

} // namespace hublink
