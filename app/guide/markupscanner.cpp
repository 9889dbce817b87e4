// SPDX-License-Identifier: MIT
#include "app/guide/markupscanner.h"

#include "app/guide/components.h"
#include "app/guide/entities.h"
#include "app/guide/forwardfinder.h"
#include "app/guide/tagreader.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Token = MarkupToken::Kind;

// Deeper nesting is no guide any more and would make reading it slow.
constexpr int mostMarkers = 40;
constexpr int mostIndentation = 160;
constexpr int mostColumns = 100;
constexpr int tabStop = 4;

//! Looks at a few characters only: QRegularExpression reads a whole text before each match.
QRegularExpressionMatch matchAt(
    const QRegularExpression &pattern, const QString &text, qsizetype at, qsizetype window)
{
    return pattern.match(text.mid(at, window));
}

class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
        , m_size(text.size())
        , m_find(text)
        , m_tags(text, m_find)
    {
        m_result.markdown.reserve(text.size() + text.size() / 4);
    }

    MarkupText scan();

private:
    // lines
    void startLine();
    void readPrefix(qsizetype end);
    bool isTableLine(QStringView line) const;
    bool skipModuleLines(QStringView line);
    bool takeFence(qsizetype end);
    void endBlock();
    void guardText();

    // what stands in a line
    void takeCharacter();
    void takeEscape();
    void takeBackticks();
    void takeBrace();
    bool takeTag();
    bool takeComment();
    bool takeContentOf(const MarkupToken &tag);
    bool isAloneInLine(qsizetype from, qsizetype to) const;
    void put(MarkupToken token);
    void drop() { m_at = m_size; }
    //! What was opened and is never closed ends with its paragraph: the page is not lost for it.
    void dropParagraph()
    {
        const qsizetype blank = m_find(u"\n\n", m_at);
        m_at = blank < 0 ? m_size : blank;
    }
    qsizetype moduleEnd(qsizetype from) const;
    bool takeFootnote();

    qsizetype codeEnd(qsizetype from, int length);
    qsizetype paragraphEnd(qsizetype from) const;
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_size ? m_text.at(m_at + ahead) : QChar();
    }

    const QString &m_text;
    const qsizetype m_size;
    ForwardFinder m_find;
    TagReader m_tags;
    qsizetype m_at = 0;
    MarkupText m_result;

    bool m_lineStart = true;
    bool m_inTable = false;
    bool m_afterBlank = true;
    bool m_guardNext = false;
    int m_bars = 0; //!< how many "|" the line has had
    qsizetype m_lineFrom = 0; //!< where the line begins in the text
    qsizetype m_contentFrom = 0; //!< where its own text begins
    qsizetype m_lineOut = 0; //!< … and in the Markdown
    qsizetype m_prefixOut = 0; //!< where the line's own text begins in the Markdown
    bool m_prefixHasMarker = false;
    int m_quotes = 0; //!< how many quotes the line stands in
    QString m_prefix; //!< what keeps a further line in the same containers

    qsizetype m_runsFrom = -1; //!< the paragraph whose backticks are known
    qsizetype m_runsEnd = -1;
    QHash<int, std::vector<qsizetype>> m_runs;
};

MarkupText Scanner::scan()
{
    while (m_at < m_size) {
        if (m_lineStart)
            startLine();
        if (m_at < m_size && !m_lineStart)
            takeCharacter();
    }
    return std::move(m_result);
}

void Scanner::startLine()
{
    qsizetype end = m_text.indexOf(u'\n', m_at);
    if (end < 0)
        end = m_size;
    const QStringView line = QStringView(m_text).mid(m_at, end - m_at);
    m_lineStart = false;
    m_guardNext = false;
    m_bars = 0;
    m_lineFrom = m_at;
    m_lineOut = m_result.markdown.size();
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty()) {
        m_at = std::min(end + 1, m_size);
        m_lineStart = true;
        m_inTable = false;
        m_afterBlank = true;
        if (!m_result.markdown.endsWith("\n\n"_L1))
            m_result.markdown += u'\n';
        return;
    }
    if (m_afterBlank && skipModuleLines(line))
        return;
    m_afterBlank = false;
    readPrefix(end);
    if (takeFence(end))
        return;
    m_inTable = isTableLine(QStringView(m_text).mid(m_at, end - m_at).trimmed());
}

//! Copies the line's indentation and the markers of the lists and quotes it opens.
void Scanner::readPrefix(qsizetype end)
{
    static const QRegularExpression marker(u"\\A(?:[-*+]|[0-9]{1,9}[.)])(?=[ \\t])"_s);
    QString &out = m_result.markdown;
    m_prefix.clear();
    m_prefixHasMarker = false;
    m_quotes = 0;
    int markers = 0;
    while (m_at < end) {
        const QChar c = m_text.at(m_at);
        if (c == u' ' || c == u'\t') {
            const int width = c == u'\t' ? tabStop - int(m_prefix.size() % tabStop) : 1;
            if (m_prefix.size() + width <= mostIndentation) {
                m_prefix += QString(width, u' ');
                out += QString(width, u' ');
            }
            ++m_at;
            continue;
        }
        if (markers == mostMarkers) {
            put({.kind = Token::Guard});
            break;
        }
        if (c == u'>') {
            out += c;
            m_prefix += c;
            ++m_quotes;
            ++m_at;
        } else if (const auto match = matchAt(marker, m_text, m_at, 12); match.hasMatch()) {
            const qsizetype length = match.capturedLength();
            out += QStringView(m_text).mid(m_at, length);
            m_prefix += QString(length, u' ');
            m_prefixHasMarker = true;
            m_at += length;
        } else {
            break;
        }
        ++markers;
    }
    m_prefixOut = out.size();
    m_contentFrom = m_at;
}

bool Scanner::isTableLine(QStringView line) const
{
    if (line.startsWith(u'|'))
        return true;
    const bool hasBar = line.contains(u'|');
    if (m_inTable)
        return hasBar;
    return hasBar && std::all_of(line.begin(), line.end(), [](QChar c) {
        return c == u'|' || c == u'-' || c == u':' || c == u' ' || c == u'\t';
    });
}

//! Imports and exports of a page's own language.
bool Scanner::skipModuleLines(QStringView line)
{
    static const QRegularExpression import(
        u"\\Aimport\\s+(?:['\"]|[^'\"]{1,500}\\sfrom\\s+['\"])"_s);
    static const QRegularExpression anExport(
        u"\\Aexport\\s+(?:const|let|var|function|async|class|default|\\{|\\*)"_s);
    if (line.startsWith("import"_L1)) {
        const QRegularExpressionMatch found = matchAt(import, m_text, m_at, 600);
        if (!found.hasMatch())
            return false;
        const qsizetype end = m_text.indexOf(u'\n', m_at + found.capturedEnd());
        m_at = end < 0 ? m_size : end + 1;
    } else if (line.startsWith("export"_L1) && matchAt(anExport, m_text, m_at, 30).hasMatch()) {
        m_at = moduleEnd(m_at);
    } else {
        return false;
    }
    m_lineStart = true;
    return true;
}

//! An export ends with the first blank line that stands in no bracket; one whose brackets are never
//! closed ends with the first blank line at all.
qsizetype Scanner::moduleEnd(qsizetype from) const
{
    constexpr qsizetype longest = 200'000;
    const qsizetype limit = std::min(m_size, from + longest);
    qsizetype firstBlank = -1;
    int depth = 0;
    QChar quote;
    for (qsizetype i = from; i < limit; ++i) {
        const QChar c = m_text.at(i);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote || (c == u'\n' && quote != u'`'))
                quote = QChar();
            if (c != u'\n' || !quote.isNull())
                continue;
        }
        if (c == u'\n' && i + 1 < limit && m_text.at(i + 1) == u'\n') {
            if (depth <= 0)
                return i + 1;
            firstBlank = firstBlank < 0 ? i : firstBlank;
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'(' || c == u'[' || c == u'{') {
            ++depth;
        } else if (c == u')' || c == u']' || c == u'}') {
            --depth;
        }
    }
    if (firstBlank >= 0 && depth > 0)
        return firstBlank + 1;
    return limit == m_size ? m_size : limit;
}

bool Scanner::takeFence(qsizetype end)
{
    const QChar c = peek();
    if (c != u'`' && c != u'~')
        return false;
    qsizetype infoFrom = m_at;
    while (infoFrom < end && m_text.at(infoFrom) == c)
        ++infoFrom;
    const qsizetype length = infoFrom - m_at;
    const QString info = m_text.mid(infoFrom, end - infoFrom).trimmed();
    if (length < 3 || (c == u'`' && info.contains(u'`')))
        return false;
    const qsizetype indentation = m_prefix.size();
    MarkupToken token{.kind = Token::CodeBlock, .info = withoutEntities(info), .block = true};
    qsizetype lineFrom = std::min(end + 1, m_size);
    while (lineFrom < m_size) {
        qsizetype lineEnd = m_text.indexOf(u'\n', lineFrom);
        if (lineEnd < 0)
            lineEnd = m_size;
        QStringView line = QStringView(m_text).mid(lineFrom, lineEnd - lineFrom);
        lineFrom = std::min(lineEnd + 1, m_size);
        int quotes = m_quotes;
        qsizetype column = 0;
        while (!line.isEmpty() && column < indentation
            && (line.front() == u' ' || line.front() == u'\t'
                || (line.front() == u'>' && quotes-- > 0))) {
            column += line.front() == u'\t' ? tabStop - column % tabStop : 1;
            line = line.mid(1);
        }
        const QStringView bare = line.trimmed();
        const bool closes = bare.size() >= length
            && std::all_of(bare.begin(), bare.end(), [c](QChar x) { return x == c; });
        if (closes)
            break;
        token.text += line;
        token.text += u'\n';
    }
    m_at = lineFrom;
    put(std::move(token));
    m_lineStart = true;
    m_afterBlank = true;
    return true;
}

//! Ends the paragraph before a block, within the same containers.
void Scanner::endBlock()
{
    QString &out = m_result.markdown;
    QString blank = m_prefix;
    while (blank.endsWith(u' '))
        blank.chop(1);
    if (out.size() == m_prefixOut) {
        if (!m_prefixHasMarker)
            out.insert(m_lineOut, blank + u'\n');
    } else {
        out += u'\n' + blank + u'\n' + m_prefix;
    }
    m_lineOut = out.size() - m_prefix.size();
}

//! What follows a block's tag in the same line is text, even if it begins like a list.
void Scanner::guardText()
{
    m_guardNext = false;
    static const QString openers = u"-+*#>=|_[~"_s;
    if (openers.contains(peek()) || peek().isDigit())
        put({.kind = Token::Guard});
}

void Scanner::takeCharacter()
{
    const QChar c = m_text.at(m_at);
    if (c == u'\n') {
        // A line of which nothing is left does not end the paragraph around it.
        const bool nothingIsLeft = m_result.markdown.size() == m_prefixOut && m_at > m_contentFrom;
        if (nothingIsLeft && !m_prefixHasMarker)
            m_result.markdown.truncate(m_lineOut);
        else
            m_result.markdown += c;
        ++m_at;
        m_lineStart = true;
        return;
    }
    if (m_guardNext && c != u' ' && c != u'\t')
        guardText();
    switch (c.unicode()) {
    case u'\\': return takeEscape();
    case u'`': return takeBackticks();
    case u'{': return takeBrace();
    case u'[':
        if (takeFootnote())
            return;
        break;
    case u'<':
        if (takeTag())
            return;
        break;
    case u'~':
        if (peek(1) != u'~' && (m_at == 0 || m_text.at(m_at - 1) != u'~'))
            m_result.markdown += u'\\';
        break;
    case u'|':
        // A table as wide as this is none, and would be filled up with empty cells.
        if (++m_bars > mostColumns)
            m_result.markdown += u'\\';
        break;
    default:
        if (c == MarkupText::openMark || c == MarkupText::closeMark) {
            put({.kind = Token::Literal, .text = c});
            ++m_at;
            return;
        }
    }
    m_result.markdown += c;
    ++m_at;
}

//! "[^1]" points to a note, and "[^1]: " begins one; both are shown as "[1]".
bool Scanner::takeFootnote()
{
    static const QRegularExpression mark(u"\\A\\[\\^([^\\]\\s\\[]{1,50})\\](?!\\()(:[ \\t]*)?"_s);
    if (peek(1) != u'^')
        return false;
    const QRegularExpressionMatch match = matchAt(mark, m_text, m_at, 60);
    if (!match.hasMatch())
        return false;
    const bool isNote = m_at == m_contentFrom && match.capturedLength(2) > 0;
    if (isNote)
        endBlock();
    put({.kind = Token::Literal, .text = u'[' + match.captured(1) + u']'});
    m_at += match.capturedEnd(isNote ? 2 : 1) + (isNote ? 0 : 1);
    if (isNote)
        m_result.markdown += u' ';
    return true;
}

void Scanner::takeEscape()
{
    m_result.markdown += u'\\';
    ++m_at;
    const QChar next = peek();
    if (m_at >= m_size || next == u'\n' || next == MarkupText::openMark
        || next == MarkupText::closeMark)
        return;
    m_result.markdown += next;
    ++m_at;
}

void Scanner::takeBackticks()
{
    int length = 0;
    while (peek(length) == u'`')
        ++length;
    const qsizetype from = m_at + length;
    const qsizetype end = codeEnd(from, length);
    if (end < 0) {
        for (int i = 0; i < length; ++i)
            m_result.markdown += u"\\`"_s;
        m_at = from;
        return;
    }
    static const QRegularExpression lineBreak(u"\\n[ \\t>]*"_s);
    QString code = m_text.mid(from, end - from);
    code.replace(lineBreak, u" "_s);
    if (m_inTable)
        code.replace("\\|"_L1, "|"_L1);
    if (code.startsWith(u' ') && code.endsWith(u' ') && !code.trimmed().isEmpty())
        code = code.mid(1, code.size() - 2);
    m_at = end + length;
    put({.kind = Token::Code, .text = code});
}

//! Where the code that begins at `from` ends: the next run of as many backticks in the paragraph.
qsizetype Scanner::codeEnd(qsizetype from, int length)
{
    if (from < m_runsFrom || from > m_runsEnd) {
        m_runsFrom = m_at;
        m_runsEnd = paragraphEnd(m_at);
        m_runs.clear();
        for (qsizetype i = m_runsFrom; i < m_runsEnd; ++i) {
            if (m_text.at(i) != u'`')
                continue;
            const qsizetype run = i;
            while (i + 1 < m_runsEnd && m_text.at(i + 1) == u'`')
                ++i;
            m_runs[int(i - run + 1)].push_back(run);
        }
    }
    const auto runs = m_runs.constFind(length);
    if (runs == m_runs.constEnd())
        return -1;
    const auto next = std::lower_bound(runs->begin(), runs->end(), from);
    return next == runs->end() ? -1 : *next;
}

//! The end of the last line that belongs to the same paragraph.
qsizetype Scanner::paragraphEnd(qsizetype from) const
{
    static const QRegularExpression opener(
        u"\\A(?:\\n|\\z|[-*+][ \\t]|[0-9]{1,9}[.)][ \\t]|#{1,6}[ \\t]|>|```|~~~|</?[A-Za-z]|\\|)"_s);
    qsizetype end = m_text.indexOf(u'\n', from);
    while (end >= 0) {
        qsizetype word = end + 1;
        while (word < m_size && (m_text.at(word) == u' ' || m_text.at(word) == u'\t'))
            ++word;
        if (matchAt(opener, m_text, word, 12).hasMatch())
            return end;
        end = m_text.indexOf(u'\n', word);
    }
    return m_size;
}

//! Comments vanish, quoted text stands for itself; any other brace is text.
void Scanner::takeBrace()
{
    if (peek(1) == u'/' && peek(2) == u'*') {
        const qsizetype end = m_find(u"*/", m_at + 3);
        if (end < 0)
            return dropParagraph();
        const qsizetype brace = m_text.indexOf(u'}', end);
        m_at = brace >= 0 && QStringView(m_text).mid(end + 2, brace - end - 2).trimmed().isEmpty()
            ? brace + 1
            : end + 2;
        return;
    }
    static const QRegularExpression quoted(
        u"\\A\\{\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|`([^`$\\n]*)`)\\s*\\}"_s);
    const QRegularExpressionMatch match = matchAt(quoted, m_text, m_at, 500);
    if (match.hasMatch()) {
        m_at += match.capturedEnd();
        return put({.kind = Token::Literal,
            .text = match.captured(1) + match.captured(2) + match.captured(3)});
    }
    m_result.markdown += u'{';
    ++m_at;
}

bool Scanner::takeTag()
{
    if (peek(1) == u'!')
        return takeComment();
    ReadTag read = m_tags.read(m_at);
    if (read.outcome == ReadTag::Outcome::Text)
        return false;
    const qsizetype from = std::exchange(m_at, read.end);
    if (read.outcome == ReadTag::Outcome::Nothing)
        return true;
    MarkupToken &tag = read.tag;
    const Component *known = component(tag.text);
    const bool mayBeBlock = known ? known->isBlock || !known->isHtml : true;
    tag.block
        = !m_inTable && ((known && known->isBlock) || (mayBeBlock && isAloneInLine(from, m_at)));
    if (tag.kind != Token::Open || !takeContentOf(tag))
        put(std::move(tag));
    return true;
}

bool Scanner::takeComment()
{
    const QStringView rest = QStringView(m_text).mid(m_at, 4);
    if (rest != "<!--"_L1) {
        const bool isCut = m_at + rest.size() == m_size && u"<!--"_s.startsWith(rest);
        if (isCut)
            drop();
        return isCut;
    }
    const qsizetype end = m_find(u"-->", m_at + 4);
    if (end < 0)
        dropParagraph();
    else
        m_at = end + 3;
    return true;
}

//! Elements whose content is no Markdown: code, and what nobody is to see.
bool Scanner::takeContentOf(const MarkupToken &tag)
{
    const QString name = tag.text;
    const Component *known = component(name);
    const bool isHidden = known && known->hidesContent;
    if (!isHidden && name != "code"_L1 && name != "pre"_L1)
        return false;
    const qsizetype end = m_find(u"</"_s + name, m_at);
    if (end < 0) {
        if (name == "script"_L1 || name == "style"_L1)
            dropParagraph();
        return isHidden;
    }
    if (const qsizetype blank = m_find(u"\n\n", m_at);
        name == "code"_L1 && blank >= 0 && blank < end)
        return false;
    QString content = m_text.mid(m_at, end - m_at);
    const qsizetype close = m_text.indexOf(u'>', end);
    m_at = close < 0 ? m_size : close + 1;
    if (isHidden)
        return true;
    static const QRegularExpression lineBreak(u"<br\\s*/?>"_s);
    static const QRegularExpression markup(
        u"</?(?:a|b|code|em|i|kbd|mark|small|span|strong|u|var)(?:\\s[^<>]*)?>"_s);
    content.replace(lineBreak, u"\n"_s).remove(markup);
    if (const QString inner = content.trimmed(); inner.startsWith(u'{') && inner.endsWith(u'}')) {
        if (const QString text = unwrapped(inner.mid(1, inner.size() - 2));
            text.size() == inner.mid(1, inner.size() - 2).trimmed().size() - 2)
            content = text;
    }
    content = withoutEntities(content);
    if (name == "pre"_L1) {
        if (content.startsWith(u'\n'))
            content.remove(0, 1);
        while (content.endsWith(u'\n') || content.endsWith(u' '))
            content.chop(1);
        put({.kind = Token::CodeBlock, .text = content + u'\n', .block = !m_inTable});
    } else {
        put({.kind = Token::Code, .text = content.simplified()});
    }
    return true;
}

bool Scanner::isAloneInLine(qsizetype from, qsizetype to) const
{
    const bool first = m_result.markdown.size() == m_prefixOut && from >= m_lineFrom;
    while (to < m_size && (m_text.at(to) == u' ' || m_text.at(to) == u'\t'))
        ++to;
    return first && (to == m_size || m_text.at(to) == u'\n');
}

//! Puts the token's mark into the Markdown.
void Scanner::put(MarkupToken token)
{
    const bool block = token.block;
    if (block)
        endBlock();
    QString &out = m_result.markdown;
    out += MarkupText::openMark;
    out += QString::number(m_result.tokens.size());
    out += MarkupText::closeMark;
    m_result.tokens.push_back(std::move(token));
    if (!block)
        return;
    QString blank = m_prefix;
    while (blank.endsWith(u' '))
        blank.chop(1);
    out += u'\n' + blank + u'\n' + m_prefix;
    m_lineOut = out.size() - m_prefix.size();
    m_prefixOut = out.size();
    m_prefixHasMarker = false;
    m_guardNext = true;
}

} // namespace

QString MarkupToken::attribute(QLatin1StringView name) const
{
    for (const MarkupAttribute &attribute : attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

bool MarkupToken::hasAttribute(QLatin1StringView name) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
        [&](const MarkupAttribute &a) { return a.name == name; });
}

MarkupText scanMarkup(const QString &text)
{
    return Scanner(text).scan();
}

} // namespace hublink
