// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guide.h"

namespace hublink {

//! The text as CommonMark with tables and without HTML, but for `<br>` in cells of tables. Reading
//! it gives the same words again.
QString toMarkdown(const QList<GuideNode> &blocks);

} // namespace hublink
