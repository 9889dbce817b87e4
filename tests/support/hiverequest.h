// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkrequest.h"
#include "app/provider/providercatalog.h"
#include "app/sandbox/sandbox.h"

namespace hublink::test {

//! What links the sandbox's Hive user as a new account, into a project that is new, too.
inline LinkRequest hiveRequest(sandbox::Sandbox &sandbox, const ProviderCatalog &providers)
{
    LinkRequest request;
    request.account = QUuid::createUuid();
    request.provider = providers.find(QStringLiteral("hive"));
    request.credentials = {{QStringLiteral("apiKey"), QStringLiteral("api_key"),
                               Secret(sandbox.hive().mainUser().apiKey)},
        {QStringLiteral("userId"), QStringLiteral("user_id"),
            Secret(sandbox.hive().mainUser().id)}};
    HubTarget target;
    target.project = {QUuid::createUuid(), QStringLiteral("P"), {}, QStringLiteral("owner"),
        QStringLiteral("Owner"), false};
    target.apiKey = Secret(sandbox.stackOne().apiKey);
    request.hub = target;
    return request;
}

} // namespace hublink::test
