// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkform.h"

namespace hublink {

//! A pasted value without what does not belong to it, and what that was.
struct CleanedValue
{
    QString text;
    bool blanks = false;
    bool lineBreaks = false;
    bool invisible = false; //!< zero-width characters, byte order marks
    bool quotes = false;
    bool name = false; //!< "API Key: …" or "API_KEY=…"

    bool isChanged() const { return blanks || lineBreaks || invisible || quotes || name; }
};

//! Takes off what surrounds a value in a paste, and line breaks and invisible characters anywhere.
//! Never changes what could be part of a value.
CleanedValue cleanPaste(const QString &pasted, const FormField &field);

//! What is odd about a value. Never a reason to refuse it.
enum class Oddity {
    None,
    OtherField, //!< looks like the value of `other`
    Lookalike, //!< `other` names what was copied instead
    Email,
    Command, //!< a whole command line; `found` holds the values in it
    Labelled, //!< a text with several named values; `found` holds them
    WebAddress,
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

//! The form's values that a text names: `api_key: …`, `user_id=…`, `API Key …`.
Credentials valuesNamedIn(const QString &text, const LinkForm &form);

} // namespace hublink
