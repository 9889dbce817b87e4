// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>

namespace hublink::platform {

//! Fills in what programs that start others leave out of the environment: the person's home and the
//! session bus at its usual place. Call before anything reads them. [mcp.md, part 4]
void completeEnvironment();

//! The environment with the person's display, if it names none and one can be found.
QProcessEnvironment withDisplay(QProcessEnvironment environment);

//! Writing to somebody who has gone is an error, not the end of the program.
void ignoreBrokenPipes();

//! This program's own file, also before there is an application object.
QString ownProgram();

//! Runs another program in place of this one, with these arguments (the first is its name). Returns
//! only if that failed or is done: then with its exit code, or -1.
int become(const QString &program, const QStringList &arguments);

} // namespace hublink::platform
