// SPDX-License-Identifier: MIT
#include "app/help/helppages.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QString textOf(const QString &key, const QString &language)
{
    for (const QString &name : {key + u'.' + language, key}) {
        QFile file(u":/help/"_s + name + u".md"_s);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

//! A line as it is read.
QString plain(const QString &line)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression signs(u"[*`|]|^\\s*(?:[-#]+|\\d+\\.)\\s"_s);
    QString text = line;
    return text.replace(link, u"\\1"_s).remove(signs).simplified();
}

} // namespace

QList<HelpPage> helpPages(const QString &language)
{
    QList<HelpPage> pages;
    for (const QString &key : {u"link"_s, u"accounts"_s, u"ai-apps"_s, u"trouble"_s, u"privacy"_s,
             u"administrators"_s, u"scripts"_s, u"news"_s}) {
        const QString text = textOf(key, language);
        pages.append({key, plain(text.section(u'\n', 0, 0)), text});
    }
    return pages;
}

QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words)
{
    constexpr int mostOfAPage = 4;
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> hits;
    if (wanted.isEmpty())
        return hits;
    const auto holds = [](const QString &text, const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    for (const HelpPage &page : pages) {
        int found = 0;
        // Headings begin parts; the page's own begins the first one.
        static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
        const QStringList parts = page.markdown.split(heading, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const bool isAll = std::all_of(wanted.cbegin(), wanted.cend(),
                [&](const QString &word) { return holds(part, word); });
            if (!isAll || ++found > mostOfAPage)
                continue;
            const QStringList lines = part.split(u'\n', Qt::SkipEmptyParts);
            const auto line = std::find_if(lines.cbegin(), lines.cend(),
                [&](const QString &each) { return holds(each, wanted.first()); });
            hits.append({page.key, plain(lines.first()),
                plain(line == lines.cend() ? lines.first() : *line)});
        }
    }
    return hits;
}

} // namespace hublink
