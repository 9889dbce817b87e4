// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidelibrary.h"

namespace hublink::ui {

//! Where a guide comes from, in words.
QString originText(const GuideOrigin &origin);
//! The same in a word or two, for a list, with whether it is new or can be read without a network.
QString listedText(const ListedGuide &guide);

} // namespace hublink::ui
