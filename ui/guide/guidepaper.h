// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidecatalog.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace hublink::ui {

//! A whole guide as one document for paper: warnings, sections and steps in order, links with their
//! addresses, no pictures.
std::unique_ptr<QTextDocument> guideOnPaper(const Guide &guide);

//! Writes the guide into a PDF file. StorageFailed if the file cannot be written.
Outcome saveAsPdf(const Guide &guide, const QString &file);

} // namespace hublink::ui
