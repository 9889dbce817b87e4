// SPDX-License-Identifier: MIT
#pragma once

// A fifth less time to build: assertions have no handler of their own, because nothing here throws.
#define CATCH_CONFIG_FAST_COMPILE
// Both Catch2 generations: Debian 12 ships version 2, newer systems version 3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "app/base/error.h"

#include <QString>
#include <QUrl>

#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

namespace hublink {
inline std::ostream &operator<<(std::ostream &out, ErrorKind kind)
{
    return out << kindName(kind).toStdString();
}
} // namespace hublink

using namespace Qt::StringLiterals;
