// SPDX-License-Identifier: MIT
#include "app/ai/mcpmessage.h"

#include "app/ai/rawjson.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

QByteArrayView McpMessage::params() const
{
    return rawjson::member(text, "params");
}

QString McpMessage::name() const
{
    const QByteArrayView inside = params();
    const QString named = rawjson::text(rawjson::member(inside, "name"));
    return named.isEmpty() ? rawjson::text(rawjson::member(inside, "uri")) : named;
}

QString McpMessage::ownRevision() const
{
    return rawjson::text(
        rawjson::member(params(), {"_meta", "io.modelcontextprotocol/protocolVersion"}));
}

bool McpMessage::isError() const
{
    return !rawjson::member(text, "error").isNull();
}

McpMessage readMcpMessage(QByteArrayView text)
{
    McpMessage message{.text = rawjson::onOneLine(text)};
    if (!rawjson::isObject(message.text))
        return message;
    using Kind = McpMessage::Kind;
    const QByteArrayView id = rawjson::member(message.text, "id");
    const QByteArrayView method = rawjson::member(message.text, "method");
    message.id = id.toByteArray();
    message.method = rawjson::text(method);
    const bool hasAnswer = !rawjson::member(message.text, "result").isNull() || message.isError();
    const bool isProper
        = !id.startsWith('{') && !id.startsWith('[') && id != "true" && id != "false";
    if (!isProper)
        return message;
    if (!method.isNull())
        message.kind = message.method.isEmpty() || id == "null" ? Kind::Invalid
            : id.isEmpty()                                      ? Kind::Notification
                                                                : Kind::Request;
    else if (!id.isEmpty() && hasAnswer)
        message.kind = Kind::Response;
    return message;
}

namespace {

QByteArray orNullId(const QByteArray &id)
{
    return id.isEmpty() ? QByteArray("null") : id;
}

} // namespace

QByteArray mcpResult(const QByteArray &id, QByteArrayView result)
{
    return R"({"jsonrpc":"2.0","id":)" + orNullId(id) + R"(,"result":)" + result.toByteArray()
        + '}';
}

QByteArray mcpError(const QByteArray &id, int code, const QString &message)
{
    return R"({"jsonrpc":"2.0","id":)" + orNullId(id) + R"(,"error":{"code":)"
        + QByteArray::number(code) + R"(,"message":)" + rawjson::quoted(message) + "}}";
}

QByteArray mcpCall(const QByteArray &id, QByteArrayView method, QByteArrayView params)
{
    QByteArray call = R"({"jsonrpc":"2.0",)";
    if (!id.isEmpty())
        call += "\"id\":" + id + ',';
    call += "\"method\":\"" + method.toByteArray() + '"';
    if (!params.isEmpty())
        call += ",\"params\":" + params.toByteArray();
    return call + '}';
}

QByteArray headerText(const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(),
                             [](QChar c) { return c >= QChar(0x20) && c < QChar(0x7f); })
        && text.trimmed() == text && !text.startsWith("=?base64?"_L1);
    return isPlain ? text.toLatin1() : "=?base64?" + text.toUtf8().toBase64() + "?=";
}

QList<std::pair<QByteArray, QByteArray>> parameterHeaders(
    QByteArrayView tool, QByteArrayView arguments)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    const QByteArrayView properties = rawjson::member(tool, {"inputSchema", "properties"});
    const QByteArrayList names = rawjson::names(properties);
    for (const QByteArray &name : names) {
        const QString header
            = rawjson::text(rawjson::member(rawjson::member(properties, name), "x-mcp-header"));
        const QByteArrayView value = rawjson::member(arguments, name);
        if (header.isEmpty() || value.isNull() || value == "null")
            continue;
        const QString text
            = value.startsWith('"') ? rawjson::text(value) : QString::fromUtf8(value);
        headers.append({"Mcp-Param-" + header.toLatin1(), headerText(text)});
    }
    return headers;
}

const QStringList &mcpRevisions()
{
    static const QStringList all
        = {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s};
    return all;
}

QString statelessMcpRevision()
{
    return u"2026-07-28"_s;
}

} // namespace hublink
