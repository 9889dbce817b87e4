// SPDX-License-Identifier: MIT
#include "app/base/plainname.h"

namespace hublink {

QString plainName(const QString &name, QChar between)
{
    constexpr qsizetype longest = 24;
    QString plain;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : folded) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            plain += c;
        else if (!c.isMark() && !plain.isEmpty() && !plain.endsWith(between))
            plain += between;
    }
    while (plain.endsWith(between))
        plain.chop(1);
    return plain.left(longest);
}

} // namespace hublink
