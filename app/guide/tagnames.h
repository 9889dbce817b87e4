// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! The tags that guides are written with: HTML's and those of the documentation's components.
namespace hublink::tags {

//! Stands in a paragraph of its own.
bool isBlock(const QString &name);
//! Stands among words.
bool isInline(const QString &name);
//! Never has content, like `<br>`.
bool isVoid(const QString &name);
//! Says something to the reader even if it has no content, like `<Card title="…" />`.
bool meansSomethingEmpty(const QString &name);
//! What stands in it is nothing to read, like a script.
bool hidesContent(const QString &name);

} // namespace hublink::tags
