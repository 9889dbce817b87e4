// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

//! A connector's configuration with its guide's address on the sandbox instead of StackOne's site.
QJsonObject withLocalGuide(const StackOneConnector &connector, const QUrl &app);

//! The connection guide of a connector, in the form of the documentation's Markdown pages, made
//! from its fields.
QByteArray practiceGuide(const StackOneConnector &connector);

} // namespace hublink::sandbox
