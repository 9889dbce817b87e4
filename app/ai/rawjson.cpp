// SPDX-License-Identifier: MIT
#include "app/ai/rawjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace hublink::rawjson {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at)))
        ++at;
    return at;
}

//! Behind the string that begins at `at`.
qsizetype skipString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == '\\')
            ++at;
        else if (text.at(at) == '"')
            return at + 1;
    }
    return text.size();
}

//! Behind the value that begins at `at`.
qsizetype skipValue(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        if (c == '"') {
            at = skipString(text, at);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at;
            --depth;
            ++at;
        } else if (depth == 0 && (c == ',' || c == ':' || isSpace(c))) {
            return at;
        } else {
            ++at;
            continue;
        }
        if (depth == 0)
            return at;
    }
    return at;
}

QByteArrayView trimmed(QByteArrayView text)
{
    return text.trimmed();
}

bool isCalled(QByteArrayView quotedName, QByteArrayView name)
{
    const QByteArrayView inside = quotedName.sliced(1, quotedName.size() - 2);
    return inside == name || (inside.contains('\\') && text(quotedName).toUtf8() == name);
}

struct Found
{
    QByteArrayView name; //!< with its quotes
    QByteArrayView value;
};

//! The object's members in their order.
QList<Found> members(QByteArrayView object)
{
    QList<Found> all;
    object = trimmed(object);
    if (!isObject(object))
        return all;
    for (qsizetype at = skipSpace(object, 1); at < object.size() && object.at(at) == '"';) {
        const qsizetype nameEnd = skipString(object, at);
        const QByteArrayView name = object.sliced(at, nameEnd - at);
        at = skipSpace(object, skipSpace(object, nameEnd) + 1);
        const qsizetype end = skipValue(object, at);
        all.append({name, object.sliced(at, end - at)});
        at = skipSpace(object, end);
        if (at < object.size() && object.at(at) == ',')
            at = skipSpace(object, at + 1);
    }
    return all;
}

} // namespace

bool isWhole(QByteArrayView text)
{
    // A document is an object or an array; what stands in an array may be anything.
    const QByteArrayView inside = trimmed(text);
    if (inside.isEmpty())
        return false;
    const bool isDocument = isObject(inside) || isArray(inside);
    QJsonParseError error;
    QJsonDocument::fromJson(
        isDocument ? inside.toByteArray() : '[' + inside.toByteArray() + ']', &error);
    return error.error == QJsonParseError::NoError;
}

bool isObject(QByteArrayView text)
{
    return trimmed(text).startsWith('{');
}

bool isArray(QByteArrayView text)
{
    return trimmed(text).startsWith('[');
}

QByteArrayView member(QByteArrayView object, QByteArrayView name)
{
    QByteArrayView value;
    const QList<Found> all = members(object);
    for (const Found &found : all) {
        if (isCalled(found.name, name))
            value = found.value;
    }
    return value;
}

QByteArrayView member(QByteArrayView object, std::initializer_list<QByteArrayView> path)
{
    for (const QByteArrayView name : path)
        object = member(object, name);
    return object;
}

QByteArray withMember(QByteArrayView object, QByteArrayView name, QByteArrayView value)
{
    object = trimmed(object);
    const QByteArrayView old = member(object, name);
    if (!old.isNull()) {
        const qsizetype start = old.data() - object.data();
        return object.first(start).toByteArray() + value.toByteArray()
            + object.sliced(start + old.size()).toByteArray();
    }
    const bool isEmpty = members(object).isEmpty();
    return object.chopped(1).toByteArray() + (isEmpty ? "\"" : ",\"") + name.toByteArray()
        + "\":" + value.toByteArray() + '}';
}

QList<QByteArrayView> elements(QByteArrayView array)
{
    QList<QByteArrayView> all;
    array = trimmed(array);
    if (!isArray(array))
        return all;
    for (qsizetype at = skipSpace(array, 1); at < array.size() && array.at(at) != ']';) {
        const qsizetype end = skipValue(array, at);
        all.append(array.sliced(at, end - at));
        at = skipSpace(array, end);
        if (at < array.size() && array.at(at) == ',')
            at = skipSpace(array, at + 1);
    }
    return all;
}

QByteArray arrayOf(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

QString text(QByteArrayView value)
{
    if (!trimmed(value).startsWith('"'))
        return {};
    return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().at(0).toString();
}

QByteArray quoted(const QString &text)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // ["…"]
    return array.sliced(1, array.size() - 2);
}

QByteArray onOneLine(QByteArrayView text)
{
    // A string holds no line break, so every one that there is stands between values.
    QByteArray line = trimmed(text).toByteArray();
    line.replace('\r', ' ').replace('\n', ' ');
    return line;
}

} // namespace hublink::rawjson
