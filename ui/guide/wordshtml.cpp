// SPDX-License-Identifier: MIT
#include "ui/guide/wordshtml.h"

#include "ui/style/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

using Kind = GuideNode::Kind;

QString element(const QString &name, const QString &content)
{
    return u'<' + name + u'>' + content + u"</"_s + name.section(u' ', 0, 0) + u'>';
}

//! One run of letters and signs without a gap, with places to break in what is longer than a word
//! of a language: behind its signs, and anywhere in what has none for long.
QString breakableRun(QStringView run)
{
    constexpr int longestWord = 30;
    constexpr int mostTogether = 18;
    if (run.size() <= mostTogether)
        return run.toString().toHtmlEscaped();
    QString html;
    int letters = 0;
    const bool isWord = run.size() <= longestWord
        && std::all_of(run.cbegin(), run.cend(), [](QChar c) { return c.isLetter(); });
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QChar c = run.at(i);
        const bool isSign = !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark();
        letters = isSign ? 0 : letters + 1;
        html += QString(c).toHtmlEscaped();
        const bool breaksHere = isSign || letters == mostTogether;
        if (isWord || !breaksHere || c.isHighSurrogate() || i + 1 == run.size())
            continue;
        html += placeToBreak;
        letters = 0;
    }
    return html;
}

//! Escaped; a label cannot break a long key or address otherwise, and the window would grow with
//! it.
QString breakable(const QString &text)
{
    QString html;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        html += breakableRun(QStringView(text).mid(start, i - start));
        if (i < text.size())
            html += text.at(i);
        start = i + 1;
    }
    return html;
}

QString tableAsHtml(const GuideNode &table)
{
    static const QString sides[] = {u"left"_s, u"left"_s, u"center"_s, u"right"_s};
    QString rows;
    for (qsizetype i = 0; i < table.children.size(); ++i) {
        QString cells;
        for (const GuideNode &cell : table.children.at(i).children)
            cells += element(
                (i == 0 ? u"th align=\"%1\""_s : u"td align=\"%1\""_s).arg(sides[cell.number & 3]),
                wordsAsHtml(cell.children));
        rows += element(u"tr"_s, cells);
    }
    return element(u"table border=\"1\" cellspacing=\"0\" cellpadding=\"4\""_s, rows);
}

} // namespace

QString wordsAsHtml(const QList<GuideNode> &words)
{
    QString html;
    for (const GuideNode &word : words) {
        switch (word.kind) {
        case Kind::Text: html += breakable(word.text); break;
        case Kind::Break: html += u"<br>"_s; break;
        case Kind::Code:
            html += u"<code style=\"background-color:%1\">%2</code>"_s.arg(
                codeBackground().name(), breakable(word.text));
            break;
        case Kind::Strong: html += element(u"b"_s, wordsAsHtml(word.children)); break;
        case Kind::Emphasis: html += element(u"i"_s, wordsAsHtml(word.children)); break;
        case Kind::Strike: html += element(u"s"_s, wordsAsHtml(word.children)); break;
        case Kind::Link:
            html += element(
                u"a href=\"%1\""_s.arg(word.target.toHtmlEscaped()), wordsAsHtml(word.children));
            break;
        case Kind::Image: break;
        default: html += wordsAsHtml(word.children);
        }
    }
    return html;
}

QString blocksAsHtml(const QList<GuideNode> &blocks)
{
    QString html;
    for (const GuideNode &block : blocks) {
        switch (block.kind) {
        case Kind::Heading: html += element(u"h4"_s, wordsAsHtml(block.children)); break;
        case Kind::Caption:
            html += element(u"p"_s, element(u"b"_s, wordsAsHtml(block.children)));
            break;
        case Kind::Bullets: html += element(u"ul"_s, blocksAsHtml(block.children)); break;
        case Kind::Numbers:
            html += element(u"ol start=\"%1\""_s.arg(block.number), blocksAsHtml(block.children));
            break;
        case Kind::Item: {
            const bool isShort
                = block.children.size() == 1 && block.children.first().kind == Kind::Paragraph;
            html += element(u"li"_s,
                isShort ? wordsAsHtml(block.children.first().children)
                        : blocksAsHtml(block.children));
            break;
        }
        case Kind::Choice: html += blocksAsHtml(block.children); break;
        case Kind::Quote: html += element(u"blockquote"_s, blocksAsHtml(block.children)); break;
        case Kind::CodeBlock: html += element(u"pre"_s, block.text.toHtmlEscaped()); break;
        case Kind::Table: html += tableAsHtml(block); break;
        default: html += element(u"p"_s, wordsAsHtml(block.children));
        }
    }
    return html;
}

} // namespace hublink::ui
