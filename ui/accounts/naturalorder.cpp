// SPDX-License-Identifier: MIT
#include "ui/accounts/naturalorder.h"

#include <algorithm>

namespace hublink::ui {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! Where a run of digits that begins at `at` has its first significant digit, and where it ends.
std::pair<qsizetype, qsizetype> numberAt(QByteArrayView text, qsizetype at)
{
    qsizetype first = at;
    while (first + 1 < text.size() && text.at(first) == '0' && isDigit(text.at(first + 1)))
        ++first;
    qsizetype end = first;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    return {first, end};
}

} // namespace

int compareNatural(QByteArrayView a, QByteArrayView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const auto [firstA, endA] = numberAt(a, i);
            const auto [firstB, endB] = numberAt(b, j);
            if (endA - firstA != endB - firstB)
                return endA - firstA < endB - firstB ? -1 : 1;
            if (const int order
                = a.sliced(firstA, endA - firstA).compare(b.sliced(firstB, endB - firstB)))
                return order;
            i = endA;
            j = endB;
            continue;
        }
        if (a.at(i) != b.at(j))
            return uchar(a.at(i)) < uchar(b.at(j)) ? -1 : 1;
        ++i;
        ++j;
    }
    return i < a.size() ? 1 : j < b.size() ? -1 : 0;
}

bool naturalKey(QByteArrayView text, NaturalKey &key)
{
    constexpr size_t keySize = std::tuple_size_v<NaturalKey>;
    size_t used = 0;
    const auto add = [&](uchar c) {
        if (used < keySize)
            key[used] = c;
        ++used;
    };
    for (qsizetype i = 0; i < text.size();) {
        if (used >= keySize)
            return false;
        if (!isDigit(text.at(i))) {
            add(uchar(text.at(i++)));
            continue;
        }
        const auto [first, end] = numberAt(text, i);
        // The number's length first, kept among the digits so that letters still come after. Longer
        // numbers are compared one by one.
        constexpr qsizetype longest = 9;
        add(uchar('0' + std::min(end - first, longest)));
        if (end - first >= longest)
            return false;
        for (qsizetype d = first; d < end; ++d)
            add(uchar(text.at(d)));
        i = end;
    }
    return used <= keySize;
}

} // namespace hublink::ui
