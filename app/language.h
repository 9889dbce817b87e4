// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! Has texts and numbers in this language, a code like "de"; empty: the system's. Needs the
//! application object.
void setLanguage(const QString &language);

} // namespace hublink
