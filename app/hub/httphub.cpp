// SPDX-License-Identifier: MIT
#include "app/hub/httphub.h"

#include "app/hub/httpsession.h"

namespace hublink {

HttpHub::HttpHub(HttpClient &http, HubAddresses addresses)
    : m_http(http)
    , m_addresses(std::move(addresses))
{
}

std::unique_ptr<HubProject> HttpHub::project(const Secret &apiKey)
{
    return std::make_unique<HttpProject>(m_http, m_addresses.api, apiKey, m_version);
}

std::unique_ptr<HubSession> HttpHub::session(const Secret &token)
{
    return std::make_unique<HttpSession>(m_http, m_addresses, token);
}

} // namespace hublink
