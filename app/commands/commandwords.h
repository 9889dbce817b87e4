// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/linkfailure.h"
#include "app/registry/reason.h"

#include <QJsonObject>

#include <functional>

namespace hublink {

//! Who makes the words of the command line: the same that the windows show.
struct CommandWords
{
    std::function<FailureWords(const LinkFailure &)> failure;
    ReasonWords reason;
};

//! `{"error": {"kind", "stage", "field", "message", "next_step", "said_by"}}`, and "missing" and
//! "choices" where there are any. The shape is a contract.
QJsonObject failureJson(const LinkFailure &failure, const CommandWords &words);

//! Wrong use for what was wrong with the command or its input before anybody was asked.
ExitCode exitCodeOf(const LinkFailure &failure);

//! Prints one line of JSON, with the version of its shape. False: it did not arrive.
bool printJson(const QJsonObject &json);

QString stageName(LinkStage stage);
QString stateName(StageState state);

} // namespace hublink
