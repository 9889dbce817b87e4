// SPDX-License-Identifier: MIT
// Texts with numbers: English has its plurals in a file of its own, which nobody sees missing.
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every text with a number has its English plurals")
{
    const QString source = QStringLiteral(HUBLINK_SOURCE);
    const QString known = textOf(source + u"/resources/translations/hublink_en.ts"_s);
    static const QRegularExpression call(
        u"tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+),\\s*(?:nullptr|\"[^\"]*\")\\s*,"_s);
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QDirIterator files(source + u"/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        const QString code = textOf(files.next());
        for (auto match = call.globalMatch(code); match.hasNext();) {
            QString text;
            for (auto part = piece.globalMatch(match.next().captured(1)); part.hasNext();)
                text += part.next().captured(1);
            if (!text.contains(u"%n"_s) && !text.contains(u"%Ln"_s))
                continue;
            ++found;
            INFO(text.toStdString());
            CHECK(known.contains(u"<source>"_s + text + u"</source>"_s));
        }
    }
    CHECK(found > 10);
}
