// SPDX-License-Identifier: MIT
#include "app/form/wrappings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! The field's names in any of their usual spellings, as a pattern.
QString namePattern(const FormField &field)
{
    static const QRegularExpression hump(u"([a-z])([A-Z])"_s);
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    QStringList names;
    for (const QString &name : {field.label, field.role, field.key}) {
        QString words = name;
        words.replace(hump, u"\\1 \\2"_s);
        QStringList parts = words.split(gap, Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        if (!parts.isEmpty())
            names.append(parts.join(u"[ _.-]?"_s));
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return u"(?!)"_s;
    return u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(names.join(u'|'));
}

//! What may stand between a name and its value: ": ", "=", " => ", a tab.
QString separatorPattern()
{
    return u"[\"'`*_)]*\\s*(?:=>|->|:=|[:=|>\uFF1A\uFF1D]|\\t|\\n|\\s[\u2013\u2014-]\\s|\\sis:?\\s)"
           "[\\s:=*|]*"_s;
}

//! A way in which a value stands in a text; the group `value` is what lies inside.
struct Wrapping
{
    QRegularExpression form;
    bool CleanedValue::*removed;
    //! Alone it could belong to the value.
    enum class When { Always, Inside, Named } when = When::Always;
};

QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(u"\\A"_s + pattern + u"\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

const QString quoteMarks = u"[\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB]"_s;

//! Wrappings that need no name, the outermost first. None of them can be part of a key.
const std::array<Wrapping, 14> &wrappings()
{
    static const std::array<Wrapping, 14> table = {{
        // blanks
        {form(u"(?:\\s+(?<value>\\S.*)|(?<value2>.*\\S)\\s+)"_s), &CleanedValue::blanks},
        // "KEY", 'KEY', `KEY`; on one side only if the other one went with a name
        {form(quoteMarks + u"+(?<value>.+?)"_s + quoteMarks + u'+'), &CleanedValue::quotes},
        {form(quoteMarks + u"+(?<value>.+)"_s), &CleanedValue::quotes, Wrapping::When::Named},
        {form(u"(?<value>.+?)"_s + quoteMarks + u'+'), &CleanedValue::quotes,
            Wrapping::When::Named},
        // **KEY**, __KEY__, ~~KEY~~, *KEY*
        {form(u"(\\*\\*|__|~~|\\*)(?<value>.+)\\1"_s), &CleanedValue::quotes},
        // <code>KEY</code>
        {form(u"<([a-z][\\w.-]*)[^>]*>(?<value>.*)</\\1\\s*>"_s), &CleanedValue::quotes},
        // (KEY), [KEY], {KEY}, <KEY> and their kin, if the brackets belong together
        {form(u"(?:\\((?<value>[^()]*)\\)|\\[(?<value2>[^\\[\\]]*)\\]|\\{(?<value3>[^{}]*)\\}"
              "|<(?<value4>[^<>]*)>|[\u300C\u300E\u3010\uFF08](?<value5>.*)"
              "[\u300D\u300F\u3011\uFF09])"_s),
            &CleanedValue::quotes},
        // a call's or an object's end: KEY");  KEY"},
        {form(u"(?<value>[^()\\[\\]{}<>]+)[)\\]}>]+"_s), &CleanedValue::quotes,
            Wrapping::When::Inside},
        // login("KEY")
        {form(u"[a-z_][\\w.]*\\([\"'`](?<value>[^\"'`]+)[\"'`]\\)"_s), &CleanedValue::quotes},
        // KEY,  KEY;
        {form(u"(?<value>.+?)[,;\u3001\u3002\uFF0C\uFF1B]+"_s), &CleanedValue::punctuation},
        // - KEY,  > KEY,  1. KEY
        {form(u"(?:[>*\u2022\u00B7-]|\\d{1,2}[.)])\\s+(?<value>\\S.*)"_s),
            &CleanedValue::punctuation},
        // a row of a table: | KEY |
        {form(u"\\|\\s*(?<value>.*)"_s), &CleanedValue::punctuation},
        {form(u"(?<value>.*?)\\s*\\|"_s), &CleanedValue::punctuation},
        // Bearer KEY
        {form(u"(?:bearer|token|api-?key|ssws|geniekey|pat)\\s+(?<value>\\S+)"_s),
            &CleanedValue::name},
    }};
    return table;
}

bool isKeyLike(const QString &text, const FormField &field)
{
    if (!field.shape.pattern().isEmpty() && hasShape(text, field))
        return true;
    static const QRegularExpression plain(u"\\A[A-Za-z0-9._~+/=:|@$-]+\\z"_s);
    static const QRegularExpression date(u"\\A\\d{4}-\\d{2}-\\d{2}(T.*)?\\z"_s);
    static const QRegularExpression digit(u"\\d"_s);
    static const QRegularExpression address(u"://|\\A[^@]+@[^@]+\\.[a-z]+\\z"_s);
    static const QRegularExpression mixed(u"\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}"_s);
    const qsizetype shortest = field.holds == ValueKind::Id ? 4 : 12;
    if (text.size() < shortest || !plain.match(text).hasMatch() || date.match(text).hasMatch()
        || address.match(text).hasMatch())
        return false;
    constexpr qsizetype longerThanWords = 24;
    return digit.match(text).hasMatch()
        || (text.size() >= longerThanWords && mixed.match(text).hasMatch());
}

//! A name in front of a value, as programs and people write it.
QRegularExpression namedForm(const QString &names)
{
    const QString declared
        = u"(?:(?:export|set|setx|env|let|const|var|final|static|string)\\s+)*(?:\\$env:|--)?"_s;
    return QRegularExpression(u"\\A(?:-H\\s+|--header\\s+|-)?[\"'`*_{<\\s]*"_s + declared
            + u"(?:[\\p{L}\\p{N}]+[ _.-])*(?:"_s + names + u')' + separatorPattern()
            + u"(?<value>\\S.*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

//! What programs call credentials. Believed only if a key follows.
const QRegularExpression &credentialForm()
{
    static const QRegularExpression named
        = namedForm(u"(?:proxy-)?authorization|bearer|[a-z0-9_.-]*(?:key|token|secret|auth|pat)"_s);
    return named;
}

//! Any name at all: "NAME=VALUE". Believed only if the value then looks as it should.
const QRegularExpression &anyNamedForm()
{
    static const QRegularExpression named(
        u"\\A(?:(?:export|set|setx|env|let|const|var)\\s+)*(?:\\$env:|--)?[A-Za-z][\\w.-]*"
        "[\"']?\\s*(?:=>|[:=])\\s*(?<value>\\S.*)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return named;
}

QString inner(const QRegularExpressionMatch &match)
{
    for (const QString &group : {u"value"_s, u"value2"_s, u"value3"_s, u"value4"_s, u"value5"_s}) {
        if (const QString text = match.captured(group); !text.isEmpty())
            return text;
    }
    return {};
}

bool unwrapOnce(CleanedValue &value)
{
    for (const Wrapping &wrapping : wrappings()) {
        if ((wrapping.when == Wrapping::When::Inside && !value.isChanged())
            || (wrapping.when == Wrapping::When::Named && !value.name))
            continue;
        const QRegularExpressionMatch match = wrapping.form.match(value.text);
        const QString text = match.hasMatch() ? inner(match) : QString();
        if (text.isEmpty() || text == value.text)
            continue;
        value.text = text;
        value.*wrapping.removed = true;
        return true;
    }
    return false;
}

void unwrapMarks(CleanedValue &value, const FormField &field)
{
    while (!hasShape(value.text, field) && unwrapOnce(value)) { }
}

bool dropName(CleanedValue &value, const FormField &field)
{
    const QRegularExpression own = namedForm(namePattern(field));
    QString text = own.isValid() ? inner(own.match(value.text)) : QString();
    const auto believed = [&](const QRegularExpression &form, bool shapeOnly) {
        const QString rest = inner(form.match(value.text));
        CleanedValue bare{rest};
        bare.name = true;
        unwrapMarks(bare, field);
        return hasShape(bare.text, field) || (!shapeOnly && isKeyLike(bare.text, field))
            ? rest
            : QString();
    };
    if (text.isEmpty() && field.holds == ValueKind::Key)
        text = believed(credentialForm(), false);
    if (text.isEmpty())
        text = believed(anyNamedForm(), true);
    if (text.isEmpty())
        return false;
    value.text = text;
    value.name = true;
    return true;
}

void unwrapWhole(CleanedValue &value, const FormField &field)
{
    do {
        unwrapMarks(value, field);
    } while (!hasShape(value.text, field) && dropName(value, field));
    // A sentence ends with a full stop, a key hardly ever.
    static const QRegularExpression stop(u"\\A(.+?)[.!?:\u2026]+\\z"_s);
    const QString before = stop.match(value.text).captured(1);
    if (!hasShape(value.text, field) && isKeyLike(before, field)) {
        value.text = before;
        value.punctuation = true;
    }
}

//! The one word of a text that can be a key.
std::optional<QString> keyAmongWords(const QString &text, const FormField &field)
{
    static const QRegularExpression gap(u"[\\s|]+"_s);
    QStringList shaped;
    QStringList likely;
    const QStringList words = text.split(gap, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        CleanedValue candidate{word};
        unwrapWhole(candidate, field);
        if (hasShape(candidate.text, field) && !shaped.contains(candidate.text))
            shaped.append(candidate.text);
        if (isKeyLike(candidate.text, field) && !likely.contains(candidate.text))
            likely.append(candidate.text);
    }
    const QStringList &best = shaped.isEmpty() ? likely : shaped;
    return best.size() == 1 ? std::optional(best.first()) : std::nullopt;
}

//! Basic authentication holds a coded pair, not the key.
bool isBasicHeader(const QString &text)
{
    static const QRegularExpression basic(u"(?:\\A|\\s|['\"])Basic\\s+[A-Za-z0-9+/=]+['\"]?\\z"_s);
    return basic.match(text).hasMatch();
}

//! Lines that make a key only together: a mail or a terminal broke it.
bool isBrokenKey(const QString &text, const FormField &field)
{
    static const QRegularExpression lineBreak(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression piece(u"\\A[A-Za-z0-9._~+/=-]+\\z"_s);
    static const QRegularExpression word(u"\\A\\p{Lu}?\\p{Ll}{4,}\\z"_s);
    const QStringList lines = text.split(lineBreak, Qt::SkipEmptyParts);
    return lines.size() > 1 && isKeyLike(lines.first(), field)
        && std::all_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
               return piece.match(line.trimmed()).hasMatch()
                   && !word.match(line.trimmed()).hasMatch();
           });
}

} // namespace

bool hasShape(const QString &value, const FormField &field)
{
    return !field.shape.pattern().isEmpty() && field.shape.match(value).hasMatch();
}

QString valueNamedIn(const QString &text, const FormField &field)
{
    const QRegularExpression named(
        namePattern(field) + separatorPattern() + u"[\"'`]*([^\\s\"'`&,;|<>{}]{2,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Without a separator only a known look tells a value from the next word.
    const QRegularExpression loose(namePattern(field) + u"[\"']?\\s+[\"']?([^\\s\"'&,;]{4,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString value;
    for (const bool isLoose : {false, true}) {
        const QRegularExpression &form = isLoose ? loose : named;
        if (!form.isValid()) // a name of half characters
            continue;
        QRegularExpressionMatchIterator matches = form.globalMatch(text);
        // The first one of the usual shape, else the first one.
        while (matches.hasNext()) {
            const QString candidate = matches.next().captured(1);
            const bool fits = hasShape(candidate, field);
            if ((value.isEmpty() && (fits || field.shape.pattern().isEmpty()) && !isLoose)
                || (fits && !hasShape(value, field)))
                value = candidate;
        }
    }
    return value;
}

void unwrapValue(CleanedValue &value, const FormField &field)
{
    constexpr qsizetype longest = 8 * 1024;
    if (hasShape(value.text, field) || value.text.size() > longest || isBasicHeader(value.text))
        return;
    QString joined = value.text;
    joined.remove(QRegularExpression(u"[\\s\\x{2028}\\x{2029}]+"_s));
    const bool isBroken = hasShape(joined, field) || isBrokenKey(value.text, field);
    CleanedValue bare = value;
    unwrapWhole(bare, field);
    static const QRegularExpression blank(u"\\s"_s);
    if (isBroken && !hasShape(bare.text, field)) {
        value.text = joined;
        value.lineBreaks = true;
        return;
    }
    if (blank.match(bare.text).hasMatch()) {
        if (const std::optional<QString> word = keyAmongWords(bare.text, field)) {
            bare.words = true;
            bare.text = *word;
        }
    }
    if (!hasShape(bare.text, field) && !isKeyLike(bare.text, field)) {
        if (const QString named = valueNamedIn(value.text, field); !named.isEmpty()
            && named != bare.text && value.text.size() > named.size() + 2
            && (hasShape(named, field) || isKeyLike(named, field))) {
            bare.name = true;
            bare.text = named;
        }
    }
    value = bare;
}

} // namespace hublink
