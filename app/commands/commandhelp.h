// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCommandLineParser;

//! What the command line knows, in one table: options, help, manual pages and completion come
//! from it.
namespace hublink {

//! The commands that people call, in the order of the help.
QStringList commandNames();

void addOptions(QCommandLineParser &parser);

//! For a terminal. `command` empty: of the program. Empty if there is no such command.
QString helpText(const QString &command);
//! A manual page in roff, for section 1; as above.
QString manualPage(const QString &command);
//! A script for "bash", "zsh" or "fish"; empty: no such shell.
QString completionScript(const QString &shell);

} // namespace hublink
