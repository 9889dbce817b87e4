// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidecatalog.h"

namespace hublink::ui {

//! Where a guide comes from, in words.
QString originText(const GuideOrigin &origin);

} // namespace hublink::ui
