// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <variant>

namespace hublink {

//! A value or an Error, with the names of std::expected (which g++ 12 offers in C++23 mode only).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const { return std::get<0>(m_state); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

//! The value of an operation that either works or fails and has nothing to tell.
struct Done
{
};
using Outcome = Result<Done>;

} // namespace hublink
