// SPDX-License-Identifier: MIT
#include "app/guide/frontmatter.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QString doubleQuoted(QStringView text)
{
    QString value;
    for (qsizetype i = 1; i < text.size() && text.at(i) != u'"'; ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            value += text.at(i);
            continue;
        }
        const QChar escaped = text.at(++i);
        const bool isBlank = escaped == u'n' || escaped == u't' || escaped == u'r';
        value += isBlank ? QChar(u' ') : escaped;
    }
    return value;
}

QString scalar(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'"'))
        return doubleQuoted(text);
    if (text.startsWith(u'\'')) {
        static const QRegularExpression quoted(u"\\A'((?:[^']|'')*)"_s);
        return quoted.match(text).captured(1).replace("''"_L1, "'"_L1);
    }
    static const QRegularExpression comment(u"(?:\\A|\\s)#.*\\z"_s);
    return text.remove(comment);
}

} // namespace

std::optional<FrontMatter> readFrontMatter(const QString &page)
{
    static const QRegularExpression whole(
        u"\\A\\s*---[ \\t]*\\n(.*?)(?:(?<=\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression key(u"\\A([A-Za-z_][\\w-]*):(?:[ \\t]+(.*))?\\z"_s);
    static const QRegularExpression block(u"\\A[|>][-+0-9]*\\s*\\z"_s);
    const QRegularExpressionMatch match = whole.match(page);
    if (!match.hasMatch())
        return {};
    FrontMatter result;
    result.end = match.capturedEnd();
    const QStringList lines = match.captured(1).split(u'\n');
    // A line of dashes alone is no front matter.
    if (!key.match(lines.value(0)).hasMatch() && !lines.value(0).startsWith(u'#')
        && !match.captured(1).trimmed().isEmpty())
        return {};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch found = key.match(lines.at(i));
        if (!found.hasMatch())
            continue;
        QString value = found.captured(2);
        if (block.match(value).hasMatch())
            value.clear();
        while (i + 1 < lines.size()
            && (lines.at(i + 1).startsWith(u' ') || lines.at(i + 1).startsWith(u'\t')))
            value += u' ' + lines.at(++i).trimmed();
        if (found.captured(1) == "title"_L1)
            result.title = scalar(value).simplified();
        else if (found.captured(1) == "description"_L1)
            result.description = scalar(value).simplified();
    }
    return result;
}

} // namespace hublink
