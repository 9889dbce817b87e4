// SPDX-License-Identifier: MIT
#include "app/aiapps/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Reads one text; `fault` is set where it stopped making sense.
class JsonTreeReader
{
public:
    explicit JsonTreeReader(const QByteArray &text)
        : m_text(text)
    {
    }

    Result<JsonTree> read()
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        skip();
        JsonTree tree = value(0);
        skip();
        if (!m_failed && m_at < m_text.size())
            fail();
        if (!m_failed)
            return tree;
        const auto line = 1 + m_text.first(std::min(m_at, m_text.size())).count('\n');
        return Error{
            .kind = ErrorKind::InvalidInput, .party = {}, .detail = u"line %1"_s.arg(line)};
    }

private:
    static constexpr int deepest = 200;

    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    void fail() { m_failed = true; }

    void skip()
    {
        while (m_at < m_text.size()) {
            const char c = peek();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                ++m_at;
            } else if (m_text.sliced(m_at).startsWith("//")) {
                const qsizetype end = m_text.indexOf('\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (m_text.sliced(m_at).startsWith("/*")) {
                const qsizetype end = m_text.indexOf("*/", m_at + 2);
                if (end < 0)
                    return fail();
                m_at = end + 2;
            } else {
                return;
            }
        }
    }

    void string()
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at) {
            if (peek() == '\\')
                ++m_at;
            else if (peek() == '\n')
                return fail();
        }
        if (m_at >= m_text.size())
            return fail();
        ++m_at;
        if (!isStrict(m_text.sliced(begin, m_at - begin)))
            fail();
    }

    static bool isStrict(const QByteArray &value)
    {
        QJsonParseError error;
        QJsonDocument::fromJson('[' + value + ']', &error);
        return error.error == QJsonParseError::NoError;
    }

    JsonTree value(int depth)
    {
        JsonTree tree{.begin = m_at};
        if (depth > deepest) {
            fail();
        } else if (peek() == '{') {
            tree.kind = JsonTree::Kind::Object;
            members(tree, depth);
        } else if (peek() == '[') {
            tree.kind = JsonTree::Kind::Array;
            elements(tree, depth);
        } else if (peek() == '"') {
            string();
        } else {
            while (m_at < m_text.size() && !QByteArrayView(" \t\r\n,]}/").contains(peek()))
                ++m_at;
            if (m_at == tree.begin || !isStrict(m_text.sliced(tree.begin, m_at - tree.begin)))
                fail();
        }
        tree.end = m_at;
        return tree;
    }

    void members(JsonTree &tree, int depth)
    {
        ++m_at;
        for (skip(); !m_failed && peek() != '}'; skip()) {
            JsonTree::Member member{.begin = m_at};
            if (peek() != '"')
                return fail();
            string();
            if (m_failed)
                return;
            const QByteArray name = m_text.sliced(member.begin, m_at - member.begin);
            member.name
                = QJsonDocument::fromJson('[' + name + ']').array().at(0).toString().toUtf8();
            skip();
            if (peek() != ':')
                return fail();
            ++m_at;
            skip();
            member.value = value(depth + 1);
            const bool goesOn = comma(member.comma);
            tree.members.append(std::move(member));
            if (!goesOn && peek() != '}')
                return fail();
        }
        ++m_at;
    }

    void elements(JsonTree &tree, int depth)
    {
        ++m_at;
        for (skip(); !m_failed && peek() != ']'; skip()) {
            tree.elements.append(value(depth + 1));
            qsizetype at = -1;
            if (!comma(at) && peek() != ']')
                return fail();
        }
        ++m_at;
    }

    bool comma(qsizetype &at)
    {
        skip();
        if (peek() != ',')
            return false;
        at = m_at++;
        return true;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

void writeStrictly(const QByteArray &text, const JsonTree &part, QByteArray &strict)
{
    if (part.kind == JsonTree::Kind::Other) {
        strict += text.sliced(part.begin, part.end - part.begin);
        return;
    }
    const bool isObject = part.kind == JsonTree::Kind::Object;
    strict += isObject ? '{' : '[';
    bool isFirst = true;
    const auto separate = [&] { strict += std::exchange(isFirst, false) ? "" : ","; };
    for (const JsonTree::Member &member : part.members) {
        separate();
        strict += QJsonDocument(QJsonArray{QString::fromUtf8(member.name)})
                      .toJson(QJsonDocument::Compact)
                      .chopped(1)
                      .sliced(1)
            + ':';
        writeStrictly(text, member.value, strict);
    }
    for (const JsonTree &element : part.elements) {
        separate();
        writeStrictly(text, element, strict);
    }
    strict += isObject ? '}' : ']';
}

} // namespace

const JsonTree::Member *JsonTree::member(const QByteArray &name) const
{
    const auto found = std::find_if(
        members.crbegin(), members.crend(), [&](const Member &each) { return each.name == name; });
    return found == members.crend() ? nullptr : &*found;
}

Result<JsonTree> readJsonTree(const QByteArray &text)
{
    return JsonTreeReader(text).read();
}

QByteArray strictJson(const QByteArray &text, const JsonTree &part)
{
    QByteArray strict;
    writeStrictly(text, part, strict);
    return strict;
}

qsizetype behindLineComments(const QByteArray &text, qsizetype at)
{
    qsizetype behind = at;
    while (at < text.size()) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        if (rest.startsWith(' ') || rest.startsWith('\t')) {
            ++at;
        } else if (rest.startsWith("//")) {
            const qsizetype end = text.indexOf('\n', at);
            behind = end < 0 ? text.size() : end;
            return text.first(behind).endsWith('\r') ? behind - 1 : behind;
        } else if (rest.startsWith("/*")) {
            const qsizetype end = text.indexOf("*/", at);
            if (end < 0 || text.sliced(at, end - at).contains('\n'))
                return behind;
            at = behind = end + 2;
        } else {
            return behind;
        }
    }
    return behind;
}

} // namespace hublink
