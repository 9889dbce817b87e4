// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/cleanedvalue.h"
#include "app/form/linkform.h"

#include <optional>

namespace hublink {

//! Takes off what surrounds a value in a paste, by the field's kind, and line breaks and invisible
//! characters anywhere. Never changes what could be part of a value.
CleanedValue cleanPaste(const QString &pasted, const FormField &field);

//! What is odd about a value. Never a reason to refuse it.
enum class Oddity {
    None,
    OtherField, //!< looks like the value of `other`; `found` holds it if the text names it
    Lookalike, //!< `other` names what was copied instead
    Email,
    Command, //!< a whole command line; `found` holds the values in it
    Labelled, //!< a text with several named values; `found` holds them
    WebAddress,
    NoLink, //!< no auth link and no token
    Masked, //!< dots or stars in place of the characters
    Unusual, //!< merely not the usual shape
};

struct Finding
{
    Oddity oddity = Oddity::None;
    QString other{}; //!< a label
    Credentials found{};
};

//! Looks at a paste as it came or a value as typed.
Finding examine(const QString &value, const FormField &field, const LinkForm &form);

//! What tells that a value belongs to another field, which is a secret, while `field` is none: a
//! secret in an open field would travel in an address. Nothing: it is not so.
std::optional<Finding> misplacedSecret(
    const QString &value, const FormField &field, const LinkForm &form);

//! The form's values that a text names, as in "api_key: …", or holds in their known shapes.
Credentials valuesNamedIn(const QString &text, const LinkForm &form);

} // namespace hublink
