// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace hublink::ui {

//! How long a text that opens something stays on the clipboard.
inline constexpr std::chrono::minutes sensitiveLife{3};

//! Copies a text that opens something: marked so that clipboard histories leave it out, and taken
//! off the clipboard after `life`, or when the program ends, unless something else was copied
//! meanwhile.
void copySensitive(const QString &text, std::chrono::milliseconds life = sensitiveLife);

} // namespace hublink::ui
