// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"
#include "ui/text/foreigntext.h"

#include <QLabel>

namespace hublink::ui {

//! Running text: wraps, never read as HTML, never widens its window for a long word.
QLabel *textLabel(const QString &text, QWidget *parent);
//! Smaller text that steps back.
QLabel *quietLabel(const QString &text, QWidget *parent);
//! Lets a quiet label speak in the tone's colour.
void setTone(QLabel &label, Tone tone);
//! What a control is called.
QLabel *strongLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);

//! The whole text for a tool tip, which never takes it for HTML; empty if `shown` says it already.
QString wholeAsToolTip(const QString &text, const QString &shown = {});

//! Shows a name on a label, and the whole of it as tool tip and to screen readers.
void showName(QLabel &label, const QString &name);

//! Lets all labels inside stand as the widget's own direction wants it, whatever the window's is.
void alignLabels(QWidget &inside);

} // namespace hublink::ui
