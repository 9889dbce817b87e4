// SPDX-License-Identifier: MIT
#include "app/aiapps/jsonconfig.h"

#include "app/ai/rawjson.h"
#include "app/aiapps/configtext.h"
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
    QByteArray lineEnd;
    QByteArray step = "  ";

    explicit Manner(const QByteArray &text)
        : lineEnd(lineEndOf(text))
    {
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
        const QByteArray inner = outer + manner.step;
        if (hasLines && isFirstInLine(text, close)) {
            const qsizetype lineStart = text.lastIndexOf('\n', close) + 1;
            return changed.insert(lineStart, inner + write(inner) + manner.lineEnd);
        }
        qsizetype end = close; // behind what comments there are
        while (end > inside && (text.at(end - 1) == ' ' || text.at(end - 1) == '\t'))
            --end;
        return changed.replace(
            end, close - end, manner.lineEnd + inner + write(inner) + manner.lineEnd + outer);
    }
    const JsonTree::Member &last = object.members.last();
    const bool hasTrailing = last.comma >= 0;
    const qsizetype behind
        = behindLineComments(text, hasTrailing ? last.comma + 1 : last.value.end);
    if (hasLines) {
        const QByteArray inner
            = isFirstInLine(text, last.begin) ? indentAt(text, last.begin) : outer + manner.step;
        changed.insert(behind, manner.lineEnd + inner + write(inner) + (hasTrailing ? "," : ""));
    } else {
        changed.insert(behind, ' ' + write({}) + (hasTrailing ? "," : ""));
    }
    return hasTrailing ? changed : changed.insert(last.value.end, ',');
}

//! The text without one of an object's members. Comments are somebody's, and stay.
QByteArray withoutMember(const QByteArray &text, const JsonTree &object, qsizetype index)
{
    const JsonTree::Member &member = object.members.at(index);
    qsizetype begin = member.begin;
    qsizetype end = member.comma >= 0 ? member.comma + 1 : member.value.end;
    const auto isBlank = [&](qsizetype at) { return text.at(at) == ' ' || text.at(at) == '\t'; };
    qsizetype lineEnd = end;
    while (lineEnd < text.size() && isBlank(lineEnd))
        ++lineEnd;
    const bool endsLine = lineEnd >= text.size() || text.at(lineEnd) == '\n'
        || text.sliced(lineEnd).startsWith("\r\n");
    if (isFirstInLine(text, begin) && endsLine) {
        end = lineEnd;
        begin = text.lastIndexOf('\n', begin); // with the line break before it
        if (begin > 0 && text.at(begin - 1) == '\r')
            --begin;
    } else if (index > 0) {
        while (begin > 0 && isBlank(begin - 1))
            --begin;
    } else {
        while (end < text.size() && isBlank(end))
            ++end;
    }
    QByteArray changed = text;
    changed.remove(begin, end - begin);
    // The one before is the last one now, unless it had a comma of its own taste.
    if (member.comma < 0 && index > 0)
        changed.remove(object.members.at(index - 1).comma, 1);
    if (object.members.size() > 1)
        return changed;
    const qsizetype inside = object.begin + 1;
    const qsizetype close = object.end - 1 - (text.size() - changed.size());
    if (changed.sliced(inside, close - inside).trimmed().isEmpty())
        changed.remove(inside, close - inside);
    return changed;
}

//! The whole text as values.
QJsonObject valuesOf(const QByteArray &text)
{
    const Result<JsonTree> tree = readJsonTree(text);
    return tree ? QJsonDocument::fromJson(strictJson(text, *tree)).object() : QJsonObject();
}

//! Whether two texts say the same but for one entry; a place without entries is as good as none.
bool isSameBut(
    const QByteArray &one, const QByteArray &other, const QString &place, const QString &entry)
{
    const auto without = [&](const QByteArray &text) {
        QJsonObject all = valuesOf(text);
        QJsonObject entries = all[place].toObject();
        entries.remove(entry);
        if (entries.isEmpty())
            all.remove(place);
        else
            all[place] = entries;
        return all;
    };
    return without(one) == without(other);
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
            .text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))};
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

Result<QByteArray> JsonConfig::added(const QByteArray &text, const ConfigEntry &entry) const
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

Result<QByteArray> JsonConfig::taken(const QByteArray &text, const QString &name) const
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
    qsizetype found = -1;
    for (qsizetype i = 0; i < place->value.members.size(); ++i) {
        if (place->value.members.at(i).name != name.toUtf8())
            continue;
        if (found >= 0)
            return unreadable(name); // which one is meant, nobody can tell
        found = i;
    }
    return found < 0 ? Result<QByteArray>(missing) : withoutMember(text, place->value, found);
}

Result<QByteArray> JsonConfig::with(const QByteArray &text, const ConfigEntry &entry) const
{
    Result<QByteArray> changed = added(text, entry);
    const QString place = QString::fromUtf8(m_place);
    if (changed
        && !(valuesOf(*changed)[place].toObject().contains(entry.name)
            && isSameBut(text, *changed, place, entry.name)))
        return unreadable(place);
    return changed;
}

Result<QByteArray> JsonConfig::without(const QByteArray &text, const QString &name) const
{
    Result<QByteArray> changed = taken(text, name);
    const QString place = QString::fromUtf8(m_place);
    if (changed
        && (valuesOf(*changed)[place].toObject().contains(name)
            || !isSameBut(text, *changed, place, name)))
        return unreadable(place);
    return changed;
}

} // namespace hublink
