// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <functional>

namespace hublink {

//! Why the bridge itself did not let a tool be used.
enum class BridgeRefusal {
    NeverAllowed, //!< by the person's rules, or by how the bridge was started
    Declined, //!< the person said no
    NobodyThere, //!< nobody could be asked
    NoAnswer, //!< nobody answered in time
    NoSuchTool,
    NotReading, //!< the tool for reading was given one that writes
};

//! Who makes the words of the bridge: for a model, which passes them on to its person.
struct BridgeWords
{
    std::function<QString(const Error &, const QString &account)> failure;
    //! The action was sent, and nobody here knows what became of it.
    std::function<QString(const Error &, const QString &account)> unclear;
    std::function<QString(BridgeRefusal, const QString &tool, const QString &account)> refusal;
    std::function<QString()> instructions;
    std::function<QString(const QString &app)> runaway; //!< it was slowed down
};

} // namespace hublink
