// SPDX-License-Identifier: MIT
#include "app/ai/rawjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>

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

//! Whether a text is JSON, without reading its values: a number may be larger than any type.
class Checker
{
public:
    explicit Checker(QByteArrayView text)
        : m_text(text)
    {
    }
    bool isWhole()
    {
        // What is open, from the outside in, without recursion: a stranger chooses the depth.
        QByteArray open;
        for (;;) {
            skip();
            const char c = peek();
            if (c == '{' || c == '[') {
                ++m_at;
                open += c;
                skip();
                if (peek() == (c == '{' ? '}' : ']')) {
                    ++m_at;
                    open.chop(1);
                } else {
                    if (c == '{' && !takesName())
                        return false;
                    continue;
                }
            } else if (!(c == '"' ? takesString() : takesWord())) {
                return false;
            }
            // A value has ended.
            for (;;) {
                skip();
                if (open.isEmpty())
                    return m_at == m_text.size();
                const char next = peek();
                ++m_at;
                if (next == ',') {
                    skip();
                    if (open.endsWith('{') && !takesName())
                        return false;
                    break;
                }
                if (next != (open.endsWith('{') ? '}' : ']'))
                    return false;
                open.chop(1);
            }
        }
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    void skip() { m_at = skipSpace(m_text, m_at); }
    bool takesName()
    {
        if (peek() != '"' || !takesString())
            return false;
        skip();
        return m_at < m_text.size() && m_text.at(m_at++) == ':';
    }
    bool takesString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const auto c = uchar(m_text.at(m_at));
            if (c < 0x20)
                return false;
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c != '\\')
                continue;
            ++m_at;
            if (peek() == 'u') {
                for (int digit = 0; digit < 4; ++digit) {
                    ++m_at;
                    if (!std::isxdigit(uchar(peek())))
                        return false;
                }
            } else if (!QByteArrayView("\"\\/bfnrt").contains(peek())) {
                return false;
            }
        }
        return false;
    }
    bool takesDigits()
    {
        const qsizetype start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start;
    }
    bool takesWord()
    {
        for (const QByteArrayView word :
            {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (m_text.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        m_at += peek() == '-' ? 1 : 0;
        if (peek() == '0')
            ++m_at;
        else if (!takesDigits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!takesDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            m_at += peek() == '-' || peek() == '+' ? 1 : 0;
            return takesDigits();
        }
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

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
        if (name.size() < 2)
            break; // no JSON
        at = std::min(skipSpace(object, skipSpace(object, nameEnd) + 1), object.size());
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
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && Checker(text).isWhole();
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

QByteArrayList names(QByteArrayView object)
{
    QByteArrayList all;
    const QList<Found> found = members(object);
    for (const Found &each : found)
        all.append(text(each.name).toUtf8());
    return all;
}

bool isRepeated(QByteArrayView object, QByteArrayView name)
{
    const QList<Found> all = members(object);
    return std::count_if(all.cbegin(), all.cend(), [&](const Found &found) {
        return isCalled(found.name, name);
    }) > 1;
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

QByteArray withoutMember(QByteArrayView object, QByteArrayView name)
{
    QByteArray rest = "{}";
    const QList<Found> all = members(object);
    for (const Found &found : all) {
        if (!isCalled(found.name, name))
            rest = withMember(rest, text(found.name).toUtf8(), found.value);
    }
    return rest;
}

QList<QByteArrayView> elements(QByteArrayView array)
{
    QList<QByteArrayView> all;
    array = trimmed(array);
    if (!isArray(array))
        return all;
    for (qsizetype at = skipSpace(array, 1); at < array.size() && array.at(at) != ']';) {
        const qsizetype end = skipValue(array, at);
        if (end == at)
            break; // no JSON
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
