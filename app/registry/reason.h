// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace hublink {

//! Why an account does not work, where this computer found it out: a code with its arguments, never
//! words, so that it reads in every language and another language is no news. What StackOne tells
//! are its own words and stays as it is.
struct OwnReason
{
    enum class Code {
        ValuesGone, //!< the kept values are not in the keychain any more
        ValuesRefused, //!< `party` refuses them; `said`: its words, may be empty
        GoneFromHub, //!< StackOne does not know the account any more
    };
    Code code;
    QString party{};
    QString said{};
};

//! As it stands in AccountRecord::statusReason and in a timeline.
QString storedReason(const OwnReason &reason);

//! Nothing: the text is somebody's own words.
std::optional<OwnReason> ownReason(const QString &statusReason);

//! Makes words of a stored reason; see `ui/text`.
using ReasonWords = std::function<QString(const QString &statusReason)>;

} // namespace hublink
