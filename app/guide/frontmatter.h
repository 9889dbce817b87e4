// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace hublink {

//! What a page says about itself, between two lines of dashes at its start.
struct FrontMatter
{
    QString title;
    QString description;
    qsizetype end = 0; //!< where the page's text begins
};

//! Empty if the page does not begin with one. Reads the plain texts of YAML: bare, quoted, or on
//! lines of their own.
std::optional<FrontMatter> readFrontMatter(const QString &page);

} // namespace hublink
