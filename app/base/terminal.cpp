// SPDX-License-Identifier: MIT
#include "app/base/terminal.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hublink {

QString terminalText(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        const bool turns
            = c.category() == QChar::Other_Format && c.unicode() != 0x200C && c.unicode() != 0x200D;
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || turns)
            c = u' ';
    }
    return safe;
}

bool printOut(const QByteArray &text)
{
    const bool isWritten
        = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
    return std::fflush(stdout) == 0 && isWritten;
}

void complain(const QString &text)
{
    std::fprintf(stderr, "hublink: %s\n", terminalText(text).toUtf8().constData());
}

} // namespace hublink
