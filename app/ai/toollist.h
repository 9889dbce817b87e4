// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace hublink {

//! One tool as a server lists it. [MCP, tools]
struct RemoteTool
{
    QString name;
    QString description;
    QByteArray text; //!< all of it, as JSON
    std::optional<bool> isReadOnly{}; //!< as the server hints
    bool isDestructive = false; //!< as the server hints
};

//! The tools in a `tools/list` result; what has no name is left out.
QList<RemoteTool> toolsIn(QByteArrayView result);

//! The tool under another name, its description beginning with whose it is; an empty `owner`
//! changes no description.
QByteArray toolAs(const RemoteTool &tool, const QString &name, const QString &owner);

//! Names for the tools of several accounts: as they are where one account has the name, else with
//! the account's name behind them. All differ, fit [A-Za-z0-9_-] and have at most 64 characters.
//! [mcp.md: some apps take no more]
class ToolNames final
{
public:
    struct Owned
    {
        QString account; //!< its name, for people
        QStringList tools;
    };
    explicit ToolNames(const QList<Owned> &accounts);

    QString nameOf(qsizetype account, const QString &tool) const;
    //! Which account and tool a name means; nothing if it means none.
    std::optional<std::pair<qsizetype, QString>> meaningOf(const QString &name) const;

private:
    QHash<QString, std::pair<qsizetype, QString>> m_meanings;
    QHash<std::pair<qsizetype, QString>, QString> m_names;
};

} // namespace hublink
