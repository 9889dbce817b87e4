// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace hublink::ui {

//! Running text: wraps, never read as HTML.
QLabel *textLabel(const QString &text, QWidget *parent);
//! Smaller text that steps back.
QLabel *quietLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);

//! A text from a server, short enough for a label and without marks that turn its direction.
QString shortened(const QString &text);

} // namespace hublink::ui
