// SPDX-License-Identifier: MIT
#include "app/form/jspattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Steps a match may take: some ten milliseconds. The switches must stand at the very start.
const QString limits = u"(*NO_JIT)(*LIMIT_MATCH=150000)(*LIMIT_DEPTH=20000)"_s;

const QString blanks = u"\\x09-\\x0d\\x20\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}"
                       "\\x{202f}\\x{205f}\\x{3000}\\x{feff}"_s;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

QString codePoint(int value)
{
    return u"\\x{%1}"_s.arg(value, 0, 16);
}

//! Reads a JavaScript pattern once, from left to right, and writes it in Qt's dialect.
class Translator
{
public:
    explicit Translator(QStringView pattern)
        : m_text(pattern)
        , m_groups(countGroups(pattern))
    {
    }

    std::optional<QString> run()
    {
        while (m_at < m_text.size() && !m_refused)
            next();
        if (m_refused || m_open != 0)
            return {};
        return m_out;
    }

private:
    static int countGroups(QStringView text)
    {
        int groups = 0;
        bool inClass = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'\\')
                ++i;
            else if (text[i] == u'[')
                inClass = true;
            else if (text[i] == u']')
                inClass = false;
            else if (!inClass && text[i] == u'(') {
                const QStringView rest = text.mid(i + 1);
                const bool named = rest.startsWith(u"?<") && !rest.startsWith(u"?<=")
                    && !rest.startsWith(u"?<!");
                groups += named || !rest.startsWith(u'?') ? 1 : 0;
            }
        }
        return groups;
    }

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void next()
    {
        const QChar c = m_text[m_at++];
        switch (c.unicode()) {
        case u'\\': return escape(false);
        case u'[': return characterClass();
        case u'(': return group();
        case u')':
            m_refused = --m_open < 0;
            m_out += c;
            m_mayRepeat = true;
            return;
        case u'|':
            m_out += c;
            m_mayRepeat = false;
            return;
        case u'^':
            m_out += c;
            m_mayRepeat = false;
            return;
        case u'$':
            m_out += u"\\z"_s; // Qt's $ also matches before a last line break
            m_mayRepeat = false;
            return;
        case u'.':
            m_out += u"[^\\n\\r\\x{2028}\\x{2029}]"_s;
            m_mayRepeat = true;
            return;
        case u'*':
        case u'+':
        case u'?': return quantifier(QString(c));
        case u'{': return brace();
        default:
            // Blanks and # are plain in both dialects; ] and } are, too, when they stand alone.
            m_out += c == u']' || c == u'}' ? u"\\"_s + c : QString(c);
            m_mayRepeat = true;
        }
    }

    void quantifier(const QString &text)
    {
        m_refused = !m_mayRepeat;
        m_out += text;
        if (peek() == u'?') {
            m_out += u'?';
            ++m_at;
        }
        m_mayRepeat = false; // "a++" is an error in JavaScript and means something else in Qt
    }

    void brace()
    {
        static const QRegularExpression counted(u"\\A\\d+(,\\d*)?\\}"_s);
        const QRegularExpressionMatch match = counted.match(m_text.mid(m_at).toString());
        if (!match.hasMatch()) {
            m_out += u"\\{"_s;
            m_mayRepeat = true;
            return;
        }
        m_at += match.capturedLength();
        quantifier(u'{' + match.captured());
    }

    void group()
    {
        ++m_open;
        m_out += u'(';
        m_mayRepeat = false;
        if (peek() != u'?')
            return;
        static const QRegularExpression known(
            u"\\A\\?(:|=|!|<=|<!|<[\\p{L}_$][\\p{L}\\p{N}_$]*>)"_s);
        const QRegularExpressionMatch match = known.match(m_text.mid(m_at).toString());
        m_refused = !match.hasMatch();
        m_out += match.captured();
        m_at += match.capturedLength();
    }

    void escape(bool inClass)
    {
        m_mayRepeat = true;
        if (m_at >= m_text.size()) {
            m_refused = true;
            return;
        }
        const QChar c = m_text[m_at++];
        switch (c.unicode()) {
        case u'd':
        case u'D':
        case u'w':
        case u'W': m_out += u"\\"_s + c; return;
        case u's': m_out += inClass ? blanks : u'[' + blanks + u']'; return;
        case u'S': m_out += inClass ? u"\\S"_s : u"[^"_s + blanks + u']'; return;
        case u'b':
        case u'B':
            m_out += inClass ? (c == u'b' ? u"\\x08"_s : u"B"_s) : u"\\"_s + c;
            m_mayRepeat = inClass;
            return;
        case u't': m_out += u"\\x09"_s; return;
        case u'n': m_out += u"\\x0a"_s; return;
        case u'v': m_out += u"\\x0b"_s; return;
        case u'f': m_out += u"\\x0c"_s; return;
        case u'r': m_out += u"\\x0d"_s; return;
        case u'c': return control();
        case u'x': return hexadecimal(2);
        case u'u': return hexadecimal(4);
        case u'k': return namedReference();
        default: break;
        }
        if (isDigit(c))
            return number(inClass);
        // Every other escaped character stands for itself.
        m_out += QRegularExpression::escape(QString(c));
    }

    void control()
    {
        const QChar letter = peek().toUpper();
        if (letter < u'A' || letter > u'Z') {
            m_out += u"\\\\c"_s;
            return;
        }
        ++m_at;
        m_out += codePoint(letter.unicode() - 64);
    }

    void hexadecimal(int digits)
    {
        const QStringView code = m_text.mid(m_at, digits);
        if (code.size() == digits && isHex(code)) {
            m_at += digits;
            m_out += codePoint(code.toInt(nullptr, 16));
        } else {
            m_out += digits == 2 ? u'x' : u'u';
        }
    }

    void namedReference()
    {
        static const QRegularExpression name(u"\\A<[\\p{L}_$][\\p{L}\\p{N}_$]*>"_s);
        const QRegularExpressionMatch match = name.match(m_text.mid(m_at).toString());
        m_out += match.hasMatch() ? u"\\k"_s + match.captured() : u"k"_s;
        m_at += match.capturedLength();
    }

    void number(bool inClass)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        const int group = m_text.mid(m_at - 1, end - m_at + 1).toInt();
        if (!inClass && group > 0 && group <= m_groups) {
            // A group that took no part matches the empty text in JavaScript.
            m_out += u"(?(%1)\\g{%1})"_s.arg(group);
            m_at = end;
            return;
        }
        int value = 0;
        qsizetype at = m_at - 1;
        for (int i = 0; i < 3 && at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'7'
             && value * 8 + m_text[at].digitValue() <= 0377;
             ++i, ++at)
            value = value * 8 + m_text[at].digitValue();
        if (at == m_at - 1) {
            m_out += m_text[m_at - 1]; // \8 and \9
            return;
        }
        m_at = at;
        m_out += codePoint(value);
    }

    bool isSetAt(qsizetype at) const
    {
        return at + 1 < m_text.size() && m_text[at] == u'\\'
            && u"dDwWsS"_s.contains(m_text[at + 1]);
    }

    void characterClass()
    {
        m_mayRepeat = true;
        const bool negated = peek() == u'^';
        m_at += negated ? 1 : 0;
        if (peek() == u']') { // [] never matches, [^] always does
            ++m_at;
            m_out += negated ? u"[\\s\\S]"_s : u"(?!)"_s;
            return;
        }
        m_out += negated ? u"[^"_s : u"["_s;
        bool afterSet = false;
        while (m_at < m_text.size() && m_text[m_at] != u']') {
            const QChar c = m_text[m_at++];
            // Beside a set like \w a dash is no range.
            const bool plainDash = c == u'-' && (afterSet || isSetAt(m_at));
            afterSet = c == u'\\' && isSetAt(m_at - 1);
            if (c == u'\\')
                escape(true);
            else
                m_out += c == u'[' || plainDash ? u"\\"_s + c : QString(c);
        }
        m_refused = m_at >= m_text.size();
        ++m_at;
        m_out += u']';
    }

    QStringView m_text;
    int m_groups;
    qsizetype m_at = 0;
    int m_open = 0;
    bool m_mayRepeat = false;
    bool m_refused = false;
    QString m_out;
};

} // namespace

std::optional<QString> translatedJsPattern(const QString &pattern)
{
    return Translator(pattern).run();
}

JsPattern::JsPattern(const QString &pattern)
{
    constexpr qsizetype longest = 20'000;
    if (pattern.size() > longest)
        return;
    const std::optional<QString> translated = translatedJsPattern(pattern);
    if (!translated)
        return;
    m_expression.setPattern(limits + *translated);
    m_valid = m_expression.isValid();
}

std::optional<bool> JsPattern::isFoundIn(const QString &text) const
{
    if (!m_valid)
        return {};
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return {};
    return match.hasMatch();
}

} // namespace hublink
