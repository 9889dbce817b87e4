// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace hublink::sandbox {

//! A made-up logo as PNG, without a graphics library: a ring in a colour of its own.
QByteArray logoPicture(const QString &provider);

} // namespace hublink::sandbox
