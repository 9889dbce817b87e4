// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/valuedoctor.h"

namespace hublink::ui {

//! What was taken off a paste, as a sentence; empty if nothing was.
QString cleanedText(const CleanedValue &cleaned, const FormField &field);

//! What such a value looks like, for an empty field; empty if nothing can be said.
QString exampleText(const FormField &field);

//! What is odd about a value, and what to do; empty if nothing is.
QString findingText(const Finding &finding, const FormField &field);

} // namespace hublink::ui
