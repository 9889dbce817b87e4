// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/httpproject.h"

namespace hublink {

//! Hub over the network. The wire protocol is described in [hub/PROTOCOL.md].
class HttpHub final : public Hub
{
public:
    //! `http` must outlive the hub.
    HttpHub(HttpClient &http, HubAddresses addresses);

    std::unique_ptr<HubProject> project(const Secret &apiKey) override;
    std::unique_ptr<HubSession> session(const Secret &token) override;

private:
    HttpClient &m_http;
    HubAddresses m_addresses;
    AccountsVersion m_version = AccountsVersion::Unknown;
};

} // namespace hublink
