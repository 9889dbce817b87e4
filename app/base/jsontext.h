// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonValue>

namespace hublink {

//! A text for outside programs: null where there is none.
inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

//! A moment for outside programs, in UTC; empty if it is not known.
inline QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace hublink
