// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! A text of others on one line of a terminal, without characters that would move its cursor,
//! clear it or turn its direction.
QString terminalText(const QString &text);

//! Writes to standard output. False if not all of it arrived: the disk is full, nobody reads.
bool printOut(const QByteArray &text);

//! One line to standard error, whatever the log's level is.
void complain(const QString &text);

} // namespace hublink
