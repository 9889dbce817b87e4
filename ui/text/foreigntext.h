// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;

namespace hublink::ui {

//! A text from a server, short enough for a label and without marks that turn its direction.
QString shortened(const QString &text);

//! A name from a server or a person, on one line, shortened in the middle: for sentences,
//! headlines, window titles and lists.
QString nameText(const QString &name);

//! The same for menus, buttons and labels with a buddy, where "&" would be taken for the mark of a
//! mnemonic.
QString controlText(const QString &name);

//! The whole text for a tool tip, which never takes it for HTML; empty if `shown` says it already.
QString wholeAsToolTip(const QString &text, const QString &shown = {});

//! Shows a name on a label, and the whole of it as tool tip and to screen readers.
void showName(QLabel &label, const QString &name);

} // namespace hublink::ui
