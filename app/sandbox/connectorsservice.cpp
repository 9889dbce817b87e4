// SPDX-License-Identifier: MIT
#include "app/sandbox/connectorsservice.h"

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

QJsonObject metaOf(const StackOneConnector &connector, const QString &include)
{
    QJsonObject meta{{u"provider"_s, connector.provider}, {u"provider_name"_s, connector.name},
        {u"category"_s, connector.category}, {u"active"_s, connector.active},
        {u"models"_s, QJsonObject()}};
    if (include.contains("resources"_L1)) {
        const QString logo
            = u"https://stackone-logos.com/api/%1/filled/svg"_s.arg(connector.provider);
        meta[u"resources"_s] = QJsonObject{{u"images"_s,
            QJsonObject{{u"logo_url"_s, logo}, {u"original_logo_horizontal_url"_s, logo}}}};
    }
    return meta;
}

} // namespace

ConnectorsService::ConnectorsService(const StackOneState &state)
    : m_state(state)
{
}

std::optional<WebResponse> ConnectorsService::handle(const WebRequest &request) const
{
    const QStringList parts = request.parts();
    const bool isMeta = request.method == "GET" && parts.size() >= 2 && parts.size() <= 3
        && parts.at(0) == "connectors"_L1 && parts.at(1) == "meta"_L1;
    if (!isMeta)
        return {};
    const QString wanted = parts.value(2);
    const QString include = request.parameter(u"include"_s);
    QJsonArray all;
    QStringList seen; // several configurations are one connector
    for (const StackOneConnector &connector : m_state.connectors) {
        const bool isShown = connector.active || include.contains("inactive"_L1);
        if (seen.contains(connector.provider) || (wanted.isEmpty() && !isShown))
            continue;
        seen.append(connector.provider);
        if (connector.provider == wanted)
            return WebResponse::json(metaOf(connector, include));
        all.append(metaOf(connector, include));
    }
    return wanted.isEmpty() ? WebResponse::json(all)
                            : stackOneError(404, u"Connector %1 not found"_s.arg(wanted));
}

} // namespace hublink::sandbox
