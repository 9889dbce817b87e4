// SPDX-License-Identifier: MIT
// How long reading a guide takes, and how it grows: build/bin/hublink-bench-guides.
#include "app/guide/guidejson.h"
#include "app/guide/guidereader.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hublink;

int main()
{
    QFile source(QStringLiteral(HUBLINK_TEST_DATA "/guides/older.mdx"));
    if (!source.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray guide = source.readAll().replace("unfinished <Step ti", "");
    const QByteArray body = guide.mid(guide.indexOf("<Warning>"));
    for (const qsizetype size : {1, 100'000, 1'000'000, 10'000'000}) {
        QByteArray text = guide;
        while (text.size() < size)
            text += body;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            const Result<Guide> read = readGuide(text);
            if (!read || toJson(*read).isEmpty())
                return 1;
            best = std::min(best, timer.nsecsElapsed());
        }
        std::printf("%9lld bytes %9.2f ms %7.1f ns a byte\n", (long long)text.size(),
            double(best) / 1e6, double(best) / double(text.size()));
    }
    return 0;
}
