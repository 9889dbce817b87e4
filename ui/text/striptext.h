// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink::ui {

//! What a colour stands for. Never the only sign: an icon and a word say the same.
enum class Tone { Neutral, Accent, Good, Caution, Bad };

//! What a message strip says. `headline` is one sentence; the rest may be empty.
struct StripText
{
    Tone tone = Tone::Neutral;
    QString headline;
    QString body{};
    QString quote{}; //!< somebody else's words, shown as they are
    QString answer{}; //!< a whole answer, shown on demand, to be copied
};

} // namespace hublink::ui
