// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink::platform {

//! Shows a notification of the desktop and returns at once; false if there is no way to do it.
//! `text` is plain text.
bool notify(const QString &title, const QString &text);

} // namespace hublink::platform
