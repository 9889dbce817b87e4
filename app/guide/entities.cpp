// SPDX-License-Identifier: MIT
#include "app/guide/entities.h"

#include "app/guide/markdownhtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QString numericEntity(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = (isHex ? digits.mid(1) : digits).toUInt(&ok, isHex ? 16 : 10);
    const bool isCharacter
        = ok && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = isCharacter ? code : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&character, 1);
}

//! The Markdown library knows all two thousand names.
QString namedEntity(const QString &entity)
{
    QString text = markdownHtml(entity);
    text.remove("<p>"_L1).remove("</p>\n"_L1);
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace

QString entityText(const QString &entity)
{
    if (entity.startsWith("&#"_L1))
        return numericEntity(QStringView(entity).mid(2).chopped(1));
    for (const auto &[name, text] : {std::pair("&amp;"_L1, u'&'), std::pair("&lt;"_L1, u'<'),
             std::pair("&gt;"_L1, u'>'), std::pair("&quot;"_L1, u'"'),
             std::pair("&apos;"_L1, u'\''), std::pair("&nbsp;"_L1, u'\u00A0')}) {
        if (entity == name)
            return QChar(text);
    }
    return namedEntity(entity);
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(
        u"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,47});"_s);
    QString result;
    qsizetype done = 0;
    for (auto match = entity.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(text).mid(done, found.capturedStart() - done);
        result += entityText(found.captured());
        done = found.capturedEnd();
    }
    return done == 0 ? text : result + text.mid(done);
}

} // namespace hublink
