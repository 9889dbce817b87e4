// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"

namespace hublink::ui {

//! `hublink guide FILE --png`: renders each step of a guide, and what to do in the Hub, to a
//! numbered picture in `folder`. Returns how many. StorageFailed if one cannot be written.
Result<int> saveStepPictures(
    const Services &services, const StoredGuide &guide, const QString &folder);

} // namespace hublink::ui
