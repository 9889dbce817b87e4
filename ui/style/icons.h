// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

#include <QIcon>

namespace hublink::ui {

//! An icon of the one family, drawn at every size and scale in a tone's colour or in the text's,
//! which on a button is the button's.
//! `name` is a file of resources/icons without its ending. Loaded when it is first painted.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone);

//! The program's own drawings name roles where others have colours: "@text", "@surface", "@edge"…
QByteArray withRoles(QByteArray svg);

//! Draws a picture from the resources, scaled to `size`, sharp at `ratio` pixels per unit.
QPixmap drawSvg(const QString &file, const QSize &size, qreal ratio, const QColor &color = {});

} // namespace hublink::ui
