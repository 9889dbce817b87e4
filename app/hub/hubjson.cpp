// SPDX-License-Identifier: MIT
#include "app/hub/hubjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace hublink::hubjson {

QString text(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool() ? u"true"_s : u"false"_s;
    if (!json.isDouble())
        return json.toString();
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 whole = json.toInteger(none);
    return whole != none ? QString::number(whole)
                         : QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest);
}

namespace {

//! Longer names would fill the sentences they stand in.
constexpr qsizetype longestName = 120;

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

QList<FieldOption> options(const QJsonValue &json)
{
    QList<FieldOption> result;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        // A plain text or number is its own label.
        const bool plain = !item.isObject();
        FieldOption option{plain ? text(item) : text(item["label"_L1]),
            plain ? text(item) : text(item["value"_L1]), text(item["description"_L1])};
        if (option.label.isEmpty())
            option.label = option.value;
        if (!option.label.isEmpty())
            result.append(option);
    }
    return result;
}

QList<FieldRule> rules(const QJsonValue &json)
{
    QList<FieldRule> result;
    const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue &item : array) {
        const FieldRule rule{text(item["type"_L1]), text(item["pattern"_L1]),
            text(item["format"_L1]),
            firstText(item.toObject(), {"error"_L1, "errorMessage"_L1, "message"_L1})};
        if (!rule.pattern.isEmpty() || !rule.format.isEmpty())
            result.append(rule);
    }
    return result;
}

ConnectorField field(const QJsonObject &json)
{
    const QJsonObject guide = json["guide"_L1].toObject();
    ConnectorField result;
    result.key = text(json["key"_L1]);
    result.label = text(json["label"_L1]);
    if (result.label.trimmed().isEmpty())
        result.label = result.key;
    result.type = text(json["type"_L1]);
    result.placeholder = text(json["placeholder"_L1]);
    result.description = firstText(guide, {"description"_L1});
    if (result.description.isEmpty())
        result.description = text(json["description"_L1]);
    result.tooltip = firstText(guide, {"tooltip"_L1});
    if (result.tooltip.isEmpty())
        result.tooltip = text(json["tooltip"_L1]);
    result.value = text(json["value"_L1]);
    result.delimiter = json["delimiter"_L1].toString(u" "_s);
    result.options = options(json["options"_L1]);
    result.rules = rules(json["validation"_L1]);
    result.required = json["required"_L1].toBool();
    result.readOnly = json["readOnly"_L1].toBool();
    result.secret = (json["secret"_L1] != QJsonValue(false) || result.type == "password"_L1)
        && result.key != "external-trigger-token"_L1;
    result.visible = json["display"_L1] != QJsonValue(false);
    return result;
}

//! Reads the fields; what makes no sense, or comes twice, is counted and left out.
void readFields(const QJsonValue &json, ConnectorConfig &config)
{
    QSet<QString> seen;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const ConnectorField read = field(item.toObject());
        if (read.key.isEmpty() || seen.contains(read.key)) {
            ++config.unreadable;
            continue;
        }
        seen.insert(read.key);
        config.fields.append(read);
    }
}

QList<FormNotice> notices(const QJsonValue &json)
{
    QList<FormNotice> result;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const FormNotice notice{text(item["description"_L1]).trimmed(),
            item["type"_L1].toString() == "warning"_L1,
            item["position"_L1].toString() == "bottom"_L1, text(item["anchor"_L1]).trimmed()};
        if (!notice.text.isEmpty())
            result.append(notice);
    }
    return result;
}

//! Only what a browser may open.
QUrl webAddress(const QJsonValue &json)
{
    const QUrl url(json.toString().trimmed());
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

StoredValue hiddenValue(const QString &stored)
{
    static const QString mark = u"__secretvalue:**redacted**"_s;
    if (stored.startsWith(mark))
        return {true, stored.mid(mark.size()), {}};
    return {false, {}, Secret(stored)};
}

} // namespace

std::optional<ConnectSession> connectSession(const QJsonValue &json, bool withToken)
{
    const QString token = json["token"_L1].toString();
    if (withToken ? token.isEmpty() : !json.isObject())
        return {};
    ConnectSession session;
    session.token = Secret(token);
    session.projectId = text(json["project_id"_L1]);
    session.authLink = QUrl(json["auth_link_url"_L1].toString());
    session.createdAt = time(json["created_at"_L1]);
    session.expiresAt = time(json["expires_at"_L1]);
    const double life = json["expires_in"_L1].toDouble();
    if (!session.expiresAt.isValid() && life > 0 && session.createdAt.isValid())
        session.expiresAt = session.createdAt.addSecs(qint64(life));
    session.ownerId = text(json["origin_owner_id"_L1]);
    session.ownerName = text(json["origin_owner_name"_L1]);
    session.provider = text(json["provider"_L1]);
    session.label = text(json["label"_L1]);
    session.type = text(json["type"_L1]).toLower();
    return session;
}

ConnectorList connectors(const QJsonValue &json)
{
    ConnectorList result;
    result.externalTriggerToken = text(json["external_trigger_token"_L1]);
    const QJsonArray array = json["integrations"_L1].toArray();
    for (const QJsonValue &item : array) {
        Connector connector{text(item["integration_id"_L1]), text(item["provider"_L1]),
            text(item["name"_L1]).simplified().left(longestName), text(item["type"_L1]),
            text(item["version"_L1]), text(item["authentication_config_key"_L1]),
            text(item["environment"_L1]), item["active"_L1].toBool(),
            webAddress(item["logo_url"_L1])};
        if (!connector.integrationId.isEmpty() && !connector.name.isEmpty())
            result.connectors.append(std::move(connector));
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
        result.guide = webAddress(legacy["guide"_L1]["supportLink"_L1]);
        readFields(legacy["fields"_L1], result);
        return result;
    }
    result.type = text(config["type"_L1]);
    result.hasGrantType = config.contains("grantType"_L1);
    result.grantType = text(config["grantType"_L1]);
    result.guide = webAddress(config["support"_L1]["link"_L1]);
    readFields(config["configFields"_L1], result);
    result.notices = notices(config["configNotices"_L1]);
    return result;
}

std::optional<EditableAccount> editableAccount(const QJsonValue &json)
{
    EditableAccount result;
    result.id = text(json["secureId"_L1]);
    result.provider = text(json["provider"_L1]);
    result.integrationId = text(json["integrationId"_L1]);
    result.authConfigKey = text(json["authConfigKey"_L1]);
    result.environment = text(json["environment"_L1]);
    const QJsonObject open = json["setupInformation"_L1].toObject();
    for (auto it = open.begin(); it != open.end(); ++it)
        result.values.insert(it.key(), {false, {}, Secret(text(*it))});
    const QJsonObject secrets = json["secrets"_L1].toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        result.values.insert(it.key(), hiddenValue(text(*it)));
    if (result.id.isEmpty())
        return {};
    return result;
}

ConnectionAttempt connectionAttempt(const QJsonValue &json)
{
    return {text(json["status"_L1]), text(json["account"_L1]["id"_L1]),
        text(json["error"_L1]["code"_L1]), text(json["error"_L1]["description"_L1])};
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
    result.config = firstText(object,
        {"connector_profile_name"_L1, "integration_name"_L1, "connector_profile_id"_L1,
            "integration_id"_L1});
    result.createdAt = time(object["created_at"_L1]);
    result.updatedAt = time(object["updated_at"_L1]);
    return result;
}

std::optional<AccountsPage> accountsPage(const QJsonValue &json)
{
    const QJsonValue list = json.isArray() ? json : json["data"_L1];
    if (!list.isArray())
        return {};
    AccountsPage page;
    page.cursor = text(json["next"_L1]);
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array) {
        if (std::optional<HubAccount> read = account(item))
            page.accounts.append(*std::move(read));
        else
            ++page.unreadable;
    }
    return page;
}

} // namespace hublink::hubjson
