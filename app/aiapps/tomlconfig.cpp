// SPDX-License-Identifier: MIT
#include "app/aiapps/tomlconfig.h"

#include "app/ai/rawjson.h"
#include "app/aiapps/configtext.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::string_view serversPlace = "mcp_servers";

Result<toml::table> parsed(const QByteArray &text)
{
    try {
        return toml::parse(std::string_view(text.constData(), size_t(text.size())));
    } catch (const toml::parse_error &fault) {
        return Error{.kind = ErrorKind::InvalidInput,
            .party = {},
            .detail = u"line %1"_s.arg(fault.source().begin.line)};
    }
}

//! The entries' table; null: there is none.
Result<const toml::table *> placeIn(const toml::table &all)
{
    const toml::node *node = all.get(serversPlace);
    if (!node)
        return static_cast<const toml::table *>(nullptr);
    // What stands on one line cannot be added to by a table of its own.
    if (!node->is_table() || node->as_table()->is_inline())
        return Error{.kind = ErrorKind::InvalidInput, .party = {}, .detail = u"mcp_servers"_s};
    return node->as_table();
}

QString textOf(const toml::node_view<const toml::node> &node)
{
    const std::optional<std::string> text = node.value<std::string>();
    return text ? QString::fromStdString(*text) : QString();
}

//! The lines on which tables begin.
void collectHeaders(const toml::node &node, std::set<qsizetype> &lines)
{
    if (const toml::table *table = node.as_table()) {
        if (!table->is_inline() && table->source().begin.line > 0)
            lines.insert(qsizetype(table->source().begin.line) - 1);
        for (const auto &[key, inner] : *table)
            collectHeaders(inner, lines);
    } else if (const toml::array *array = node.as_array()) {
        for (const toml::node &inner : *array)
            collectHeaders(inner, lines);
    }
}

//! Whether two texts say the same but for one entry.
bool saysTheSameBut(const QByteArray &one, const QByteArray &other, const QString &entry)
{
    const Result<toml::table> first = parsed(one);
    const Result<toml::table> second = parsed(other);
    if (!first || !second)
        return false;
    toml::table mine = *first;
    toml::table theirs = *second;
    for (toml::table *table : {&mine, &theirs}) {
        toml::table *servers = (*table)[serversPlace].as_table();
        if (!servers)
            continue;
        servers->erase(entry.toStdString());
        if (servers->empty())
            table->erase(serversPlace);
    }
    return mine == theirs;
}

} // namespace

Result<QList<ConfigEntry>> TomlConfig::entries(const QByteArray &text) const
{
    const Result<toml::table> all = parsed(text);
    if (!all)
        return all.error();
    const Result<const toml::table *> servers = placeIn(*all);
    if (!servers)
        return servers.error();
    QList<ConfigEntry> found;
    if (!*servers)
        return found;
    for (const auto &[key, node] : **servers) {
        const toml::node_view<const toml::node> entry(node);
        ConfigEntry read{.name = QString::fromStdString(std::string(key.str())),
            .command = textOf(entry["command"])};
        if (const toml::array *arguments = entry["args"].as_array()) {
            for (const toml::node &argument : *arguments)
                read.arguments.append(textOf(toml::node_view<const toml::node>(argument)));
        }
        std::ostringstream written;
        if (const toml::table *table = node.as_table())
            written << *table;
        read.text = QString::fromStdString(written.str());
        found.append(read);
    }
    return found;
}

Result<QByteArray> TomlConfig::with(const QByteArray &text, const ConfigEntry &entry) const
{
    const Result<toml::table> all = parsed(text);
    if (!all)
        return all.error();
    const Result<const toml::table *> servers = placeIn(*all);
    if (!servers)
        return servers.error();
    if (*servers && (*servers)->contains(entry.name.toStdString()))
        return Error{.kind = ErrorKind::Conflict, .party = {}, .detail = entry.name};
    const QByteArray end = lineEndOf(text);
    QByteArray changed = text;
    if (!changed.isEmpty() && !changed.endsWith('\n'))
        changed += end;
    if (!changed.isEmpty())
        changed += end;
    // A text of JSON is one of TOML, too.
    changed += "[mcp_servers." + entry.name.toUtf8() + ']' + end + "command = "
        + rawjson::quoted(entry.command) + end + "args = " + listOf(entry.arguments) + end;
    return saysTheSameBut(text, changed, entry.name)
        ? Result<QByteArray>(changed)
        : Error{.kind = ErrorKind::InvalidInput, .party = {}, .detail = u"mcp_servers"_s};
}

Result<QByteArray> TomlConfig::without(const QByteArray &text, const QString &name) const
{
    const Result<toml::table> all = parsed(text);
    if (!all)
        return all.error();
    const Result<const toml::table *> servers = placeIn(*all);
    if (!servers)
        return servers.error();
    const toml::node *node = *servers ? (*servers)->get(name.toStdString()) : nullptr;
    if (!node || !node->is_table())
        return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = name};
    const Error unclear{.kind = ErrorKind::InvalidInput, .party = {}, .detail = name};
    QByteArrayList lines = linesOf(text);
    const auto isHeader = [&](qsizetype line) {
        return line < lines.size() && lines.at(line).trimmed().startsWith('[');
    };
    std::set<qsizetype> own;
    std::set<qsizetype> headers;
    collectHeaders(*node, own);
    collectHeaders(*all, headers);
    if (own.empty() || !std::all_of(own.cbegin(), own.cend(), isHeader))
        return unclear;
    // From the last one up, so that the numbers of the others stay.
    for (auto header = own.crbegin(); header != own.crend(); ++header) {
        const auto next = headers.upper_bound(*header);
        qsizetype first = *header;
        qsizetype behind = next == headers.cend() ? lines.size() : *next;
        while (behind > first + 1 && saysNothing(lines.at(behind - 1)))
            --behind; // they belong to what follows
        const bool isLast = behind >= lines.size();
        if (first > 0 && lines.at(first - 1).trimmed().isEmpty()
            && (isLast || lines.at(behind).trimmed().isEmpty()))
            --first;
        lines.remove(first, behind - first);
    }
    const QByteArray changed = lines.join();
    return saysTheSameBut(text, changed, name) ? Result<QByteArray>(changed) : unclear;
}

} // namespace hublink
