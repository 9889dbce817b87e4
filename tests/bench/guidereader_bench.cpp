// SPDX-License-Identifier: MIT
// How long reading a guide takes, and how it grows: build/bin/hublink-bench-guides.
#include "app/guide/guidejson.h"
#include "app/guide/guidereader.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::bench;

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
        figure(u"guide of %L1 bytes read"_s.arg(text.size()), double(best) / 1e6, "ms");
    }
    return 0;
}
