// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/linkform.h"

#include <optional>

namespace hublink {

//! What is wrong with a value by the connector's own rules.
struct FieldFault
{
    enum class Kind {
        Missing,
        NotANumber, //!< digits only
        WrongFormat, //!< `format` names it: email, url, uri, uuid, date, datetime
        WrongPattern,
    };
    Kind kind = Kind::Missing;
    QString format{};
    QString words{}; //!< the connector's own, plain text; may be empty
};

//! Checks one value as the Hub's web component does. A rule that cannot be understood or run
//! never blocks. [hub/PROTOCOL.md]
std::optional<FieldFault> faultOf(const FormField &field, const QString &value);

} // namespace hublink
