// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace hublink::ui {

//! "40 seconds", "3 minutes": rounded up, never less than it is.
QString durationText(std::chrono::seconds duration);

//! "52 ms".
QString millisecondsText(std::chrono::milliseconds duration);

//! A moment in the person's own time and way of writing; "Never" for an invalid one.
QString momentText(const QDateTime &moment);

//! The day of a moment.
QString dayText(const QDateTime &moment);

} // namespace hublink::ui
