// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/httpclient.h"
#include "app/provider/credentialchecker.h"

namespace hublink {

//! CredentialChecker over the network, driven by the provider's description alone.
class HttpCredentialChecker final : public CredentialChecker
{
public:
    explicit HttpCredentialChecker(HttpClient &http);

    QFuture<Outcome> verify(
        const Provider &provider, const Credentials &credentials, Cancellation *cancel) override;
    QFuture<Result<Identity>> identify(
        const Provider &provider, const Credentials &credentials, Cancellation *cancel) override;
    void warmUp(const Provider &provider) override;

private:
    HttpClient &m_http;
};

} // namespace hublink
