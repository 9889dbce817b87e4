// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/cleanedvalue.h"
#include "app/form/linkform.h"

namespace hublink {

//! Takes off a copied key or ID what people and programs put around one: quotes, brackets, its
//! name, a header's name, a comma, a remark, a table's row. One table of shapes, applied until
//! none fits. What could be part of a value stays.
void unwrapValue(CleanedValue &value, const FormField &field);

//! The value that a text gives by the field's name: "api_key=…", "API Key: …"; empty if it gives
//! none. A field without a known shape needs a sign between name and value.
QString valueNamedIn(const QString &text, const FormField &field);

//! True if the value looks as the provider's usually do; false, too, if that is not known.
bool hasShape(const QString &value, const FormField &field);

} // namespace hublink
