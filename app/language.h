// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace hublink {

//! The codes of the languages that Hublink speaks, English first.
const QStringList &knownLanguages();

/*!
 * Has everything said in that language from now on, Qt's own words, numbers and dates included.
 * `language` is a code like "de" or "pt_BR"; empty: as the
 * system. What Hublink does not speak is said in English, numbers and dates too, so that no
 * sentence mixes two languages. Windows that are open keep what they say. Only on the main thread.
 */
void setLanguage(const QString &language);

} // namespace hublink
