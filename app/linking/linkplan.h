// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkdraft.h"

namespace hublink {

//! One step of a link, as a person goes through it.
struct LinkStep
{
    enum class Kind {
        Destination, //!< where to link
        NewValues, //!< which account is given new values
        LinkOwner, //!< who made the given link
        Connector,
        Guide, //!< one part of the connection guide
        Fields,
        Connect,
        Ask //!< the link for somebody else
    };
    Kind kind;
    QString detail{}; //!< what makes it another step of the same kind
    int part = 0; //!< for Guide: which

    //! Steps that are equal stay as they are when the plan changes.
    friend bool operator==(const LinkStep &, const LinkStep &) = default;
};

//! The steps that lead from here to the linked account, the first one included.
QList<LinkStep> planOf(const LinkDraft &draft);

//! Where the first step of a kind is; the last step if there is none.
int indexOf(const QList<LinkStep> &steps, LinkStep::Kind kind);

} // namespace hublink
