// SPDX-License-Identifier: MIT
#include "app/linking/valuedoctor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar(0xFEFF)
        || (c.category() == QChar::Other_Control && !c.isSpace());
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isQuote(QChar c)
{
    return u"\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB"_s.contains(c);
}

template <typename Predicate>
bool removeAll(QString &text, Predicate predicate)
{
    const qsizetype before = text.size();
    text.erase(std::remove_if(text.begin(), text.end(), predicate), text.end());
    return text.size() != before;
}

bool trim(QString &text)
{
    const QString trimmed = text.trimmed();
    return std::exchange(text, trimmed).size() != trimmed.size();
}

bool unquote(QString &text)
{
    bool changed = false;
    while (!text.isEmpty() && isQuote(text.front())) {
        text.remove(0, 1);
        changed = true;
    }
    while (!text.isEmpty() && isQuote(text.back())) {
        text.chop(1);
        changed = true;
    }
    return changed;
}

//! Matches the field's names in any of their usual spellings.
QString namePattern(const FormField &field)
{
    QStringList names;
    for (const QString &name : {field.label, field.role, field.key}) {
        QString words = name;
        words.replace(QRegularExpression(u"([a-z])([A-Z])"_s), u"\\1 \\2"_s);
        QStringList parts
            = words.split(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        if (!parts.isEmpty())
            names.append(parts.join(u"[ _-]?"_s));
    }
    names.removeDuplicates();
    return u"(?<![\\p{L}\\p{N}])(?:%1)"_s.arg(names.join(u'|'));
}

bool hasShape(const QString &value, const FormField &field)
{
    return !field.shape.pattern().isEmpty() && field.shape.match(value).hasMatch();
}

bool dropName(QString &text, const FormField &field)
{
    const QRegularExpression named(u"\\A"_s + namePattern(field) + u"[\"']?\\s*[:=]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match
        = named.isValid() ? named.match(text) : QRegularExpressionMatch();
    static const QRegularExpression scheme(
        u"\\ABearer\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype length
        = match.hasMatch() ? match.capturedLength() : scheme.match(text).capturedLength();
    if (length <= 0 || length == text.size())
        return false;
    text.remove(0, length);
    return true;
}

} // namespace

CleanedValue cleanPaste(const QString &pasted, const FormField &field)
{
    CleanedValue cleaned{pasted};
    QString &text = cleaned.text;
    cleaned.invisible = removeAll(text, isInvisible);
    // A line break at the end is the commonest guest; one inside comes from a wrapped line.
    cleaned.lineBreaks = removeAll(text, isLineBreak);
    cleaned.blanks = trim(text);
    cleaned.quotes = unquote(text);
    cleaned.name = dropName(text, field);
    cleaned.quotes = unquote(text) || cleaned.quotes;
    cleaned.blanks = trim(text) || cleaned.blanks;
    return cleaned;
}

Credentials valuesNamedIn(const QString &text, const LinkForm &form)
{
    Credentials found;
    // A value alone names nothing; looking for hundreds of names in it would take long.
    static const QRegularExpression separator(u"[\\s:=]"_s);
    constexpr qsizetype longest = 8 * 1024;
    if (text.size() > longest || !separator.match(text).hasMatch())
        return found;
    for (const FormField &field : form.fields) {
        const QRegularExpression named(
            namePattern(field) + u"[\"']?\\s*[:=]?\\s*[\"']?([^\\s\"'&,;]{4,})"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!named.isValid()) // a name of half characters
            continue;
        QRegularExpressionMatchIterator matches = named.globalMatch(text);
        // The first one of the usual shape, else the first one.
        QString value;
        while (matches.hasNext()) {
            const QString candidate = matches.next().captured(1);
            if (value.isEmpty() || (hasShape(candidate, field) && !hasShape(value, field)))
                value = candidate;
        }
        if (!value.isEmpty() && (field.shape.pattern().isEmpty() || hasShape(value, field)))
            found.append({field.key, field.role, Secret(value)});
    }
    return found;
}

Finding examine(const QString &value, const FormField &field, const LinkForm &form)
{
    static const QRegularExpression email(u"\\A[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+\\z"_s);
    static const QRegularExpression command(
        u"\\A\\s*\\$?\\s*(curl|wget|http|https|Invoke-WebRequest|Invoke-RestMethod)\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression masked(u"[\u2022\u25CF*]{4,}"_s);

    const QString text = value.trimmed();
    if (text.isEmpty() || hasShape(text, field))
        return {};
    if (command.match(text).hasMatch())
        return {Oddity::Command, {}, valuesNamedIn(text, form)};
    if (const Credentials found = valuesNamedIn(text, form); found.size() > 1)
        return {Oddity::Labelled, {}, found};
    for (const Lookalike &lookalike : form.lookalikes) {
        if (lookalike.pattern.match(text).hasMatch())
            return {Oddity::Lookalike, lookalike.name};
    }
    if (email.match(text).hasMatch())
        return {Oddity::Email};
    if (masked.match(text).hasMatch())
        return {Oddity::Masked};
    if (text.startsWith("https://"_L1) || text.startsWith("http://"_L1))
        return {Oddity::WebAddress};
    const QString bare = cleanPaste(text, field).text;
    if (hasShape(bare, field))
        return {};
    for (const FormField &other : form.fields) {
        if (other.key != field.key
            && (hasShape(bare, other) || hasShape(cleanPaste(text, other).text, other)))
            return {Oddity::OtherField, other.label};
    }
    return {field.shape.pattern().isEmpty() ? Oddity::None : Oddity::Unusual};
}

} // namespace hublink
