// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"

#include <QString>

#include <functional>

namespace hublink {

//! What a person is asked before an AI app may use a tool. All texts are foreign but the account's
//! name.
struct ConsentQuestion
{
    QString app;
    QString account;
    QString tool;
    QString description;
    QString arguments; //!< JSON, formatted
    bool writes = true;
};

enum class ConsentAnswer {
    Once,
    Always, //!< from now on, for this tool of this account
    No,
    Never, //!< from now on, for this tool of this account
    NobodyThere, //!< there is no display
    Late, //!< nobody answered in time
};

//! Port: asks the person. Answers once, in the GUI thread, perhaps before the call returns; not any
//! more once it was cancelled, and the question goes then.
using AskConsent = std::function<void(const ConsentQuestion &question,
    const std::function<void(ConsentAnswer)> &receiver, Cancellation *cancel)>;

} // namespace hublink
