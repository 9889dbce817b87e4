// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QDateTime>

namespace hublink {

//! What became of a damaged database.
struct Rescue
{
    QString keptAs; //!< the damaged file, beside the new one; empty: there was nothing in it
    int saved = 0; //!< rows that could be read and are in the new one
};

//! Sets a damaged database aside under a dated name, with its journal, and makes a new one with
//! everything that can still be read. Nothing of the damaged one is lost or changed.
//! Errors: StorageFull, StorageFailed.
Result<Rescue> rescueDatabase(const QString &file, const QDateTime &now);

} // namespace hublink
