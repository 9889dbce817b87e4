// SPDX-License-Identifier: MIT
#include "app/base/terminal.h"

#include "app/base/platform/terminaltest.h"

#include <QList>

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

QByteArray forPeople(const QByteArray &report)
{
    if (!platform::isTerminal(stdout) || !qEnvironmentVariableIsEmpty("NO_COLOR")
        || qgetenv("TERM") == "dumb")
        return report;
    QList<QByteArray> lines = report.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray &line = lines[i];
        const bool isHeading = i + 1 < lines.size() && !line.isEmpty() && line[0] != ' '
            && lines[i + 1].startsWith(' ');
        const char *look = line.startsWith("! ") ? "31"
            : line.startsWith("? ")              ? "33"
            : isHeading                          ? "1"
                                                 : nullptr;
        if (look)
            line = "\x1b[" + QByteArray(look) + 'm' + line + "\x1b[0m";
    }
    return lines.join('\n');
}

void complain(const QString &text)
{
    std::fprintf(stderr, "hublink: %s\n", terminalText(text).toUtf8().constData());
}

} // namespace hublink
