// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/aiapp.h"

namespace hublink {

//! A change of another program's file, made out before it is done, so that the person sees it.
struct ConfigChange
{
    QString file;
    bool wasThere = false;
    QByteArray before;
    QByteArray after;

    //! The lines that differ, as a person reads a change: "- old", "+ new", "  around".
    QStringList lines() const;
    //! What takes the change back.
    ConfigChange reversed() const;
};

//! Errors: those of ConfigFormat; StorageFailed if the file cannot be read.
Result<ConfigChange> planEntry(const AiApp &app, const ConfigEntry &entry);
Result<ConfigChange> planRemoval(const AiApp &app, const QString &name);
//! One entry in the place of another.
Result<ConfigChange> planReplacement(
    const AiApp &app, const QString &name, const ConfigEntry &entry);

//! Does it: what was there goes into a file beside (`.hublink-backup`), the new text into one that
//! takes the place of the old, with its rights; a link stays one and its target changes. Conflict:
//! the file is not any more what it was when the change was made out, and stays as it is.
//! StorageFailed: it cannot be written; `detail` names it.
Outcome apply(const ConfigChange &change);

//! The entries of an app; none if its file is not there. Errors: as above.
Result<QList<ConfigEntry>> entriesOf(const AiApp &app);

} // namespace hublink
