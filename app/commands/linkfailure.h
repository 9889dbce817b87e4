// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/fieldrules.h"
#include "app/linking/givenlink.h"
#include "app/linking/linkrequest.h"

namespace hublink {

//! Why something that a script asked for was not done, for the one place that makes words of it.
//! `error.field` is in the names that the script uses.
struct LinkFailure
{
    Error error;
    std::optional<LinkStage> stage{}; //!< unset: before the values were used
    QStringList missing{}; //!< all that has to be given and is not
    QStringList choices{}; //!< what would be right instead
    FormField field{}; //!< the one that `error.field` names; without a key: it is none of a form
    std::optional<FieldFault> fault{}; //!< what a rule of `field` says
    bool isMisplaced = false; //!< the value is another field's, and a secret
    std::optional<LinkFault> linkFault{}; //!< why the given link cannot be followed
    QString linkHost{}; //!< the host that `linkFault` is about
    QString aiApp{}; //!< the AI app whose configuration could not be read or changed
    QString aiAppFile{}; //!< that configuration
};

//! What a script reads: `{"kind", "stage", "field", "message", "next_step", "said_by"}`.
struct FailureWords
{
    QString message;
    QString nextStep;
};

} // namespace hublink
