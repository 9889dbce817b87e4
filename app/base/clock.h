// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace hublink {

//! The time of day in UTC, passed in so that tests own it.
using Clock = std::function<QDateTime()>;

inline QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace hublink
