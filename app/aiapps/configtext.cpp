// SPDX-License-Identifier: MIT
#include "app/aiapps/configtext.h"

#include "app/ai/rawjson.h"

namespace hublink {

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype behind = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(start, behind - start));
        start = behind;
    }
    return lines;
}

QByteArray lineEndOf(const QByteArray &text)
{
    return text.contains("\r\n") ? "\r\n" : "\n";
}

bool saysNothing(const QByteArray &line)
{
    const QByteArray said = line.trimmed();
    return said.isEmpty() || said.startsWith('#');
}

QByteArray listOf(const QStringList &texts)
{
    QByteArrayList quoted;
    for (const QString &text : texts)
        quoted.append(rawjson::quoted(text));
    return '[' + quoted.join(", ") + ']';
}

} // namespace hublink
