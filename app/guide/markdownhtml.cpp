// SPDX-License-Identifier: MIT
#include "app/guide/markdownhtml.h"

#include <md4c-html.h>

namespace hublink {

QString markdownHtml(const QString &markdown, unsigned flags)
{
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *into) {
        static_cast<QByteArray *>(into)->append(text, qsizetype(size));
    };
    const QByteArray utf8 = markdown.toUtf8();
    md_html(utf8.constData(), MD_SIZE(utf8.size()), append, &html, flags, 0);
    return QString::fromUtf8(html);
}

} // namespace hublink
