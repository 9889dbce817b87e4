// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink::ui {

//! A text from a server, short enough for a label and without marks that turn its direction.
QString shortened(const QString &text);

//! A name from a server or a person, on one line, shortened in the middle: for sentences,
//! headlines, window titles and lists.
QString nameText(const QString &name);

//! The same for menus, buttons and labels with a buddy, where "&" would be taken for the mark of a
//! mnemonic.
QString controlText(const QString &name);

} // namespace hublink::ui
