// SPDX-License-Identifier: MIT
#include "app/aiapps/yamlconfig.h"

#include "app/ai/rawjson.h"
#include "app/aiapps/configtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Where the entries stand in a text that was read.
struct Found
{
    YAML::Node place; //!< undefined: not there
    qsizetype keyLine = -1;
    QList<std::pair<QString, qsizetype>> entries{}; //!< names and the lines they begin on
    qsizetype endLine = 0; //!< behind the last of their lines
    bool isClear = true; //!< the entries stand below each other, each on lines of its own
};

Error unreadableYaml(const QString &where)
{
    return {.kind = ErrorKind::InvalidInput, .party = {}, .detail = where};
}

qsizetype indentOf(const QByteArray &line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line.at(spaces) == ' ')
        ++spaces;
    return spaces;
}

QString scalar(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

//! Whether two values are the same, with what their aliases stand for.
bool isSame(const YAML::Node &one, const YAML::Node &other)
{
    if (one.Type() != other.Type() || one.size() != other.size() || one.Tag() != other.Tag())
        return false;
    if (one.IsScalar())
        return one.Scalar() == other.Scalar();
    auto mine = one.begin();
    auto theirs = other.begin();
    for (; mine != one.end() && theirs != other.end(); ++mine, ++theirs) {
        const bool isEqual = one.IsMap()
            ? isSame(mine->first, theirs->first) && isSame(mine->second, theirs->second)
            : isSame(*mine, *theirs);
        if (!isEqual)
            return false;
    }
    return true;
}

//! Everything but one entry; a place without entries is as good as none.
YAML::Node withoutEntry(const QByteArray &text, const std::string &place, const std::string &entry)
{
    const YAML::Node all = YAML::Load(text.toStdString());
    YAML::Node rest(YAML::NodeType::Map);
    for (const auto &member : all) {
        if (!member.first.IsScalar() || member.first.Scalar() != place) {
            rest[member.first] = member.second;
            continue;
        }
        YAML::Node entries(member.second.IsMap() ? YAML::NodeType::Map : YAML::NodeType::Sequence);
        for (const auto &each : member.second) {
            if (!member.second.IsMap() && scalar(each["name"]) != QString::fromStdString(entry))
                entries.push_back(each);
            else if (member.second.IsMap() && each.first.Scalar() != entry)
                entries[each.first] = each.second;
        }
        if (entries.size() > 0)
            rest[member.first] = entries;
    }
    return rest;
}

bool saysTheSame(
    const QByteArray &one, const QByteArray &other, const QByteArray &place, const QString &entry)
{
    try {
        return isSame(withoutEntry(one, place.toStdString(), entry.toStdString()),
            withoutEntry(other, place.toStdString(), entry.toStdString()));
    } catch (const YAML::Exception &) {
        return false;
    }
}

bool isPlainText(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString read = decoder(text);
    return !decoder.hasError() && !read.contains(QChar(0));
}

Result<Found> look(const QByteArray &text, const std::string &place)
{
    Found found;
    if (!isPlainText(text))
        return unreadableYaml(u"no text"_s);
    try {
        const std::vector<YAML::Node> all = YAML::LoadAll(text.toStdString());
        if (all.size() > 1)
            return unreadableYaml(u"several documents"_s);
        if (all.empty() || all.front().IsNull())
            return found;
        const YAML::Node &root = all.front();
        if (!root.IsMap())
            return unreadableYaml(u"no map"_s);
        const QByteArrayList lines = linesOf(text);
        found.endLine = lines.size();
        for (const auto &member : root) {
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
        // Entries that do not stand below each other, as with aliases, are not for us to change.
        qsizetype before = found.keyLine;
        for (const auto &[name, line] : std::as_const(found.entries)) {
            const bool isItem = line < lines.size()
                && (found.place.IsMap() || lines.at(line).trimmed().startsWith('-'));
            found.isClear = found.isClear && line > before && isItem;
            before = line;
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
QByteArrayList YamlConfig::blockOf(const ConfigEntry &entry) const
{
    // A text of JSON is one of YAML, too.
    const QByteArray name = rawjson::quoted(entry.name);
    const QByteArray command = rawjson::quoted(entry.command);
    const QByteArray list = listOf(entry.arguments);
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

Result<QByteArray> YamlConfig::added(const QByteArray &text, const ConfigEntry &entry) const
{
    const Result<Found> found = look(text, place().toStdString());
    if (!found)
        return found.error();
    for (const auto &[name, line] : found->entries) {
        if (name == entry.name)
            return Error{.kind = ErrorKind::Conflict, .party = {}, .detail = entry.name};
    }
    const QByteArray end = lineEndOf(text);
    const auto indented = [&](const QByteArray &indent) {
        QByteArrayList lines = blockOf(entry);
        for (QByteArray &line : lines)
            line = indent + line + end;
        return lines.join();
    };
    QByteArrayList lines = linesOf(text);
    if (!lines.isEmpty() && !lines.last().endsWith('\n'))
        lines.last() += end;
    if (found->keyLine < 0)
        return lines.join() + place() + ':' + end + indented("  ");
    const bool isEmpty = found->entries.isEmpty();
    if (isEmpty) {
        QByteArray &line = lines[found->keyLine];
        QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (const qsizetype comment = value.indexOf(" #"); comment >= 0)
            value = value.first(comment).trimmed();
        if (value == "{}" || value == "[]" || value == "{ }" || value == "[ ]" || value == "null"
            || value == "~")
            line.remove(line.indexOf(value, line.indexOf(':')), value.size());
        else if (!value.isEmpty() && !value.startsWith('#'))
            return unreadableYaml(QString::fromUtf8(place()));
        return lines.mid(0, found->keyLine + 1).join() + indented("  ")
            + lines.mid(found->keyLine + 1).join();
    }
    // On the line of its key it is written in braces, which cannot take a block.
    const qsizetype first = found->entries.first().second;
    const bool fits = m_shape == Shape::List ? found->place.IsSequence() : found->place.IsMap();
    if (!found->isClear || !fits || found->place.Style() == YAML::EmitterStyle::Flow)
        return unreadableYaml(QString::fromUtf8(place()));
    const QByteArray indent = lines.at(first).first(indentOf(lines.at(first)));
    return lines.mid(0, found->endLine).join() + indented(indent)
        + lines.mid(found->endLine).join();
}

Result<QByteArray> YamlConfig::taken(const QByteArray &text, const QString &name) const
{
    const Result<Found> found = look(text, place().toStdString());
    if (!found)
        return found.error();
    QByteArrayList lines = linesOf(text);
    for (qsizetype i = 0; i < found->entries.size(); ++i) {
        if (found->entries.at(i).first != name)
            continue;
        const qsizetype first = found->entries.at(i).second;
        if (!found->isClear || found->place.Style() == YAML::EmitterStyle::Flow)
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

Result<QByteArray> YamlConfig::with(const QByteArray &text, const ConfigEntry &entry) const
{
    const Result<QByteArray> changed = added(text, entry);
    if (!changed)
        return changed;
    const Result<QList<ConfigEntry>> now = entries(*changed);
    const bool isThere
        = now && std::count_if(now->cbegin(), now->cend(), [&](const ConfigEntry &each) {
              return each.name == entry.name;
          }) == 1;
    return isThere && saysTheSame(text, *changed, place(), entry.name)
        ? changed
        : unreadableYaml(QString::fromUtf8(place()));
}

Result<QByteArray> YamlConfig::without(const QByteArray &text, const QString &name) const
{
    const Result<QByteArray> changed = taken(text, name);
    if (!changed)
        return changed;
    const Result<QList<ConfigEntry>> now = entries(*changed);
    const bool isGone = now
        && std::none_of(
            now->cbegin(), now->cend(), [&](const ConfigEntry &each) { return each.name == name; });
    return isGone && saysTheSame(text, *changed, place(), name)
        ? changed
        : unreadableYaml(QString::fromUtf8(place()));
}

} // namespace hublink
