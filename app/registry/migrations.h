// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace hublink {

//! The statements that bring a database from each version to the next. Only ever added to.
const QList<QStringList> &migrations();

} // namespace hublink
