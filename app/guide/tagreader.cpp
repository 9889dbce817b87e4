// SPDX-License-Identifier: MIT
#include "app/guide/tagreader.h"

#include "app/guide/components.h"
#include "app/guide/entities.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Token = MarkupToken::Kind;

bool isNameCharacter(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'_' || c == u'-'
        || c == u':';
}

bool isLetter(QChar c)
{
    return c.unicode() < 128 && c.isLetter();
}

} // namespace

QString unwrapped(QString expression)
{
    expression = expression.trimmed();
    if (expression.size() < 2)
        return expression;
    const QChar quote = expression.front();
    if ((quote == u'"' || quote == u'\'' || quote == u'`') && expression.back() == quote)
        return expression.mid(1, expression.size() - 2);
    return expression;
}

ReadTag TagReader::read(qsizetype at)
{
    m_at = at;
    const QChar next = peek(1);
    if (next == u'>' || (next == u'/' && peek(2) == u'>'))
        return {.outcome = ReadTag::Outcome::Nothing, .end = at + (next == u'>' ? 2 : 3)};
    if (next == u'/')
        return readClose();
    if (isLetter(next))
        return readOpen();
    return at + 1 == m_size ? cut() : ReadTag();
}

ReadTag TagReader::readClose()
{
    qsizetype end = m_at + 2;
    while (end < m_size && isNameCharacter(m_text.at(end)))
        ++end;
    QString name = m_text.mid(m_at + 2, end - m_at - 2);
    while (end < m_size && m_text.at(end).isSpace())
        ++end;
    if (end == m_size)
        return cut();
    if (m_text.at(end) != u'>' || name.isEmpty() || !isTagName(name, {.kind = Token::Close}))
        return {};
    name = componentName(name);
    const Component *known = component(name);
    const bool closesNothing = known && (known->hidesContent || known->isVoid);
    return {.outcome = closesNothing ? ReadTag::Outcome::Nothing : ReadTag::Outcome::Tag,
        .tag = {.kind = Token::Close, .text = name},
        .end = end + 1};
}

ReadTag TagReader::readOpen()
{
    const qsizetype from = m_at + 1;
    qsizetype end = from;
    while (end < m_size && isNameCharacter(m_text.at(end)))
        ++end;
    MarkupToken tag{.kind = Token::Open, .text = m_text.mid(from, end - from)};
    m_at = end;
    bool empty = false;
    if (!readAttributes(tag, empty))
        return m_at == m_size ? cut() : ReadTag();
    tag.kind = empty ? Token::Empty : Token::Open;
    if (!isTagName(tag.text, tag))
        return {};
    tag.text = componentName(tag.text);
    const Component *known = component(tag.text);
    const bool hasContent = !empty && !(known && known->isVoid);
    if (!hasContent && !(known && known->standsEmpty))
        return {.outcome = ReadTag::Outcome::Nothing, .end = m_at};
    tag.kind = hasContent ? Token::Open : Token::Empty;
    return {.outcome = ReadTag::Outcome::Tag, .tag = std::move(tag), .end = m_at};
}

//! Reads up to the end of the tag. False: it has none; m_at is m_size if the text ends in it.
bool TagReader::readAttributes(MarkupToken &tag, bool &empty)
{
    while (true) {
        bool blankLine = false;
        while (m_at < m_size && m_text.at(m_at).isSpace()) {
            blankLine = blankLine || (m_text.at(m_at) == u'\n' && peek(1) == u'\n');
            ++m_at;
        }
        if (m_at == m_size || blankLine)
            return false;
        const QChar c = m_text.at(m_at);
        if (c == u'>') {
            ++m_at;
            return true;
        }
        if (c == u'/') {
            empty = peek(1) == u'>';
            ++m_at;
            continue;
        }
        if (c == u'{') { // {...properties}
            const qsizetype end = braceEnd(m_at);
            if (end < 0)
                return false;
            m_at = end + 1;
            continue;
        }
        const qsizetype from = m_at;
        while (m_at < m_size && isNameCharacter(m_text.at(m_at)))
            ++m_at;
        if (m_at == from)
            return false;
        MarkupAttribute attribute{m_text.mid(from, m_at - from), {}};
        qsizetype equals = m_at;
        while (equals < m_size && (m_text.at(equals) == u' ' || m_text.at(equals) == u'\n'))
            ++equals;
        if (equals < m_size && m_text.at(equals) == u'=') {
            m_at = equals + 1;
            const std::optional<QString> value = readValue();
            if (!value)
                return false;
            attribute.value = *value;
        } else if (m_at < m_size && !m_text.at(m_at).isSpace() && m_text.at(m_at) != u'>'
            && m_text.at(m_at) != u'/') {
            return false;
        }
        tag.attributes.append(std::move(attribute));
    }
}

std::optional<QString> TagReader::readValue()
{
    while (peek() == u' ' || peek() == u'\n')
        ++m_at;
    const QChar c = peek();
    if (c == u'"' || c == u'\'') {
        const qsizetype end = m_find(QStringView(&c, 1), m_at + 1);
        const qsizetype blank = m_find(u"\n\n", m_at + 1);
        if (blank >= 0 && (end < 0 || blank < end))
            return {};
        if (end < 0) {
            m_at = m_size;
            return {};
        }
        const QString value = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return withoutEntities(value);
    }
    if (c == u'{') {
        const qsizetype end = braceEnd(m_at);
        if (end < 0)
            return {};
        const QString value = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return unwrapped(value);
    }
    const qsizetype from = m_at;
    while (m_at < m_size && !m_text.at(m_at).isSpace() && m_text.at(m_at) != u'>'
        && m_text.at(m_at) != u'<' && m_text.at(m_at) != u'"')
        ++m_at;
    if (m_at == from)
        return {};
    return withoutEntities(m_text.mid(from, m_at - from));
}

//! Where the brace at `from` is closed, within the paragraph; -1: nowhere.
qsizetype TagReader::braceEnd(qsizetype from)
{
    if (from >= m_bracesEnd) {
        m_braces.clear();
        const qsizetype blank = m_find(u"\n\n", from);
        m_bracesEnd = blank < 0 ? m_size : blank;
        std::vector<qsizetype> open;
        for (qsizetype i = from; i < m_bracesEnd; ++i) {
            if (m_text.at(i) == u'{') {
                open.push_back(i);
            } else if (m_text.at(i) == u'}' && !open.empty()) {
                m_braces.insert(open.back(), i);
                open.pop_back();
            }
        }
    }
    const qsizetype end = m_braces.value(from, -1);
    if (end < 0 && m_bracesEnd == m_size)
        m_at = m_size;
    return end;
}

//! Names of HTML and of components are tags; "<firm_name>" and "<YOUR KEY>" are text. A name in
//! small letters that is not HTML's is one if it closes itself or is closed later.
bool TagReader::isTagName(const QString &name, const MarkupToken &tag)
{
    const Component *known = component(name);
    if (!known) {
        const Component *other = component(componentName(name));
        known = other && other->isHtml ? other : nullptr;
    }
    if (known)
        return true;
    if (name.front().isLower()) {
        if (tag.kind == Token::Close)
            return m_openedSmall.contains(name);
        const bool isOne = tag.kind == Token::Empty || hasCloseTag(name);
        if (isOne)
            m_openedSmall.insert(name);
        return isOne;
    }
    if (name == name.toUpper() || name.contains(u'_') || name.contains(u'-') || name.contains(u':'))
        return false;
    const bool onlyWords = !tag.attributes.isEmpty()
        && std::all_of(tag.attributes.cbegin(), tag.attributes.cend(),
            [](const MarkupAttribute &a) { return a.value.isEmpty(); });
    return !onlyWords || hasCloseTag(name);
}

//! Whether it is closed behind the place that is read.
bool TagReader::hasCloseTag(const QString &name)
{
    if (!m_closeTags) {
        m_closeTags.emplace();
        static const QRegularExpression closeTag(u"</([A-Za-z][A-Za-z0-9._:-]{0,60})\\s*>"_s);
        for (auto match = closeTag.globalMatch(m_text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            m_closeTags->insert(found.captured(1), found.capturedStart());
        }
    }
    return m_closeTags->value(name, -1) >= m_at;
}

} // namespace hublink
