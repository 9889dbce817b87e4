// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/guide/guide.h"

#include <QByteArray>

namespace hublink {

//! Reads a connection guide: a page of Markdown with component tags, of either generation. Every
//! text gives a guide; an empty one gives an empty guide. Linear in the text's size.
//!
//! `pageAddress` is where the page stands in the web, for its relative links; if empty, the usual
//! place of such guides.
Guide readGuide(const QString &page, const QString &pageAddress = {});

//! The same for a file's bytes: UTF-8, or UTF-16 and UTF-32 with their marks. InvalidInput: this is
//! no text.
Result<Guide> readGuide(const QByteArray &file, const QString &pageAddress = {});

} // namespace hublink
