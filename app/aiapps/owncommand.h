// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/aiapp.h"

#include <QFuture>

class QObject;

namespace hublink {

//! How an app itself adds an entry, or takes one out: the arguments of its command. Empty: its
//! command is not here, or it has none for that; its file is changed then. [mcp.md, part 4]
QStringList ownAdding(const AiApp &app, const ConfigEntry &entry);
QStringList ownRemoving(const AiApp &app, const QString &name);

//! Runs the app's command. Declined: it says no, in its own words (`said`); TimedOut: it did not
//! end in half a minute; NotFound: it cannot be started. Without an answer if `owner` goes first.
QFuture<Outcome> runOwnCommand(const AiApp &app, const QStringList &arguments, QObject *owner);

} // namespace hublink
