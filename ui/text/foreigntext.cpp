// SPDX-License-Identifier: MIT
#include "ui/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace hublink::ui {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 1500;
    QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
    // Marks that turn the direction of what follows could make a text say something else.
    shown.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return shown;
}

QString nameText(const QString &name)
{
    constexpr qsizetype longest = 48;
    QString shown = shortened(name).simplified();
    if (shown.size() <= longest)
        return shown;
    const auto isHalf = [](QChar c) { return c.isLowSurrogate(); };
    qsizetype front = longest / 2;
    qsizetype back = shown.size() - (longest - front - 1);
    front -= isHalf(shown.at(front)) ? 1 : 0;
    back += isHalf(shown.at(back)) ? 1 : 0;
    return shown.left(front) + u'…' + shown.mid(back);
}

QString controlText(const QString &name)
{
    return nameText(name).replace(u'&', u"&&"_s);
}

} // namespace hublink::ui
