// SPDX-License-Identifier: MIT
#include "app/aiapps/jsonconfig.h"

#include "app/ai/rawjson.h"
#include "app/aiapps/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Members = QList<std::pair<QByteArray, QByteArray>>; //!< names and JSON

Error unreadable(const QString &where)
{
    return {.kind = ErrorKind::InvalidInput, .party = {}, .detail = where};
}

//! The file as it is written: its line ends and its step of indentation.
struct Manner
{
    QByteArray lineEnd = "\n";
    QByteArray step = "  ";

    explicit Manner(const QByteArray &text)
    {
        if (text.contains("\r\n"))
            lineEnd = "\r\n";
        const QList<QByteArray> lines = text.split('\n');
        for (const QByteArray &line : lines) {
            const auto content = std::find_if(
                line.cbegin(), line.cend(), [](char c) { return c != ' ' && c != '\t'; });
            if (content == line.cbegin() || content == line.cend() || *content != '"')
                continue;
            step = line.first(content - line.cbegin());
            return;
        }
    }
};

//! The spaces at the start of the line that this place is in.
QByteArray indentAt(const QByteArray &text, qsizetype at)
{
    const qsizetype start = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    qsizetype end = start;
    while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t'))
        ++end;
    return text.sliced(start, end - start);
}

bool isFirstInLine(const QByteArray &text, qsizetype at)
{
    return indentAt(text, at).size() == at - (at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0);
}

QByteArray onLines(
    const QByteArray &name, const Members &members, const QByteArray &indent, const Manner &manner)
{
    QByteArray text = rawjson::quoted(QString::fromUtf8(name)) + ": {" + manner.lineEnd;
    for (qsizetype i = 0; i < members.size(); ++i) {
        text += indent + manner.step + '"' + members.at(i).first + "\": " + members.at(i).second
            + (i + 1 < members.size() ? "," : "") + manner.lineEnd;
    }
    return text + indent + '}';
}

QByteArray inOneLine(const QByteArray &name, const Members &members)
{
    QByteArrayList parts;
    for (const auto &[member, value] : members)
        parts.append('"' + member + "\": " + value);
    return rawjson::quoted(QString::fromUtf8(name)) + ": { " + parts.join(", ") + " }";
}

//! The text with a member put behind the last one of an object. `write` makes its text for the
//! indentation of its line; without lines in the object it gets nothing.
QByteArray withMember(const QByteArray &text, const JsonTree &object, const Manner &manner,
    const std::function<QByteArray(const std::optional<QByteArray> &indent)> &write)
{
    const qsizetype inside = object.begin + 1;
    const qsizetype close = object.end - 1;
    const bool hasLines = text.sliced(inside, close - inside).contains('\n');
    const QByteArray outer = indentAt(text, object.begin);
    QByteArray changed = text;
    if (object.members.isEmpty()) {
        if (hasLines && isFirstInLine(text, close)) {
            const qsizetype lineStart = text.lastIndexOf('\n', close) + 1;
            return changed.insert(
                lineStart, outer + manner.step + write(outer + manner.step) + manner.lineEnd);
        }
        const QByteArray inner = outer + manner.step;
        return changed.replace(inside, close - inside,
            text.sliced(inside, close - inside).trimmed() + manner.lineEnd + inner + write(inner)
                + manner.lineEnd + outer);
    }
    const JsonTree::Member &last = object.members.last();
    const bool hasTrailing = last.comma >= 0;
    if (!hasLines)
        return changed.insert(hasTrailing ? last.comma + 1 : last.value.end,
            (hasTrailing ? " " : ", ") + write({}) + (hasTrailing ? "," : ""));
    const QByteArray inner
        = isFirstInLine(text, last.begin) ? indentAt(text, last.begin) : outer + manner.step;
    const qsizetype behind
        = behindLineComments(text, hasTrailing ? last.comma + 1 : last.value.end);
    changed.insert(behind, manner.lineEnd + inner + write(inner) + (hasTrailing ? "," : ""));
    return hasTrailing ? changed : changed.insert(last.value.end, ',');
}

//! The text without one of an object's members.
QByteArray withoutMember(const QByteArray &text, const JsonTree &object, qsizetype index)
{
    const JsonTree::Member &member = object.members.at(index);
    qsizetype begin = member.begin;
    qsizetype end
        = behindLineComments(text, member.comma >= 0 ? member.comma + 1 : member.value.end);
    QByteArray changed = text;
    const bool endsLine
        = end >= text.size() || text.at(end) == '\n' || text.sliced(end).startsWith("\r\n");
    if (isFirstInLine(text, begin) && endsLine) {
        begin = text.lastIndexOf('\n', begin); // with the line break before it
        if (begin > 0 && text.at(begin - 1) == '\r')
            --begin;
    } else if (index > 0 && member.comma < 0) {
        begin = object.members.at(index - 1).comma;
    } else {
        while (end < text.size() && text.at(end) == ' ')
            ++end;
    }
    changed.remove(begin, end - begin);
    // The one before is the last one now, unless it had a comma of its own taste.
    if (member.comma < 0 && index > 0 && begin > object.members.at(index - 1).comma)
        changed.remove(object.members.at(index - 1).comma, 1);
    return changed;
}

QByteArray listOf(const QStringList &texts)
{
    QByteArrayList quoted;
    for (const QString &text : texts)
        quoted.append(rawjson::quoted(text));
    return '[' + quoted.join(", ") + ']';
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> JsonConfig::membersOf(const ConfigEntry &entry) const
{
    switch (m_shape) {
    case Shape::OneCommand:
        return {{"type", "\"local\""},
            {"command", listOf(QStringList{entry.command} + entry.arguments)}};
    case Shape::Typed:
        return {{"type", "\"stdio\""}, {"command", rawjson::quoted(entry.command)},
            {"args", listOf(entry.arguments)}};
    case Shape::Plain: break;
    }
    return {{"command", rawjson::quoted(entry.command)}, {"args", listOf(entry.arguments)}};
}

Result<QList<ConfigEntry>> JsonConfig::entries(const QByteArray &text) const
{
    QList<ConfigEntry> found;
    if (text.trimmed().isEmpty())
        return found;
    const Result<JsonTree> tree = readJsonTree(text);
    if (!tree)
        return tree.error();
    if (tree->kind != JsonTree::Kind::Object)
        return unreadable(u"no object"_s);
    const JsonTree::Member *place = tree->member(m_place);
    if (!place)
        return found;
    if (place->value.kind != JsonTree::Kind::Object)
        return unreadable(QString::fromUtf8(m_place));
    for (const JsonTree::Member &member : place->value.members) {
        const QJsonObject object = QJsonDocument::fromJson(strictJson(text, member.value)).object();
        ConfigEntry entry{.name = QString::fromUtf8(member.name),
            .text = QString::fromUtf8(text.sliced(member.begin, member.value.end - member.begin))};
        QStringList words = object["args"_L1].toVariant().toStringList();
        if (object["command"_L1].isArray())
            words = object["command"_L1].toVariant().toStringList() + words;
        else if (object["command"_L1].isString())
            words.prepend(object["command"_L1].toString());
        // Some apps put it one level deeper.
        else if (object["command"_L1].isObject())
            words = QStringList{object["command"_L1]["path"_L1].toString()}
                + object["command"_L1]["args"_L1].toVariant().toStringList();
        else
            words.clear();
        entry.command = words.value(0);
        entry.arguments = words.mid(1);
        found.append(entry);
    }
    return found;
}

Result<QByteArray> JsonConfig::with(const QByteArray &text, const ConfigEntry &entry) const
{
    const QByteArray name = entry.name.toUtf8();
    const Members members = membersOf(entry);
    if (text.trimmed().isEmpty()) {
        const Manner manner(text);
        return "{" + manner.lineEnd + manner.step + rawjson::quoted(QString::fromUtf8(m_place))
            + ": {" + manner.lineEnd + manner.step + manner.step
            + onLines(name, members, manner.step + manner.step, manner) + manner.lineEnd
            + manner.step + '}' + manner.lineEnd + '}' + manner.lineEnd;
    }
    const Result<JsonTree> tree = readJsonTree(text);
    if (!tree)
        return tree.error();
    if (tree->kind != JsonTree::Kind::Object)
        return unreadable(u"no object"_s);
    const Manner manner(text);
    const auto write = [&](const std::optional<QByteArray> &indent) {
        return indent ? onLines(name, members, *indent, manner) : inOneLine(name, members);
    };
    const JsonTree::Member *place = tree->member(m_place);
    if (!place) {
        return withMember(text, *tree, manner, [&](const std::optional<QByteArray> &indent) {
            const QByteArray quoted = rawjson::quoted(QString::fromUtf8(m_place));
            if (!indent)
                return quoted + ": { " + write({}) + " }";
            const QByteArray inner = *indent + manner.step;
            return quoted + ": {" + manner.lineEnd + inner + write(inner) + manner.lineEnd + *indent
                + '}';
        });
    }
    if (place->value.kind != JsonTree::Kind::Object)
        return unreadable(QString::fromUtf8(m_place));
    if (place->value.member(name))
        return Error{.kind = ErrorKind::Conflict, .party = {}, .detail = entry.name};
    return withMember(text, place->value, manner, write);
}

Result<QByteArray> JsonConfig::without(const QByteArray &text, const QString &name) const
{
    const Error missing{.kind = ErrorKind::NotFound, .party = {}, .detail = name};
    if (text.trimmed().isEmpty())
        return missing;
    const Result<JsonTree> tree = readJsonTree(text);
    if (!tree)
        return tree.error();
    const JsonTree::Member *place
        = tree->kind == JsonTree::Kind::Object ? tree->member(m_place) : nullptr;
    if (!place || place->value.kind != JsonTree::Kind::Object)
        return missing;
    for (qsizetype i = place->value.members.size() - 1; i >= 0; --i) {
        if (place->value.members.at(i).name == name.toUtf8())
            return withoutMember(text, place->value, i);
    }
    return missing;
}

} // namespace hublink
