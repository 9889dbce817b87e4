// SPDX-License-Identifier: MIT
#include "app/ai/toollist.h"

#include "app/ai/rawjson.h"
#include "app/base/plainname.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype longestName = 64;

std::optional<bool> truthOf(QByteArrayView value)
{
    if (value == "true")
        return true;
    if (value == "false")
        return false;
    return {};
}

bool isPlainName(const QString &name)
{
    for (const QChar c : name) {
        if (c.unicode() >= 0x80 || !(c.isLetterOrNumber() || c == u'_' || c == u'-'))
            return false;
    }
    return !name.isEmpty() && name.size() <= longestName;
}

} // namespace

QList<RemoteTool> toolsIn(QByteArrayView result)
{
    QList<RemoteTool> tools;
    const QList<QByteArrayView> all = rawjson::elements(rawjson::member(result, "tools"));
    for (const QByteArrayView text : all) {
        RemoteTool tool{.name = rawjson::text(rawjson::member(text, "name")),
            .description = rawjson::text(rawjson::member(text, "description")),
            .text = text.toByteArray()};
        tool.isReadOnly = truthOf(rawjson::member(text, {"annotations", "readOnlyHint"}));
        tool.isDestructive
            = truthOf(rawjson::member(text, {"annotations", "destructiveHint"})).value_or(false);
        if (!tool.name.isEmpty())
            tools.append(tool);
    }
    return tools;
}

QByteArray toolAs(const RemoteTool &tool, const QString &name, const QString &owner)
{
    QByteArray text = rawjson::withMember(tool.text, "name", rawjson::quoted(name));
    if (!owner.isEmpty()) {
        const QString description = u'[' + owner + u']'
            + (tool.description.isEmpty() ? QString() : u' ' + tool.description);
        text = rawjson::withMember(text, "description", rawjson::quoted(description));
    }
    return text;
}

ToolNames::ToolNames(const QList<Owned> &accounts)
{
    QHash<QString, int> owners;
    for (const Owned &account : accounts) {
        for (const QString &tool : account.tools)
            ++owners[tool];
    }
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        for (const QString &tool : accounts.at(i).tools) {
            const bool isOwn = owners.value(tool) == 1 && isPlainName(tool);
            const QString slug = plainName(accounts.at(i).account, u'_');
            QString name = tool;
            for (int number = 1; !isOwn || m_meanings.contains(name); ++number) {
                QString ending = u"__"_s + (slug.isEmpty() ? u"account"_s : slug);
                if (number > 1)
                    ending += u'_' + QString::number(number);
                QString begin = tool;
                begin.removeIf([](QChar c) { return !isPlainName(c); });
                name = begin.left(longestName - ending.size()) + ending;
                if (!m_meanings.contains(name))
                    break;
            }
            m_meanings.insert(name, {i, tool});
            m_names.insert({i, tool}, name);
        }
    }
}

QString ToolNames::nameOf(qsizetype account, const QString &tool) const
{
    return m_names.value({account, tool});
}

std::optional<std::pair<qsizetype, QString>> ToolNames::meaningOf(const QString &name) const
{
    const auto found = m_meanings.constFind(name);
    if (found == m_meanings.constEnd())
        return {};
    return *found;
}

} // namespace hublink
