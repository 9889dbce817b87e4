// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink::platform {

//! Whether the system can start the program with the person's session, without its window.
//! Linux: an entry in the folder autostart of the person's configuration. Elsewhere: not yet.
bool canStartWithSession();

bool startsWithSession();

//! False: it could not be changed. `program` is this program's own file.
bool setStartsWithSession(bool yes, const QString &program);

} // namespace hublink::platform
