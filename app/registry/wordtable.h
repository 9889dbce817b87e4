// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! Values and the words that stand for them on disk, as pairs. What is not known reads as the
//! first.
template <typename Value, typename Table>
QString wordOf(Value value, const Table &table)
{
    for (const auto &[known, word] : table) {
        if (known == value)
            return word;
    }
    return {};
}

template <typename Table>
auto valueOf(const QString &word, const Table &table)
{
    for (const auto &[value, known] : table) {
        if (known == word)
            return value;
    }
    return table[0].first;
}

} // namespace hublink
