// SPDX-License-Identifier: MIT
#include "app/help/helphtml.h"

#include "app/guide/markdownhtml.h"

#include <QLocale>
#include <QRegularExpression>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Calm in the light and in the dark, and readable on paper.
const auto look = R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { margin-top: 3rem; }
img { max-width: 100%; border: 1px solid #8885; border-radius: 8px; }
code, pre { background: #8882; border-radius: 4px; padding: .1em .3em; }
pre { padding: .8em; overflow-x: auto; direction: ltr; }
pre code { background: none; padding: 0; }
table { border-collapse: collapse; }
td, th { border: 1px solid #8886; padding: .3em .6em; text-align: start; vertical-align: top; }
@media print { nav { display: none; } }
)"_L1;

} // namespace

QString helpHtml(const QList<HelpPage> &pages, const QString &language)
{
    const bool isRtl = QLocale(language).textDirection() == Qt::RightToLeft;
    QString contents;
    QString texts;
    for (const HelpPage &page : pages) {
        contents
            += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(page.key, page.title.toHtmlEscaped());
        texts += u"<section id=\"%1\">\n%2</section>\n"_s.arg(
            page.key, markdownHtml(page.markdown, MD_DIALECT_GITHUB | MD_FLAG_NOHTML));
    }
    // Other pages are other parts of this one.
    static const QRegularExpression link(u"href=\"([a-z-]+)\\.md\""_s);
    texts.replace(link, u"href=\"#\\1\""_s);
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<title>Hublink</title>\n<style>%3</style>\n</head>\n<body>\n<nav>\n<ul>\n"_s.arg(
               language, isRtl ? u"rtl"_s : u"ltr"_s, look)
        + contents + u"</ul>\n</nav>\n<main>\n"_s + texts + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace hublink
