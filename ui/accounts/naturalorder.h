// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>

namespace hublink::ui {

//! The order in which people read names: numbers count as numbers, "Shop 9" stands before
//! "Shop 10". Texts are UTF-8, folded already. Negative: `a` comes first; 0: equal.
int compareNatural(QByteArrayView a, QByteArrayView b);

//! The beginning of a text as bytes that compare like compareNatural(), as far as they go: sorting
//! a hundred thousand names by these is fast.
using NaturalKey = std::array<uchar, 32>;

//! `key` comes zeroed. True if nothing was left out, so that equal keys mean equal texts.
bool naturalKey(QByteArrayView text, NaturalKey &key);

} // namespace hublink::ui
