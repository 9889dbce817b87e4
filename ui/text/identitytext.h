// SPDX-License-Identifier: MIT
#pragma once

#include "app/provider/provider.h"

namespace hublink::ui {

//! Whom the values belong to, as one sentence; says so if the provider did not tell.
QString identityText(const Identity &identity, const QString &providerName);

} // namespace hublink::ui
