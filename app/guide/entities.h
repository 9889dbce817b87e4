// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! What one entity like `&nbsp;` or `&#x22;` stands for; an unknown one stands for itself.
QString entityText(const QString &entity);

//! The text with all its entities undone.
QString withoutEntities(const QString &text);

} // namespace hublink
