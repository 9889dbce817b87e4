// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/helppages.h"

namespace hublink {

//! The user guide as one page of HTML with its contents at the top, which needs nothing but the
//! folder `pictures` beside it. `language`: of the pages, as HTML names it.
QString helpHtml(const QList<HelpPage> &pages, const QString &language);

} // namespace hublink
