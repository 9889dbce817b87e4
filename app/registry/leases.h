// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUuid>

namespace hublink {

//! What a conversation holds while it works on a link, so that no other process gives it up. See
//! Registry::takeLease().
inline QString linkLease(const QUuid &account)
{
    return QStringLiteral("link ") + account.toString(QUuid::WithoutBraces);
}

//! What a script's link holds, so that the same one is not made twice at the same time.
inline QString orderLease(const QString &connector, const QString &project, const QString &ownerId)
{
    return QStringLiteral("order ") + QStringList{connector, project, ownerId}.join(u'\n');
}

} // namespace hublink
