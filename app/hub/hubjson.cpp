// SPDX-License-Identifier: MIT
#include "app/hub/hubjson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink::hubjson {

namespace {

//! Text, or a number written as text: ids and default values come as both.
QString text(const QJsonValue &json)
{
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 17);
    return json.toString();
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString found = text(object[name]); !found.isEmpty())
            return found;
    }
    return {};
}

QDateTime time(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

ConnectorField field(const QJsonObject &json)
{
    ConnectorField result;
    result.key = text(json["key"_L1]);
    result.label = text(json["label"_L1]);
    if (result.label.isEmpty())
        result.label = result.key;
    result.type = text(json["type"_L1]);
    result.placeholder = text(json["placeholder"_L1]);
    result.description = text(json["description"_L1]);
    result.value = text(json["value"_L1]);
    result.required = json["required"_L1].toBool();
    result.secret = json["secret"_L1] != QJsonValue(false) || result.type == "password"_L1;
    result.visible = json["display"_L1] != QJsonValue(false);
    return result;
}

QList<ConnectorField> fields(const QJsonValue &json)
{
    QList<ConnectorField> result;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (const ConnectorField read = field(item.toObject()); !read.key.isEmpty())
            result.append(read);
    }
    return result;
}

} // namespace

std::optional<ConnectSession> connectSession(const QJsonValue &json)
{
    const QString token = json["token"_L1].toString();
    if (token.isEmpty())
        return {};
    return ConnectSession{Secret(token), text(json["project_id"_L1]),
        QUrl(json["auth_link_url"_L1].toString()), time(json["created_at"_L1])};
}

QList<Connector> connectors(const QJsonValue &json)
{
    QList<Connector> result;
    const QJsonArray array = json["integrations"_L1].toArray();
    for (const QJsonValue &item : array) {
        Connector connector{text(item["integration_id"_L1]), text(item["provider"_L1]),
            text(item["name"_L1]), text(item["type"_L1]), text(item["version"_L1]),
            text(item["authentication_config_key"_L1]), text(item["environment"_L1]),
            item["active"_L1].toBool()};
        if (!connector.integrationId.isEmpty() && !connector.name.isEmpty())
            result.append(std::move(connector));
    }
    return result;
}

ConnectorConfig connectorConfig(const QJsonValue &json, const Connector &connector)
{
    const QJsonObject config = json["config"_L1].toObject();
    ConnectorConfig result;
    result.name = text(config["name"_L1]);
    const QJsonObject authentication = config["authentication"_L1].toObject();
    if (!authentication.isEmpty() && !config.contains("configFields"_L1)) {
        const QJsonObject legacy
            = authentication[connector.authConfigKey].toObject()[connector.environment].toObject();
        result.type = text(legacy["type"_L1]);
        result.guide = QUrl(legacy["guide"_L1]["supportLink"_L1].toString());
        result.fields = fields(legacy["fields"_L1]);
        return result;
    }
    result.type = text(config["type"_L1]);
    result.hasGrantType = config.contains("grantType"_L1);
    result.grantType = text(config["grantType"_L1]);
    result.guide = QUrl(config["support"_L1]["link"_L1].toString());
    result.fields = fields(config["configFields"_L1]);
    return result;
}

std::optional<HubAccount> account(const QJsonValue &json)
{
    const QJsonObject object
        = json["data"_L1].isObject() ? json["data"_L1].toObject() : json.toObject();
    HubAccount result;
    result.id = text(object["id"_L1]);
    if (result.id.isEmpty())
        return {};
    result.provider = firstText(object, {"provider"_L1, "connector"_L1});
    result.providerName = firstText(object, {"provider_name"_L1, "connector_name"_L1});
    result.status = text(object["status"_L1]);
    const QJsonArray reasons = object["status_reasons"_L1].toArray();
    for (const QJsonValue &reason : reasons) {
        result.reasons.append({text(reason["code"_L1]), text(reason["description"_L1]),
            time(reason["timestamp"_L1])});
    }
    result.ownerId = firstText(object, {"origin_owner_id"_L1, "owner_id"_L1});
    result.ownerName = firstText(object, {"origin_owner_name"_L1, "owner_name"_L1});
    result.username = firstText(object, {"origin_username"_L1, "username"_L1});
    result.label = text(object["label"_L1]);
    result.type = text(object["type"_L1]).toLower();
    result.createdAt = time(object["created_at"_L1]);
    result.updatedAt = time(object["updated_at"_L1]);
    return result;
}

QList<HubAccount> accounts(const QJsonValue &json)
{
    const QJsonArray array = json.isArray() ? json.toArray() : json["data"_L1].toArray();
    QList<HubAccount> result;
    for (const QJsonValue &item : array) {
        if (std::optional<HubAccount> read = account(item))
            result.append(*std::move(read));
    }
    return result;
}

} // namespace hublink::hubjson
