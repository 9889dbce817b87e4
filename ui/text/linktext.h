// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/fieldrules.h"
#include "app/linking/givenlink.h"
#include "app/linking/linkdraft.h"

namespace hublink::ui {

//! What a conversation is waiting for; empty: nothing.
QString activityText(LinkActivity activity);

//! Why a given link cannot be followed, and the way out.
QString linkFaultText(const LinkReading &reading);

//! What is wrong with a field's value, by the connector's rules.
QString fieldFaultText(const FieldFault &fault, const FormField &field);

//! A category's key as people read it: "hris" is "HRIS", "file-storage" is "File storage".
QString categoryText(const QString &key);

} // namespace hublink::ui
