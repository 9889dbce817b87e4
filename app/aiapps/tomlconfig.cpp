// SPDX-License-Identifier: MIT
#include "app/aiapps/tomlconfig.h"

#include "app/ai/rawjson.h"

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

//! The lines that tables and their values begin on and end on.
void collect(const toml::table &table, std::set<uint32_t> &headers, uint32_t &last)
{
    for (const auto &[key, node] : table) {
        last
            = std::max({last, uint32_t(key.source().begin.line), uint32_t(node.source().end.line)});
        if (const toml::table *inner = node.as_table(); inner && !inner->is_inline()) {
            headers.insert(inner->source().begin.line);
            collect(*inner, headers, last);
        }
    }
}

QByteArray lineEndOf(const QByteArray &text)
{
    return text.contains("\r\n") ? "\r\n" : "\n";
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype behind = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(start, behind - start));
        start = behind;
    }
    return lines;
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
    QByteArrayList arguments;
    for (const QString &argument : entry.arguments)
        arguments.append(rawjson::quoted(argument));
    QByteArray changed = text;
    if (!changed.isEmpty() && !changed.endsWith('\n'))
        changed += end;
    if (!changed.isEmpty())
        changed += end;
    // A text of JSON is one of TOML, too.
    return changed + "[mcp_servers." + entry.name.toUtf8() + ']' + end + "command = "
        + rawjson::quoted(entry.command) + end + "args = [" + arguments.join(", ") + ']' + end;
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
    if (node->as_table()->is_inline() || node->source().begin.column != 1)
        return Error{.kind = ErrorKind::InvalidInput, .party = {}, .detail = name};
    std::set<uint32_t> headers;
    uint32_t last = node->source().begin.line;
    collect(*node->as_table(), headers, last);
    headers.insert(node->source().begin.line);
    QByteArrayList lines = linesOf(text);
    // Its tables stand together unless somebody has moved them apart, which is theirs to mend.
    qsizetype first = qsizetype(*headers.begin()) - 1;
    qsizetype count = qsizetype(last) - first;
    const bool isLast = first + count >= lines.size();
    if (first > 0 && lines.at(first - 1).trimmed().isEmpty()
        && (isLast || lines.at(first + count).trimmed().isEmpty())) {
        --first;
        ++count;
    }
    lines.remove(first, std::min(count, lines.size() - first));
    return lines.join();
}

} // namespace hublink
