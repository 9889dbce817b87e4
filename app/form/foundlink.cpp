// SPDX-License-Identifier: MIT
#include "app/form/foundlink.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Mail breaks long lines with "=" at the end, and writes "=" as "=3D" then.
bool decodeMail(QString &text)
{
    static const QRegularExpression softBreak(u"=[ \\t]*\\r?\\n"_s);
    static const QRegularExpression coded(u"=([0-9A-Fa-f]{2})"_s);
    if (!softBreak.match(text).hasMatch() && !text.contains("=3D\""_L1))
        return false;
    text.remove(softBreak);
    QString plain;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = coded.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const ushort code = match.captured(1).toUShort(nullptr, 16);
        if (code < 0x20 || code > 0x7e)
            continue;
        plain += text.mid(from, match.capturedStart() - from) + QChar(code);
        from = match.capturedEnd();
    }
    text = plain + text.mid(from);
    return true;
}

//! Web pages write "&" as "&amp;".
bool decodeEntities(QString &text)
{
    static const std::pair<QString, QString> entities[] = {{u"&amp;"_s, u"&"_s},
        {u"&#38;"_s, u"&"_s}, {u"&#x26;"_s, u"&"_s}, {u"&#61;"_s, u"="_s}, {u"&#x3d;"_s, u"="_s},
        {u"&#x2f;"_s, u"/"_s}, {u"&#47;"_s, u"/"_s}, {u"&quot;"_s, u"\""_s}, {u"&#34;"_s, u"\""_s},
        {u"&#39;"_s, u"'"_s}, {u"&lt;"_s, u"<"_s}, {u"&gt;"_s, u">"_s}, {u"&nbsp;"_s, u" "_s}};
    const QString before = text;
    for (const auto &[entity, character] : entities)
        text.replace(entity, character, Qt::CaseInsensitive);
    return text != before;
}

bool removeInvisible(QString &text)
{
    const qsizetype before = text.size();
    text.erase(std::remove_if(text.begin(), text.end(),
                   [](QChar c) {
                       return c.category() == QChar::Other_Format || c == QChar(0xFEFF)
                           || c == QChar(0x00AD);
                   }),
        text.end());
    return text.size() != before;
}

//! Up to the first "/", "?" or "#" an address may hold any letter: it is judged later. Behind it
//! only what an address may hold.
const QRegularExpression &addressForm()
{
    static const QRegularExpression form(
        u"(?:https?://|(?<![\\w.@/-])(?=(?:[a-z0-9-]+\\.)*stackone\\.com[/?]))"
        "[^\\s/?#<>\"'`|(){}\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\u300C-\u3011]+"
        "(?:[/?#](?:(?![<>\"'`|()\\[\\]{}^])[!-~])*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

bool hasToken(const QString &address)
{
    static const QRegularExpression token(u"token(?:=|%3D|-3D)[^&]"_s);
    return token.match(address).hasMatch();
}

//! A web token of three parts whose last one has the length that the usual algorithms give.
bool endsWithWholeWebToken(const QString &address)
{
    static const QRegularExpression whole(
        u"=eyJ[\\w-]+\\.[\\w-]+\\.(?:[\\w-]{43}|[\\w-]{64}|[\\w-]{86}|[\\w-]{342})\\z"_s);
    return whole.match(address).hasMatch();
}

//! The start of `line` if it goes on with an address that the line before broke off.
QString continuation(const QString &line, const QString &address)
{
    static const QRegularExpression piece(u"\\A[A-Za-z0-9._~+/=:%&?#-]+"_s);
    static const QRegularExpression code(u"[0-9=&%_]|[a-z][A-Z]|[A-Z]{2}"_s);
    const QString start = piece.match(line).captured();
    if (start.isEmpty() || start.startsWith("http"_L1, Qt::CaseInsensitive)
        || endsWithWholeWebToken(address))
        return {};
    QString word = start;
    while (!word.isEmpty() && u".:?"_s.contains(word.back()))
        word.chop(1);
    const bool isOpen = !hasToken(address);
    // A word of the next sentence has no digits and no capitals inside.
    return isOpen || code.match(word).hasMatch() ? word : QString();
}

//! Puts addresses together that were broken over several lines.
bool joinLines(QString &text)
{
    static const QRegularExpression lineBreak(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression quoteMarks(u"\\A[>\\s]+"_s);
    const QStringList lines = text.split(lineBreak);
    QString joined;
    bool changed = false;
    bool inAngles = false;
    QString open; // the address that the text so far ends with
    for (QString line : lines) {
        line.remove(quoteMarks);
        line = line.trimmed();
        const QString rest = inAngles ? line.section(u'>', 0, 0)
            : open.isEmpty()          ? QString()
                                      : continuation(line, open);
        if (!rest.isEmpty()) {
            joined += line;
            changed = true;
            open = line.size() == rest.size() ? open + rest : QString();
            if (line.size() > rest.size() && !inAngles)
                joined.insert(joined.size() - line.size() + rest.size(), u' ');
        } else {
            joined += u'\n' + line;
            open.clear();
        }
        if (open.isEmpty()) {
            QRegularExpressionMatchIterator matches = addressForm().globalMatch(line);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                if (match.capturedEnd() == line.size()) {
                    open = match.captured();
                    inAngles
                        = match.capturedStart() > 0 && line.at(match.capturedStart() - 1) == u'<';
                }
            }
        }
        inAngles = inAngles && !line.contains(u'>');
    }
    text = joined.trimmed();
    return changed;
}

//! What writers put behind an address. `before` is what stands right in front of it.
QString withoutTail(QString address, const QString &before)
{
    static const QRegularExpression behindToken(
        u"([?&#]token=[A-Za-z0-9._~+/=:%-]+)(?<!__)[,;!*].*\\z"_s);
    address.replace(behindToken, u"\\1"_s);
    static const QString tail = u".,;:!?*"_s;
    while (!address.isEmpty() && tail.contains(address.back()))
        address.chop(1);
    for (const QString &mark : {u"__"_s, u"_"_s, u"~~"_s}) {
        if (before.endsWith(mark) && address.endsWith(mark)) {
            address.chop(mark.size());
            break;
        }
    }
    return address;
}

} // namespace

CleanedValue findLink(const QString &text)
{
    CleanedValue found;
    QString plain = text.trimmed();
    found.blanks = plain.size() != text.size();
    found.invisible = removeInvisible(plain);
    found.coding = decodeMail(plain);
    found.coding = decodeEntities(plain) || found.coding;
    found.lineBreaks = joinLines(plain);
    QRegularExpressionMatchIterator matches = addressForm().globalMatch(plain);
    qsizetype length = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString address
            = withoutTail(match.captured(), plain.left(match.capturedStart()).right(2));
        const bool better = found.text.isEmpty() || (hasToken(address) && !hasToken(found.text));
        if (address.isEmpty() || !better)
            continue;
        found.text = address;
        length = address.size();
    }
    if (!found.text.contains("://"_L1) && !found.text.isEmpty())
        found.text.prepend("https://"_L1);
    found.words = length < plain.size() || text.trimmed().startsWith(u'>');
    return found;
}

CleanedValue findToken(const QString &text)
{
    CleanedValue found;
    QString plain = text.trimmed();
    found.blanks = plain.size() != text.size();
    found.invisible = removeInvisible(plain);
    static const QRegularExpression around(
        u"\\A[\\s\"'`\u201C\u201E\u2018\u00AB<(\\[{*]*(?<name>(?:[a-z_ -]*token|code)\\s*[:=]\\s*)?"
        "[\"'`\u201C\u201E\u2018]*(?<token>.*?)"
        "[\\s\"'`\u201C\u201D\u2019\u00BB>)\\]}*,;.!]*\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = around.match(plain);
    found.text = match.captured(u"token"_s);
    found.name = !match.captured(u"name"_s).isEmpty();
    found.quotes = !found.name && found.text.size() != plain.size();
    return found;
}

bool isToken(const QString &text)
{
    constexpr qsizetype shortest = 12;
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~+/=:-]+\\z"_s);
    return text.size() >= shortest && form.match(text).hasMatch() && !text.contains("://"_L1);
}

} // namespace hublink
