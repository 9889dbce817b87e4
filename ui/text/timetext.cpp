// SPDX-License-Identifier: MIT
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hublink::ui {

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = int(duration.count());
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    const auto count = [](const char *text, int n) {
        return QCoreApplication::translate("TimeText", text, nullptr, n);
    };
    if (seconds <= 2 * minute)
        return count(QT_TRANSLATE_N_NOOP("TimeText", "%n second(s)"), seconds);
    if (seconds <= 2 * hour)
        return count(
            QT_TRANSLATE_N_NOOP("TimeText", "%n minute(s)"), (seconds + minute - 1) / minute);
    constexpr int day = 24 * hour;
    if (seconds < 2 * day && seconds != day)
        return count(QT_TRANSLATE_N_NOOP("TimeText", "%n hour(s)"), (seconds + hour - 1) / hour);
    return count(QT_TRANSLATE_N_NOOP("TimeText", "%n day(s)"), (seconds + day - 1) / day);
}

QString millisecondsText(std::chrono::milliseconds duration)
{
    return QCoreApplication::translate("TimeText", "%1 ms")
        .arg(QLocale().toString(qlonglong(duration.count())));
}

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return QCoreApplication::translate("TimeText", "Never");
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString dayText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace hublink::ui
