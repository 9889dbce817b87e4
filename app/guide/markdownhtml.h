// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! Markdown as HTML, by md4c. `flags`: its MD_FLAG_ and MD_DIALECT_ ones.
QString markdownHtml(const QString &markdown, unsigned flags = 0);

} // namespace hublink
