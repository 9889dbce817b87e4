// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QList>
#include <QSslError>

namespace hublink {

//! The one reason to name among several certificate faults: the most telling one.
TlsFault tlsFaultOf(const QList<QSslError> &errors);

} // namespace hublink
