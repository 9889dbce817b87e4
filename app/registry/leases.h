// SPDX-License-Identifier: MIT
#pragma once

#include <QUuid>

namespace hublink {

//! What a conversation holds while it works on a link, so that no other process gives it up. See
//! Registry::takeLease().
inline QString linkLease(const QUuid &account)
{
    return QStringLiteral("link ") + account.toString(QUuid::WithoutBraces);
}

} // namespace hublink
