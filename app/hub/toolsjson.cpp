// SPDX-License-Identifier: MIT
#include "app/hub/toolsjson.h"

#include "app/hub/hubjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace hublink::toolsjson {

namespace {

QString textOf(const QJsonValue &json)
{
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    if (json.isArray())
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    return hubjson::text(json);
}

QString firstText(const QJsonValue &json, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = textOf(json[name]); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<ActionField::Place> placeOf(const QString &word)
{
    using Place = ActionField::Place;
    const QString name = word.toLower();
    if (name == "path"_L1)
        return Place::Path;
    if (name == "query"_L1)
        return Place::Query;
    if (name == "header"_L1 || name == "headers"_L1)
        return Place::Header;
    if (name == "body"_L1)
        return Place::Body;
    return {};
}

//! The parts of an action's input by place: a schema whose properties are the places.
void readSchema(const QJsonObject &schema, ActionInfo &action)
{
    const QJsonObject places = schema["properties"_L1].toObject();
    for (auto place = places.begin(); place != places.end(); ++place) {
        const std::optional<ActionField::Place> where = placeOf(place.key());
        if (!where)
            continue;
        const QJsonObject properties = (*place)["properties"_L1].toObject();
        const QVariantList required = (*place)["required"_L1].toArray().toVariantList();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            action.fields.append(
                {*where, it.key(), textOf((*it)["type"_L1]), textOf((*it)["description"_L1]),
                    firstText(*it, {"example"_L1, "default"_L1}), required.contains(it.key())});
        }
    }
}

//! A list of inputs, each with the place it belongs to.
void readList(const QJsonArray &inputs, ActionInfo &action)
{
    for (const QJsonValue &input : inputs) {
        const QString name = firstText(input, {"name"_L1, "key"_L1});
        const auto place
            = placeOf(firstText(input, {"in"_L1, "position"_L1, "location"_L1, "place"_L1}));
        if (name.isEmpty())
            continue;
        action.fields.append({place.value_or(ActionField::Place::Query), name,
            firstText(input, {"type"_L1}).isEmpty() ? textOf(input["schema"_L1]["type"_L1])
                                                    : firstText(input, {"type"_L1}),
            textOf(input["description"_L1]),
            firstText(input, {"example"_L1, "default"_L1, "value"_L1}),
            input["required"_L1].toBool()});
    }
}

void readDetails(const QJsonObject &details, ActionInfo &action)
{
    action.method = firstText(details, {"method"_L1, "http_method"_L1}).toUpper();
    for (const QLatin1StringView name : {"parameters"_L1, "inputs"_L1, "args"_L1, "schema"_L1,
             "input_schema"_L1, "parameters_schema"_L1}) {
        if (!action.fields.isEmpty())
            break;
        if (details[name].isArray())
            readList(details[name].toArray(), action);
        else if (details[name].isObject())
            readSchema(details[name].toObject(), action);
    }
    for (const QLatin1StringView name : {"request_body"_L1, "requestBody"_L1, "body"_L1}) {
        const QJsonValue example = details[name]["example"_L1];
        if (example.isObject() && action.bodyExample.isEmpty())
            action.bodyExample = QJsonDocument(example.toObject()).toJson();
    }
}

//! An example body from the fields that belong there.
QByteArray exampleBody(const QList<ActionField> &fields)
{
    QJsonObject body;
    for (const ActionField &field : fields) {
        if (field.place != ActionField::Place::Body)
            continue;
        if (field.type == "number"_L1 || field.type == "integer"_L1)
            body[field.name] = field.example.toDouble();
        else if (field.type == "boolean"_L1)
            body[field.name] = field.example == "true"_L1;
        else if (field.type == "array"_L1)
            body[field.name] = QJsonDocument::fromJson(field.example.toUtf8()).array();
        else if (field.type == "object"_L1)
            body[field.name] = QJsonDocument::fromJson(field.example.toUtf8()).object();
        else
            body[field.name] = field.example;
    }
    return body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
}

QJsonValue valueOf(const QString &text)
{
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    // What does not come out as it went in is no number: "007", a long id.
    if (isNumber && QJsonValue(number).toVariant().toString() == text)
        return number;
    return text;
}

QJsonObject objectOf(const QList<std::pair<QString, QString>> &values)
{
    QJsonObject object;
    for (const auto &[name, value] : values) {
        if (!name.isEmpty() && !value.isEmpty())
            object[name] = valueOf(value);
    }
    return object;
}

QString withoutQuery(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

std::chrono::milliseconds milliseconds(const QJsonValue &json)
{
    return std::chrono::milliseconds(qint64(json.toDouble()));
}

} // namespace

std::optional<ActionsPage> actionsPage(const QJsonValue &json)
{
    const QJsonValue list = json.isArray() ? json : json["data"_L1];
    if (!list.isArray())
        return {};
    ActionsPage page;
    page.cursor = textOf(json["next"_L1]);
    const QJsonArray connectors = list.toArray();
    for (const QJsonValue &connector : connectors) {
        // Grouped by connector; without groups the entries are the actions themselves.
        const QJsonArray actions = connector["actions"_L1].isArray()
            ? connector["actions"_L1].toArray()
            : QJsonArray{connector};
        for (const QJsonValue &item : actions) {
            ActionInfo action;
            action.id = firstText(item, {"id"_L1, "name"_L1, "key"_L1});
            if (action.id.isEmpty())
                continue;
            action.label = firstText(item, {"label"_L1, "name"_L1, "id"_L1});
            action.description = textOf(item["description"_L1]);
            action.tags = item["tags"_L1].toVariant().toStringList();
            for (const QLatin1StringView name : {"action_details"_L1, "operation_details"_L1}) {
                if (item[name].isObject())
                    readDetails(item[name].toObject(), action);
            }
            if (action.bodyExample.isEmpty())
                action.bodyExample = exampleBody(action.fields);
            page.actions.append(action);
        }
    }
    return page;
}

std::optional<LogsPage> logsPage(const QJsonValue &json, const QString &accountId)
{
    const QJsonValue list = json.isArray() ? json : json["data"_L1];
    if (!list.isArray())
        return {};
    LogsPage page;
    page.cursor = textOf(json["next"_L1]);
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &item : entries) {
        const QString account = textOf(item["account_id"_L1]);
        if (!account.isEmpty() && account != accountId)
            continue;
        LogEntry entry;
        entry.id = textOf(item["request_id"_L1]);
        entry.at = QDateTime::fromString(
            firstText(item, {"event_datetime"_L1, "start_time"_L1}), Qt::ISODateWithMs);
        entry.method = textOf(item["http_method"_L1]);
        entry.path = textOf(item["path"_L1]);
        if (entry.path.isEmpty())
            entry.path = withoutQuery(textOf(item["url"_L1]));
        entry.action = firstText(item, {"action"_L1, "resource"_L1, "service"_L1});
        entry.source = firstText(item, {"source_value"_L1, "source_type"_L1});
        entry.status = item["status"_L1].toInt();
        entry.success = item["success"_L1].toBool(entry.status < 400);
        entry.duration = milliseconds(item["duration"_L1]);
        const QJsonArray steps = item["step_requests"_L1].toArray();
        for (const QJsonValue &step : steps) {
            QString url = withoutQuery(textOf(step["url"_L1]));
            if (url.isEmpty())
                url = textOf(step["path"_L1]);
            entry.steps.append({textOf(step["http_method"_L1]), url, step["status"_L1].toInt(),
                milliseconds(step["duration"_L1])});
        }
        page.entries.append(entry);
    }
    return page;
}

std::optional<QJsonObject> callBody(const ActionCall &call)
{
    QJsonObject body{{u"action"_s, call.action}};
    const std::pair<QString, QJsonObject> parts[] = {{u"path"_s, objectOf(call.path)},
        {u"query"_s, objectOf(call.query)}, {u"headers"_s, objectOf(call.headers)}};
    for (const auto &[name, part] : parts) {
        if (!part.isEmpty())
            body[name] = part;
    }
    if (call.body.trimmed().isEmpty())
        return body;
    const QJsonDocument own = QJsonDocument::fromJson(call.body);
    if (!own.isObject())
        return {};
    body[u"body"_s] = own.object();
    return body;
}

QString formatted(const QByteArray &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer);
    return json.isNull() ? QString::fromUtf8(answer) : QString::fromUtf8(json.toJson());
}

} // namespace hublink::toolsjson
