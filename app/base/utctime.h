// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace hublink {

//! A moment given in UTC. The one place that knows how Qt wants to be told: 6.5 brought
//! QTimeZone::UTC, and later versions warn of the older way.
inline QDateTime utcTime(const QDate &date, const QTime &time = QTime(0, 0))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(date, time, QTimeZone::UTC);
#else
    return QDateTime(date, time, Qt::UTC);
#endif
}

} // namespace hublink
