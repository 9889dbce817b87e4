// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>

namespace hublink {

//! A name's letters and digits in ASCII and lower case, at most 24 characters, with `between` once
//! for everything between: for names that other programs take apart. May be empty.
QString plainName(const QString &name, QChar between);

} // namespace hublink
