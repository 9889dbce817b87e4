// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/mending.h"
#include "app/form/valuedoctor.h"

namespace hublink::ui {

//! What was taken off a paste, as a sentence; empty if nothing was.
QString cleanedText(const CleanedValue &cleaned, const FormField &field);

//! What such a value looks like, for an empty field; empty if nothing can be said.
QString exampleText(const FormField &field);

//! What is odd about a value, and what to do; empty if nothing is.
QString findingText(const Finding &finding, const FormField &field);

//! The same about a value that was tried and refused.
QString refusedText(const Finding &finding, const FormField &field);
//! What a refused value would be mended of.
QString mendingText(const MendedValue &mended, const FormField &field);

} // namespace hublink::ui
