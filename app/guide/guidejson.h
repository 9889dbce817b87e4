// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guide.h"

#include <QJsonObject>

namespace hublink {

//! The guide as `hublink guide FILE --json` prints it. Outside programs rely on its shape.
QJsonObject toJson(const Guide &guide);

} // namespace hublink
