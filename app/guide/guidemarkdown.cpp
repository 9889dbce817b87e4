// SPDX-License-Identifier: MIT
#include "app/guide/guidemarkdown.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Kind = GuideNode::Kind;
using Words = QList<GuideNode>;

//! What a run of words stands in.
enum class Place { Text, Cell, LinkText, Heading };

bool isSpan(const GuideNode &node)
{
    return node.kind == Kind::Strong || node.kind == Kind::Emphasis || node.kind == Kind::Strike;
}

bool isSpace(QChar c)
{
    return c.isNull() || c.isSpace();
}

//! In the sense of CommonMark's rules for emphasis.
bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 128 && c.isSymbol());
}

bool isPlainPunctuation(QChar c)
{
    return c.unicode() < 128 && isPunctuation(c);
}

//! The same words, in spans that Markdown can say: none empty, none beginning or ending with a
//! blank, none beside one of its kind.
Words normalized(const Words &words)
{
    Words result;
    const auto add = [&](GuideNode node) {
        const bool merges = !result.isEmpty() && result.last().kind == node.kind;
        if (merges && (node.kind == Kind::Text || node.kind == Kind::Code))
            result.last().text += node.text;
        else if (merges && isSpan(node))
            result.last().children = normalized(result.last().children + node.children);
        else
            result.append(std::move(node));
    };
    const auto isBlankText = [](const GuideNode &n) {
        return n.kind == Kind::Break || (n.kind == Kind::Text && n.text.trimmed().isEmpty());
    };
    for (GuideNode node : words) {
        if (!isSpan(node)) {
            if (node.kind == Kind::Link)
                node.children = normalized(node.children);
            if (node.kind != Kind::Text || !node.text.isEmpty())
                add(std::move(node));
            continue;
        }
        node.children = normalized(node.children);
        Words before;
        Words after;
        while (!node.children.isEmpty() && isBlankText(node.children.first()))
            before.append(node.children.takeFirst());
        while (!node.children.isEmpty() && isBlankText(node.children.last()))
            after.prepend(node.children.takeLast());
        if (!node.children.isEmpty() && node.children.first().kind == Kind::Text
            && isSpace(node.children.first().text.front())) {
            node.children.first().text.remove(0, 1);
            before.append({.kind = Kind::Text, .text = u" "_s});
        }
        if (!node.children.isEmpty() && node.children.last().kind == Kind::Text
            && isSpace(node.children.last().text.back())) {
            node.children.last().text.chop(1);
            after.prepend({.kind = Kind::Text, .text = u" "_s});
        }
        for (GuideNode &blank : before)
            add(std::move(blank));
        if (!node.children.isEmpty())
            add(std::move(node));
        for (GuideNode &blank : after)
            add(std::move(blank));
    }
    return result;
}

QString escapedAddress(QString address)
{
    static const QRegularExpression entity(u"&(?=#?\\w+;)"_s);
    address.replace(u'\\', u"\\\\"_s).replace(entity, u"&amp;"_s);
    address.replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
    address.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    const bool needsBrackets = address.isEmpty() || address.contains(u' ') || address.contains(u'(')
        || address.contains(u')');
    return needsBrackets ? u'<' + address + u'>' : address;
}

class WordWriter
{
public:
    //! `before` is the sign in front of the words; null: they open a line.
    WordWriter(Place place, QChar before, QString &out)
        : m_place(place)
        , m_before(before)
        , m_out(out)
        , m_from(out.size())
    {
    }
    void write(const Words &words, QChar after = {});

private:
    void writeText(const QString &text, QChar after);
    void writeSpan(const GuideNode &span, QChar after);
    void writeCode(QString code);
    QChar before() const { return m_out.size() > m_from ? m_out.back() : m_before; }
    bool atLineStart() const
    {
        return m_out.size() == m_from ? m_before.isNull() : m_out.endsWith(u'\n');
    }

    Place m_place;
    QChar m_before;
    QString &m_out;
    qsizetype m_from;
};

//! The first character of what is going to be written for a word.
QChar firstCharacter(const GuideNode &node)
{
    switch (node.kind) {
    case Kind::Text: return node.text.isEmpty() ? QChar() : node.text.front();
    case Kind::Break: return u' ';
    case Kind::Code: return u'`';
    case Kind::Image: return u'!';
    case Kind::Link: return u'[';
    case Kind::Strike: return u'~';
    default: return u'*';
    }
}

void WordWriter::write(const Words &words, QChar after)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const GuideNode &word = words.at(i);
        const QChar next = i + 1 < words.size() ? firstCharacter(words.at(i + 1)) : after;
        switch (word.kind) {
        case Kind::Text: writeText(word.text, next); break;
        case Kind::Break:
            if (m_place == Place::Cell) {
                m_out += u"<br>"_s;
            } else if (m_place == Place::Text) {
                while (m_out.endsWith(u' '))
                    m_out.chop(1);
                m_out += u"  \n"_s;
            } else {
                m_out += u' ';
            }
            break;
        case Kind::Code: writeCode(word.text); break;
        case Kind::Strong:
        case Kind::Emphasis:
        case Kind::Strike: writeSpan(word, next); break;
        case Kind::Link:
            m_out += u'[';
            WordWriter(m_place == Place::Cell ? Place::Cell : Place::LinkText, u'[', m_out)
                .write(word.children, u']');
            m_out += u"]("_s + escapedAddress(word.target) + u')';
            break;
        case Kind::Image: {
            QString description = word.text;
            description.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
            description.replace(u'`', u"\\`"_s).replace(u'*', u"\\*"_s).replace(u'_', u"\\_"_s);
            description.replace(u'<', u"\\<"_s).replace(u'&', u"\\&"_s).replace(u'~', u"\\~"_s);
            if (m_place == Place::Cell)
                description.replace(u'|', u"\\|"_s);
            m_out += u"!["_s + description + u"]("_s + escapedAddress(word.target) + u')';
            break;
        }
        default: WordWriter::write(word.children, next);
        }
    }
}

//! Escapes only what would be read as something else.
void WordWriter::writeText(const QString &text, QChar after)
{
    static const QRegularExpression entity(
        u"\\A&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,47});"_s);
    static const QRegularExpression numbered(u"\\A([0-9]{1,9})([.)])(?=\\s|\\z)"_s);
    const bool severalTildes = text.count(u'~') > 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : after;
        const QChar previous = i > 0 ? text.at(i - 1) : before();
        const bool first = atLineStart();
        if (first && (c == u' ' || c == u'\t'))
            continue;
        if (first && c.isDigit()) {
            const QRegularExpressionMatch match = numbered.match(text.mid(i, 11));
            if (match.hasMatch()) {
                m_out += match.captured(1) + u'\\' + match.captured(2);
                i += match.capturedLength() - 1;
                continue;
            }
        }
        bool escape = false;
        switch (c.unicode()) {
        case u'\\': escape = isPlainPunctuation(next) || i + 1 == text.size(); break;
        case u'`': escape = true; break;
        case u'*': escape = first || !(isSpace(previous) && isSpace(next)); break;
        case u'_':
            escape = !(isSpace(previous) && isSpace(next))
                && !(previous.isLetterOrNumber() && next.isLetterOrNumber());
            escape = escape || (first && isSpace(next));
            break;
        case u'~': escape = severalTildes || previous == u'~' || next == u'~'; break;
        case u'<': escape = !next.isSpace() && !next.isDigit(); break;
        case u'&': escape = entity.match(text.mid(i, 50)).hasMatch(); break;
        case u'[':
            escape = m_place == Place::LinkText || (first && text.indexOf("]:"_L1, i) >= 0);
            break;
        case u']': escape = m_place == Place::LinkText || next == u'('; break;
        case u'!': escape = next == u'[' && i + 1 == text.size(); break;
        case u'|': escape = m_place == Place::Cell || first; break;
        case u'#':
            escape = (first && (isSpace(next) || next == u'#'))
                || (m_place == Place::Heading && next.isNull());
            break;
        case u'>':
        case u'=': escape = first; break;
        case u'-':
        case u'+': escape = first && (isSpace(next) || next == c); break;
        default: break;
        }
        if (escape)
            m_out += u'\\';
        m_out += c;
    }
}

//! A span that Markdown could not tell from its neighbours is written without its last sign, as in
//! "**Note**:this", or as its words alone.
void WordWriter::writeSpan(const GuideNode &span, QChar after)
{
    const QChar previous = before();
    const bool apart = (isSpace(previous) || isPunctuation(previous))
        && (isSpace(after) || isPunctuation(after));
    QChar sign = u'*';
    if (span.kind == Kind::Strike)
        sign = u'~';
    else if (span.kind == Kind::Emphasis && apart && previous != u'_')
        sign = u'_';
    QString inner;
    WordWriter(m_place, sign, inner).write(span.children, sign);
    const QChar first = inner.isEmpty() ? QChar() : inner.front();
    const QChar last = inner.isEmpty() ? QChar() : inner.back();
    const bool opens = !isSpace(first)
        && (!isPunctuation(first) || isSpace(previous) || isPunctuation(previous));
    const bool closes
        = !isSpace(last) && (!isPunctuation(last) || isSpace(after) || isPunctuation(after));
    QString mark;
    if (previous != sign && after != sign && first != sign)
        mark = span.kind == Kind::Emphasis ? QString(sign) : QString(2, sign);
    if (!mark.isEmpty() && opens && !closes && span.children.last().kind == Kind::Text
        && span.children.last().text.size() > 1) {
        GuideNode shorter = span;
        shorter.children.last().text.chop(1);
        writeSpan(shorter, last);
        return writeText(last, after);
    }
    if (mark.isEmpty() || !opens || !closes) {
        write(span.children, after);
        return;
    }
    m_out += mark + inner + mark;
}

void WordWriter::writeCode(QString code)
{
    if (m_place == Place::Cell)
        code.replace(u'|', u"\\|"_s);
    code.replace(u'\n', u' ');
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : std::as_const(code)) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool pads = code.startsWith(u'`') || code.endsWith(u'`')
        || (code.startsWith(u' ') && code.endsWith(u' ') && !code.trimmed().isEmpty());
    const QString pad = pads ? u" "_s : QString();
    m_out += fence + pad + code + pad + fence;
}

QString wordsAsMarkdown(const Words &words, Place place)
{
    QString out;
    WordWriter(place, place == Place::Text ? QChar() : QChar(u' '), out).write(normalized(words));
    return out;
}

QString blocksAsMarkdown(const QList<GuideNode> &blocks);

//! Puts `first` before the first line and `further` before all others.
QString indented(const QString &text, const QString &first, const QString &further)
{
    QString result = first;
    for (const QChar c : text) {
        if (c != u'\n' && result.endsWith(u'\n'))
            result += further;
        result += c;
    }
    return result;
}

QString quoted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : u"> "_s + line;
    return lines.join(u'\n');
}

QString listAsMarkdown(const GuideNode &list, bool otherMark)
{
    const bool isTight
        = std::all_of(list.children.cbegin(), list.children.cend(), [](const GuideNode &item) {
              // A list that begins with another number than 1 needs a blank line before it.
              const auto isNested = [](const GuideNode &block) {
                  return block.kind == Kind::Bullets
                      || (block.kind == Kind::Numbers && block.number == 1);
              };
              return item.children.size() < 2
                  || (item.children.size() == 2 && isNested(item.children.at(1)));
          });
    QStringList items;
    int number = std::clamp(list.number, 0, 999'999);
    for (const GuideNode &item : list.children) {
        const QString mark = list.kind == Kind::Numbers
            ? QString::number(number++) + (otherMark ? u") "_s : u". "_s)
            : (otherMark ? u"* "_s : u"- "_s);
        QString content;
        if (isTight && item.children.size() == 2)
            content = blocksAsMarkdown(item.children.first(1)) + u'\n'
                + blocksAsMarkdown(item.children.last(1));
        else
            content = blocksAsMarkdown(item.children);
        items.append(indented(content, mark, QString(mark.size(), u' ')));
    }
    return items.join(isTight ? u"\n"_s : u"\n\n"_s);
}

QString delimiterRow(const GuideNode &header, qsizetype columns)
{
    static const QString marks[] = {u" --- |"_s, u" :--- |"_s, u" :---: |"_s, u" ---: |"_s};
    QString row = u"|"_s;
    for (qsizetype i = 0; i < columns; ++i)
        row += marks[i < header.children.size() ? header.children.at(i).number & 3 : 0];
    return row;
}

QString tableAsMarkdown(const GuideNode &table)
{
    qsizetype columns = 0;
    for (const GuideNode &row : table.children)
        columns = std::max(columns, row.children.size());
    QStringList lines;
    for (const GuideNode &row : table.children) {
        QString line = u"|"_s;
        for (const GuideNode &cell : row.children)
            line += u' ' + wordsAsMarkdown(cell.children, Place::Cell) + u" |"_s;
        // Only the header says how many columns there are; short rows are allowed.
        if (lines.isEmpty())
            line += u"  |"_s.repeated(columns - row.children.size());
        lines.append(line);
        if (lines.size() == 1)
            lines.append(delimiterRow(row, columns));
    }
    return lines.join(u'\n');
}

QString codeAsMarkdown(const GuideNode &code)
{
    const QChar mark = code.target.contains(u'`') ? u'~' : u'`';
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : code.text) {
        run = c == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, mark);
    const QString end = code.text.isEmpty() || code.text.endsWith(u'\n') ? QString() : u"\n"_s;
    return fence + code.target + u'\n' + code.text + end + fence;
}

QString blocksAsMarkdown(const QList<GuideNode> &blocks)
{
    QString result;
    Kind before = Kind::Paragraph;
    bool otherMark = false;
    for (const GuideNode &block : blocks) {
        QString text;
        switch (block.kind) {
        case Kind::Heading:
            text = QString(block.number, u'#') + u' '
                + wordsAsMarkdown(block.children, Place::Heading);
            break;
        case Kind::Bullets:
        case Kind::Numbers:
            // Lists that follow each other would be one.
            otherMark = before == block.kind && !otherMark;
            text = listAsMarkdown(block, otherMark);
            break;
        case Kind::Choice: text = blocksAsMarkdown(block.children); break;
        case Kind::Quote: text = quoted(blocksAsMarkdown(block.children)); break;
        case Kind::CodeBlock: text = codeAsMarkdown(block); break;
        case Kind::Table: text = tableAsMarkdown(block); break;
        case Kind::Paragraph:
        case Kind::Caption: text = wordsAsMarkdown(block.children, Place::Text); break;
        default: text = wordsAsMarkdown({block}, Place::Text);
        }
        before = block.kind;
        if (text.isEmpty())
            continue;
        if (!result.isEmpty())
            result += u"\n\n"_s;
        result += text;
    }
    return result;
}

} // namespace

QString toMarkdown(const QList<GuideNode> &blocks)
{
    return blocksAsMarkdown(blocks);
}

} // namespace hublink
