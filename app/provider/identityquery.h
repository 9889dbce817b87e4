// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/net/httpclient.h"
#include "app/provider/provider.h"

namespace hublink {

//! Asks for the workspaces and the person behind credentials: at once where the provider allows it,
//! otherwise one after the other. Private to `provider`; a child of the client, deletes itself
//! after answering.
class IdentityQuery final : public QObject
{
    Q_OBJECT
public:
    IdentityQuery(
        HttpClient &http, Provider provider, Credentials credentials, Cancellation *cancel);
    ~IdentityQuery() override;

    QFuture<Result<Identity>> future() { return m_answer.future(); }
    void start();

private:
    void askWorkspaces();
    void onWorkspaces(const Result<HttpResponse> &response);
    void askPerson();
    void onPerson(const Result<HttpResponse> &response);
    void onPart();
    void conclude(Result<Identity> identity);

    HttpClient &m_http;
    Provider m_provider;
    Credentials m_credentials;
    Cancellation m_cancellation; //!< of all questions
    int m_open = 0; //!< questions without an answer
    Identity m_identity;
    std::optional<ErrorKind> m_personUntold;
    bool m_isDone = false;
    Answer<Result<Identity>> m_answer;
};

//! What an identity answer amounts to when it is not a usable 2xx: an error that ends the query,
//! or nothing, because the provider merely does not tell.
std::optional<Error> identityFault(const Result<HttpResponse> &response, const Provider &provider);

//! Why an answer that is no fault tells nothing of what was asked; nothing if it may.
std::optional<ErrorKind> untoldBecause(const HttpResponse &response);

} // namespace hublink
