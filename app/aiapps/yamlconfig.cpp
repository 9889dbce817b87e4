// SPDX-License-Identifier: MIT
#include "app/aiapps/yamlconfig.h"

#include "app/ai/rawjson.h"

#include <algorithm>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Where the entries stand in a text that was read.
struct Found
{
    YAML::Node root;
    YAML::Node place; //!< undefined: not there
    qsizetype keyLine = -1;
    QList<std::pair<QString, qsizetype>> entries{}; //!< names and the lines they begin on
    qsizetype endLine = 0; //!< behind the last of their lines
};

Error unreadableYaml(const QString &where)
{
    return {.kind = ErrorKind::InvalidInput, .party = {}, .detail = where};
}

QByteArrayList splitLines(const QByteArray &text)
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

qsizetype indentOf(const QByteArray &line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line.at(spaces) == ' ')
        ++spaces;
    return spaces;
}

bool saysNothing(const QByteArray &line)
{
    return line.trimmed().isEmpty() || line.trimmed().startsWith('#');
}

QString scalar(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

Result<Found> look(const QByteArray &text, const std::string &place)
{
    Found found;
    try {
        const std::vector<YAML::Node> all = YAML::LoadAll(text.toStdString());
        if (all.size() > 1)
            return unreadableYaml(u"several documents"_s);
        if (all.empty() || all.front().IsNull())
            return found;
        found.root = all.front();
        if (!found.root.IsMap())
            return unreadableYaml(u"no map"_s);
        const QByteArrayList lines = splitLines(text);
        found.endLine = lines.size();
        for (const auto &member : found.root) {
            const qsizetype line = member.first.Mark().line;
            if (found.keyLine >= 0 && line > found.keyLine)
                found.endLine = std::min(found.endLine, line);
            if (member.first.Scalar() != place)
                continue;
            found.place = member.second;
            found.keyLine = line;
            found.endLine = lines.size();
        }
        if (found.keyLine < 0)
            return found;
        while (found.endLine > found.keyLine + 1 && saysNothing(lines.at(found.endLine - 1))
            && indentOf(lines.at(found.endLine - 1)) == 0)
            --found.endLine;
        for (const auto &entry : found.place) {
            if (found.place.IsMap())
                found.entries.append(
                    {QString::fromStdString(entry.first.Scalar()), entry.first.Mark().line});
            else
                found.entries.append({scalar(entry["name"]), entry.Mark().line});
        }
        return found;
    } catch (const YAML::Exception &fault) {
        return unreadableYaml(u"line %1"_s.arg(fault.mark.line + 1));
    }
}

} // namespace

QByteArray YamlConfig::place() const
{
    return m_shape == Shape::Extensions ? "extensions" : "mcpServers";
}

//! Without indentation.
QByteArrayList YamlConfig::linesOf(const ConfigEntry &entry) const
{
    // A text of JSON is one of YAML, too.
    const QByteArray name = rawjson::quoted(entry.name);
    const QByteArray command = rawjson::quoted(entry.command);
    QByteArrayList arguments;
    for (const QString &argument : entry.arguments)
        arguments.append(rawjson::quoted(argument));
    const QByteArray list = '[' + arguments.join(", ") + ']';
    if (m_shape == Shape::List)
        return {"- name: " + name, "  command: " + command, "  args: " + list};
    return {entry.name.toUtf8() + ':', "  type: stdio", "  enabled: true", "  name: " + name,
        "  cmd: " + command, "  args: " + list, "  timeout: 300"};
}

Result<QList<ConfigEntry>> YamlConfig::entries(const QByteArray &text) const
{
    const Result<Found> found = look(text, place().toStdString());
    if (!found)
        return found.error();
    QList<ConfigEntry> all;
    if (found->keyLine < 0)
        return all;
    for (const auto &entry : found->place) {
        const bool isMap = found->place.IsMap();
        const YAML::Node node = isMap ? YAML::Node(entry.second) : YAML::Node(entry);
        ConfigEntry read{
            .name = isMap ? QString::fromStdString(entry.first.Scalar()) : scalar(node["name"])};
        if (node.IsMap()) {
            read.command = scalar(isMap ? node["cmd"] : node["command"]);
            const YAML::Node arguments = node["args"];
            for (const YAML::Node &argument : arguments)
                read.arguments.append(scalar(argument));
        }
        read.text = QString::fromStdString(YAML::Dump(node));
        all.append(read);
    }
    return all;
}

Result<QByteArray> YamlConfig::with(const QByteArray &text, const ConfigEntry &entry) const
{
    const Result<Found> found = look(text, place().toStdString());
    if (!found)
        return found.error();
    for (const auto &[name, line] : found->entries) {
        if (name == entry.name)
            return Error{.kind = ErrorKind::Conflict, .party = {}, .detail = entry.name};
    }
    const QByteArray end = text.contains("\r\n") ? "\r\n" : "\n";
    const auto indented = [&](const QByteArray &indent) {
        QByteArrayList lines = linesOf(entry);
        for (QByteArray &line : lines)
            line = indent + line + end;
        return lines.join();
    };
    QByteArrayList lines = splitLines(text);
    if (!lines.isEmpty() && !lines.last().endsWith('\n'))
        lines.last() += end;
    if (found->keyLine < 0)
        return lines.join() + place() + ':' + end + indented("  ");
    const bool isEmpty = found->entries.isEmpty();
    if (isEmpty) {
        QByteArray &line = lines[found->keyLine];
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (value == "{}" || value == "[]" || value == "null" || value == "~")
            line = line.first(line.indexOf(':') + 1) + end;
        else if (!value.isEmpty() && !value.startsWith('#'))
            return unreadableYaml(QString::fromUtf8(place()));
        return lines.mid(0, found->keyLine + 1).join() + indented("  ")
            + lines.mid(found->keyLine + 1).join();
    }
    // On the line of its key it is written in braces, which cannot take a block.
    const qsizetype first = found->entries.first().second;
    const bool fits = m_shape == Shape::List ? found->place.IsSequence() : found->place.IsMap();
    if (first == found->keyLine || !fits || found->place.Style() == YAML::EmitterStyle::Flow)
        return unreadableYaml(QString::fromUtf8(place()));
    const QByteArray indent = lines.at(first).first(indentOf(lines.at(first)));
    return lines.mid(0, found->endLine).join() + indented(indent)
        + lines.mid(found->endLine).join();
}

Result<QByteArray> YamlConfig::without(const QByteArray &text, const QString &name) const
{
    const Result<Found> found = look(text, place().toStdString());
    if (!found)
        return found.error();
    QByteArrayList lines = splitLines(text);
    for (qsizetype i = 0; i < found->entries.size(); ++i) {
        if (found->entries.at(i).first != name)
            continue;
        const qsizetype first = found->entries.at(i).second;
        if (first == found->keyLine || found->place.Style() == YAML::EmitterStyle::Flow)
            return unreadableYaml(QString::fromUtf8(place()));
        qsizetype behind
            = i + 1 < found->entries.size() ? found->entries.at(i + 1).second : found->endLine;
        while (behind > first + 1 && saysNothing(lines.at(behind - 1)))
            --behind; // they belong to what follows
        lines.remove(first, behind - first);
        return lines.join();
    }
    return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = name};
}

} // namespace hublink
