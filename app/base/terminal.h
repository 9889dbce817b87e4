// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! A text of others on one line of a terminal, without characters that would move its cursor,
//! clear it or turn its direction.
QString terminalText(const QString &text);

//! Writes to standard output. False if not all of it arrived: the disk is full, nobody reads.
bool printOut(const QByteArray &text);

//! A report for people with its headings in bold, and lines that begin with ! or ? in red or
//! yellow, where standard output is a terminal that shows it and NO_COLOR is not set
//! [no-color.org]; else as it is. A heading is a line with indented ones below it.
QByteArray forPeople(const QByteArray &report);

//! One line to standard error, whatever the log's level is.
void complain(const QString &text);

} // namespace hublink
