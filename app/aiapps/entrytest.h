// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/configentry.h"

#include <QFuture>

class QObject;

namespace hublink {

//! Starts an entry as an AI app does, with little in the environment, and answers the names of the
//! tools that it lists. Errors: NotFound (it cannot be started), TimedOut, Declined (`said`: why it
//! has no tools, in the entry's own words), UnexpectedAnswer. Without an answer if `owner` goes
//! first; the entry's program ends with it.
QFuture<Result<QStringList>> testEntry(const ConfigEntry &entry, QObject *owner);

} // namespace hublink
