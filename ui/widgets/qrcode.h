// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>

namespace hublink::ui {

//! A text as a QR code, black on white with its quiet zone, about `side` pixels wide; a null
//! picture if the text is too long for one.
QPixmap qrCode(const QString &text, int side, qreal ratio);

} // namespace hublink::ui
