// SPDX-License-Identifier: MIT
#include "app/form/mending.h"

#include "app/form/valuedoctor.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Letters of Cyrillic and Greek and the Latin ones that they are mistaken for, in pairs.
const QHash<QChar, QChar> &lookalikes()
{
    static const QHash<QChar, QChar> all = [] {
        const QString foreign
            = u"\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501"
              "\u04BB\u051B\u051D\u04CF\u0410\u0412\u0415\u041A\u041C\u041D\u041E"
              "\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0391\u0392\u0395\u0396"
              "\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF"
              "\u03BD\u2010\u2011\u2012\u2013\u2014\u2212"_s;
        const QString latin = u"aeopcyxijsdhqwlABEKMHOPCTXIJSABEZHIKMNOPTYXov------"_s;
        QHash<QChar, QChar> pairs;
        for (qsizetype i = 0; i < foreign.size(); ++i)
            pairs.insert(foreign.at(i), latin.at(i));
        return pairs;
    }();
    return all;
}

QChar latinOf(QChar c)
{
    constexpr ushort firstWide = 0xFF01;
    constexpr ushort lastWide = 0xFF5E;
    constexpr ushort wideBy = 0xFEE0;
    if (c.unicode() >= firstWide && c.unicode() <= lastWide)
        return QChar(ushort(c.unicode() - wideBy));
    return lookalikes().value(c, c);
}

} // namespace

std::optional<MendedValue> mended(const QString &value, const FormField &field)
{
    if (field.holds == ValueKind::Text || field.holds == ValueKind::Link)
        return {};
    MendedValue mended;
    QString latin = value;
    for (QChar &c : latin) {
        const QChar plain = latinOf(c);
        if (plain != c && !mended.lookalikes.contains(c))
            mended.lookalikes.append(c);
        c = plain;
    }
    mended.cleaned = cleanPaste(latin, field);
    mended.text = mended.cleaned.text;
    if (mended.text == value || mended.text.isEmpty())
        return {};
    return mended;
}

} // namespace hublink
