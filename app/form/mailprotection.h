// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace hublink {

//! An address inside the one that a mail filter put in its place.
struct ProtectedAddress
{
    QString inner; //!< empty: the filter keeps it to itself
    bool isKnown = false; //!< the outer address is a mail filter's; else it could be anybody's
};

//! Takes the inner address out of what Safe Links, Proofpoint, Mimecast and their like make of
//! links. Nothing if there is none. Never visits anybody.
std::optional<ProtectedAddress> protectedAddress(const QUrl &outer);

} // namespace hublink
