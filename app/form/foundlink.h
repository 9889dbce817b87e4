// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/cleanedvalue.h"

namespace hublink {

//! The link in a text as people get it: in a sentence, in brackets, bold, coded for mail or the
//! web, broken over several lines. `text` is the address alone, or empty if there is none. Among
//! several addresses the first one with a token counts.
CleanedValue findLink(const QString &text);

//! A token without the quotes, name and punctuation around it.
CleanedValue findToken(const QString &text);

//! Whether a text has the form of a session token: long enough, of the letters that tokens have.
bool isToken(const QString &text);

} // namespace hublink
