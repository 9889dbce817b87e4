// SPDX-License-Identifier: MIT
#pragma once

#include "app/provider/provider.h"

namespace hublink {

//! A text that came from outside, with every credential in it hidden: services echo what they
//! refuse. Found in any case, in groups ("ab12-cd34", "ab12 cd34"), percent-encoded, as hexadecimal
//! digits, escaped as in JSON, HTML or a shell, backwards, and as Base64, alone or with others.
//! Values of fewer than six characters stay: hiding them would eat ordinary words.
QString withoutCredentials(QString text, const Credentials &credentials);

} // namespace hublink
