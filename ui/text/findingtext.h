// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/valuedoctor.h"

namespace hublink::ui {

//! What was taken off a paste, as a sentence; empty if nothing was.
QString cleanedText(const CleanedValue &cleaned);

//! What is odd about a value, and what to do; empty if nothing is.
QString findingText(const Finding &finding, const FormField &field);

} // namespace hublink::ui
