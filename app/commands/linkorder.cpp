// SPDX-License-Identifier: MIT
#include "app/commands/linkorder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

Error notUnderstood(const QString &why, const QString &member = {})
{
    return {.kind = ErrorKind::InvalidInput, .party = {}, .detail = why, .field = member};
}

//! Numbers and switches are values, too: a form's number field is sent as text.
std::optional<QString> textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null: return QString();
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined: break;
    }
    return {};
}

std::optional<Error> readValues(const QJsonValue &json, LinkOrder &order)
{
    if (!json.isObject())
        return notUnderstood(orderfault::notAnObject, u"values"_s);
    const QJsonObject values = json.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const std::optional<QString> text = textOf(it.value());
        if (!text)
            return notUnderstood(orderfault::notAText, it.key());
        order.values.append({it.key(), Secret(*text)});
    }
    return {};
}

std::optional<Error> readWay(const QString &word, LinkOrder &order)
{
    const std::pair<QString, LinkWay> ways[] = {{u"now"_s, LinkWay::LinkNow},
        {u"link"_s, LinkWay::GivenLink}, {u"computer"_s, LinkWay::ThisComputer}};
    for (const auto &[name, way] : ways) {
        if (word == name) {
            order.way = way;
            return {};
        }
    }
    return notUnderstood(orderfault::noSuchWay, u"way"_s);
}

std::optional<Error> readMember(const QString &name, const QJsonValue &value, LinkOrder &order)
{
    if (name == "values"_L1)
        return readValues(value, order);
    const std::pair<QString, QString *> texts[]
        = {{u"project"_s, &order.project}, {u"connector"_s, &order.connector},
            {u"owner_id"_s, &order.ownerId}, {u"owner_name"_s, &order.ownerName},
            {u"username"_s, &order.username}, {u"label"_s, &order.label}, {u"type"_s, &order.type}};
    const std::pair<QString, Secret *> secrets[]
        = {{u"project_key"_s, &order.projectKey}, {u"link"_s, &order.link}};
    const std::optional<QString> text = textOf(value);
    if (!text)
        return notUnderstood(orderfault::notAText, name);
    if (name == "way"_L1)
        return readWay(*text, order);
    for (const auto &[member, into] : texts) {
        if (name == member) {
            *into = *text;
            return {};
        }
    }
    for (const auto &[member, into] : secrets) {
        if (name == member) {
            *into = Secret(*text);
            return {};
        }
    }
    return notUnderstood(orderfault::noSuchMember, name);
}

} // namespace

Result<LinkOrder> readOrder(QByteArray &json, const LinkOrder &usual)
{
    if (json.size() > longestOrder)
        return Error{.kind = ErrorKind::AnswerTooLarge, .party = {}};
    QJsonParseError fault;
    const QJsonDocument document = json.trimmed().isEmpty() ? QJsonDocument(QJsonObject())
                                                            : QJsonDocument::fromJson(json, &fault);
    json.fill('\0');
    if (!document.isObject())
        return notUnderstood(orderfault::notAnObject);
    LinkOrder order = usual;
    const QJsonObject members = document.object();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (const std::optional<Error> wrong = readMember(it.key(), it.value(), order))
            return *wrong;
    }
    return order;
}

} // namespace hublink
