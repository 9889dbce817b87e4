// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guide.h"

namespace hublink::ui {

//! Where a long value may be broken; no part of the value.
constexpr QChar placeToBreak{0x200B};

//! Words of a guide as rich text for a label: names stand out, links can be clicked, everything
//! else is shown as it is. Pictures are left out.
QString wordsAsHtml(const QList<GuideNode> &words);

//! Whole blocks, for paper and tables.
QString blocksAsHtml(const QList<GuideNode> &blocks);

} // namespace hublink::ui
