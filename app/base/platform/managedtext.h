// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace hublink::platform {

//! What whoever runs this computer left for Hublink.
struct ManagedText
{
    QString source{}; //!< where it stands, for people; empty: nothing was left
    QByteArray text{};
    bool isReadable = true; //!< false: it is there and cannot be read
};

//! Linux: the file /etc/xdg/hublink/policy.json, whatever a person's environment says. Windows: the
//! value Policy of HKEY_LOCAL_MACHINE\\Software\\Policies\\Hublink. macOS: the managed preference
//! Policy of io.github.hublink.Hublink.
ManagedText managedText();

} // namespace hublink::platform
