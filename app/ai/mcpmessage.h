// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace hublink {

//! The codes of JSON-RPC, and those of our own range. [JSON-RPC 2.0, 5.1; MCP 2025-11-25]
enum McpErrorCode {
    McpUnreadable = -32700,
    McpNoRequest = -32600,
    McpNoSuchMethod = -32601,
    McpWrongParameters = -32602,
    McpInternal = -32603,
    McpFailed = -32000, //!< asking the other side failed; the message says why and what to do
};

//! One message of the Model Context Protocol, as the text that it came as. [MCP, JSON-RPC 2.0]
struct McpMessage
{
    enum class Kind { Request, Notification, Response, Invalid };
    Kind kind = Kind::Invalid;
    QByteArray text; //!< on one line
    QByteArray id{}; //!< as it stands there, with its quotes if it is a string; empty: none
    QString method{};

    QByteArrayView params() const;
    //! What the message is about, where it names it: a tool, a prompt, a resource's address.
    QString name() const;
    //! The revision that a message without a conversation names for itself; empty: it does not.
    QString ownRevision() const;
    bool isError() const; //!< of a response
};

//! Reads an object that is whole JSON.
McpMessage readMcpMessage(QByteArrayView text);

//! An answer. `id` is as in McpMessage; empty: null. `result` and `data` are JSON.
QByteArray mcpResult(const QByteArray &id, QByteArrayView result);
QByteArray mcpError(const QByteArray &id, int code, const QString &message);
//! A request of our own, or a notification if `id` is empty. `params`: JSON, or empty.
QByteArray mcpCall(const QByteArray &id, QByteArrayView method, QByteArrayView params);

//! A text as the value of a header: as it is if that is safe, else in Base64. [MCP 2026-07-28]
QByteArray headerText(const QString &text);
//! The headers that a tool's schema asks for (`x-mcp-header`), from a call's arguments. [same]
QList<std::pair<QByteArray, QByteArray>> parameterHeaders(
    QByteArrayView tool, QByteArrayView arguments);

//! The revisions that begin with `initialize`, the newest last.
const QStringList &mcpRevisions();
//! The first one without a conversation: each request says for itself what it needs to.
QString statelessMcpRevision();

} // namespace hublink
