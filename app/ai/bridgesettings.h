// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>

namespace hublink {

//! What the bridge offers, as its command line says.
struct BridgeSettings
{
    QStringList accounts{}; //!< ids here or in StackOne, or names
    bool all = false; //!< every account
    QString project{}; //!< only those of this one; empty: of any
    bool readOnly = false; //!< only tools that read
    QStringList tools{}; //!< only these, names or patterns; empty: all
    bool search = false; //!< find and run instead of all tools
    QUrl api{}; //!< StackOne's usual one
};

} // namespace hublink
