// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace hublink {

//! What the formats of configurations have in common as texts.

//! The text's lines, each with its end.
QByteArrayList linesOf(const QByteArray &text);
//! How its lines end.
QByteArray lineEndOf(const QByteArray &text);
//! Nothing but space, or a comment that begins with `#`.
bool saysNothing(const QByteArray &line);
//! A list of texts on one line, as JSON, TOML and YAML all read it.
QByteArray listOf(const QStringList &texts);

} // namespace hublink
