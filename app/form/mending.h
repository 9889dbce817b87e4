// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/cleanedvalue.h"
#include "app/form/linkform.h"

#include <optional>

namespace hublink {

//! A value that was refused, without what is wrong with its look.
struct MendedValue
{
    QString text;
    QString lookalikes; //!< each letter of it that only looks like a Latin one, once
    CleanedValue cleaned; //!< what surrounds it and does not belong to it
};

//! What a refused key or id would be without the letters of other alphabets that look like Latin
//! ones and without its surroundings; nothing if there is nothing to mend. Never for texts, names
//! and passwords, in which all of that may be right.
std::optional<MendedValue> mended(const QString &value, const FormField &field);

} // namespace hublink
