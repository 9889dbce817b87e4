// SPDX-License-Identifier: MIT
#include "app/form/valuedoctor.h"

#include "app/form/foundlink.h"
#include "app/form/wrappings.h"

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

template <typename Predicate>
bool removeAll(QString &text, Predicate predicate)
{
    const qsizetype before = text.size();
    text.erase(std::remove_if(text.begin(), text.end(), predicate), text.end());
    return text.size() != before;
}

//! Takes blanks and line breaks off both ends and tells them apart.
void trim(CleanedValue &value)
{
    const QString trimmed = value.text.trimmed();
    const qsizetype start = trimmed.isEmpty() ? value.text.size() : value.text.indexOf(trimmed);
    const QString ends = value.text.left(start) + value.text.mid(start + trimmed.size());
    for (const QChar c : ends)
        (isLineBreak(c) ? value.lineBreaks : value.blanks) = true;
    value.text = trimmed;
}

//! The line breaks that a copy took along.
void trimLineBreaks(CleanedValue &value)
{
    qsizetype from = 0;
    qsizetype to = value.text.size();
    while (from < to && isLineBreak(value.text.at(from)))
        ++from;
    while (to > from && isLineBreak(value.text.at(to - 1)))
        --to;
    value.lineBreaks = to - from < value.text.size();
    value.text = value.text.mid(from, to - from);
}

//! A certificate, a key of several lines, or a service account's file: whole as it is.
bool isDocument(const QString &text)
{
    return text.contains("-----BEGIN "_L1)
        || (text.trimmed().startsWith(u'{') && text.contains("\"private_key\""_L1));
}

//! Quotes or angle brackets around the whole, a name in front, a comma behind.
void unwrapPlace(CleanedValue &value)
{
    static const QRegularExpression around(
        u"\\A(?:[\"'`<(\u201C\u201E]+(?<value>[^\\s\"'`<>]*?)[\"'`>)\u201C\u201D]+[,;]*"
        "|(?<bare>[^\\s\"'`<>]*?)[,;]+)\\z"_s);
    static const QRegularExpression named(u"\\A[\\p{L}\\p{N} _.-]+\\s*[:=]\\s+(?<value>\\S+)\\z"_s);
    if (const QString text = named.match(value.text).captured(u"value"_s); !text.isEmpty()) {
        value.text = text;
        value.name = true;
    }
    const QRegularExpressionMatch match = around.match(value.text);
    const QString text = match.captured(u"value"_s) + match.captured(u"bare"_s);
    if (!text.isEmpty() && text != value.text) {
        value.text = text;
        value.quotes = true;
    }
}

CleanedValue cleanLink(const QString &pasted)
{
    CleanedValue link = findLink(pasted);
    return link.text.isEmpty() ? findToken(pasted) : link;
}

bool isPlace(ValueKind kind)
{
    return kind == ValueKind::Host || kind == ValueKind::Subdomain || kind == ValueKind::Address
        || kind == ValueKind::Email;
}

bool isWebAddress(const QString &text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

//! An address whose own part was not found.
bool isOddAddress(const QString &text, const FormField &field)
{
    switch (field.holds) {
    case ValueKind::Key:
    case ValueKind::Id:
    case ValueKind::Email: break;
    case ValueKind::Host:
    case ValueKind::Subdomain:
        return isWebAddress(text) && !canonicalValue(text, field).reduced
            && !isWantedByRules(text, text.section(u"://"_s, 1), field);
    case ValueKind::Address:
    case ValueKind::Link:
    case ValueKind::Text: return false;
    }
    return isWebAddress(text) && !isWantedByRules(text, text.section(u"://"_s, 1), field);
}

bool isOddEmail(const QString &text, const FormField &field)
{
    static const QRegularExpression email(u"\\A[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+\\z"_s);
    if (field.holds == ValueKind::Email || field.holds == ValueKind::Text
        || !email.match(text).hasMatch())
        return false;
    return !isWantedByRules(text, text.section(u'@', 0, 0), field);
}

Finding examineLink(const QString &text)
{
    const bool isOne = text.trimmed().isEmpty()
        || text.startsWith("hublink:"_L1, Qt::CaseInsensitive) || !findLink(text).text.isEmpty()
        || isToken(findToken(text).text);
    return {isOne ? Oddity::None : Oddity::NoLink};
}

} // namespace

CleanedValue cleanPaste(const QString &pasted, const FormField &field)
{
    if (field.holds == ValueKind::Link)
        return cleanLink(pasted);
    CleanedValue cleaned{pasted};
    // Names, passwords and free texts have no form of which anything could be told.
    if (field.holds == ValueKind::Text) {
        trimLineBreaks(cleaned);
        return cleaned;
    }
    if (isDocument(pasted))
        return cleaned;
    cleaned.invisible = removeAll(cleaned.text, isInvisible);
    trim(cleaned);
    if (field.holds == ValueKind::Key || field.holds == ValueKind::Id)
        unwrapValue(cleaned, field);
    else if (isPlace(field.holds))
        unwrapPlace(cleaned);
    // A line break inside comes from a wrapped line.
    cleaned.lineBreaks = removeAll(cleaned.text, isLineBreak) || cleaned.lineBreaks;
    const CanonicalValue canonical = canonicalValue(cleaned.text, field);
    cleaned.text = canonical.text;
    cleaned.address = canonical.reduced;
    cleaned.scheme = canonical.completed;
    return cleaned;
}

std::optional<Finding> misplacedSecret(
    const QString &value, const FormField &field, const LinkForm &form)
{
    const Finding finding = examine(value, field, form);
    const bool isSecret = std::any_of(form.fields.cbegin(), form.fields.cend(),
        [&](const FormField &other) { return other.label == finding.other && other.secret; });
    if (field.secret || finding.oddity != Oddity::OtherField || !isSecret)
        return {};
    return finding;
}

Credentials valuesNamedIn(const QString &text, const LinkForm &form)
{
    Credentials found;
    // A value alone names nothing; looking for hundreds of names in it would take long.
    static const QRegularExpression separator(u"[\\s:=|]"_s);
    constexpr qsizetype longest = 8 * 1024;
    if (text.size() > longest || !separator.match(text).hasMatch())
        return found;
    static const QRegularExpression gap(u"[\\s|\"'`,;]+"_s);
    const QStringList words = text.split(gap, Qt::SkipEmptyParts);
    for (const FormField &field : form.fields) {
        QString value = valueNamedIn(text, field);
        // A table has its names in another row.
        if (value.isEmpty()
            && std::count_if(words.cbegin(), words.cend(),
                   [&](const QString &word) { return hasShape(word, field); })
                == 1)
            value = *std::find_if(words.cbegin(), words.cend(),
                [&](const QString &word) { return hasShape(word, field); });
        if (!value.isEmpty())
            found.append({field.key, field.role, Secret(value)});
    }
    return found;
}

Finding examine(const QString &value, const FormField &field, const LinkForm &form)
{
    static const QRegularExpression command(
        u"\\A\\s*\\$?\\s*(curl|wget|http|https|Invoke-WebRequest|Invoke-RestMethod)\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression masked(u"[\u2022\u25CF*]{4,}"_s);

    const QString text = value.trimmed();
    if (text.isEmpty() || hasShape(text, field))
        return {};
    if (field.holds == ValueKind::Link)
        return examineLink(text);
    if (command.match(text).hasMatch())
        return {Oddity::Command, {}, valuesNamedIn(text, form)};
    const Credentials found = valuesNamedIn(text, form);
    if (found.size() > 1)
        return {Oddity::Labelled, {}, found};
    for (const Lookalike &lookalike : form.lookalikes) {
        if (lookalike.pattern.match(text).hasMatch())
            return {Oddity::Lookalike, lookalike.name};
    }
    const QString bare = cleanPaste(text, field).text;
    if (isOddEmail(bare, field))
        return {Oddity::Email};
    if (masked.match(text).hasMatch())
        return {Oddity::Masked};
    if (isOddAddress(bare, field))
        return {Oddity::WebAddress};
    if (hasShape(bare, field))
        return {};
    for (const FormField &other : form.fields) {
        if (other.key != field.key
            && (hasShape(bare, other) || hasShape(cleanPaste(text, other).text, other)))
            return {Oddity::OtherField, other.label};
    }
    if (found.size() == 1 && found.first().key != field.key && bare == text)
        return {Oddity::OtherField, form.field(found.first().key)->label, found};
    return {field.shape.pattern().isEmpty() ? Oddity::None : Oddity::Unusual};
}

} // namespace hublink
