// SPDX-License-Identifier: MIT
#include "app/base/secret.h"
#include "tests/support/catch.h"

#include <QDebug>

using hublink::Secret;

namespace {

template <typename T>
concept Debuggable = requires(QDebug debug, T value)
{
    debug << value;
};
template <typename T>
concept Streamable = requires(std::ostream &out, T value)
{
    out << value;
};

static_assert(!Debuggable<Secret>);
static_assert(!Streamable<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);

} // namespace

TEST_CASE("a secret gives back what was put in")
{
    CHECK(Secret(u"gr\u00fcn"_s).exposeText() == u"gr\u00fcn"_s);
    CHECK(Secret(QByteArray("abc")).expose() == "abc");
    CHECK(Secret().isEmpty());
    CHECK(Secret(QString()).isEmpty());
}

TEST_CASE("secrets compare by value")
{
    CHECK(Secret(u"abc"_s) == Secret(u"abc"_s));
    CHECK_FALSE(Secret(u"abc"_s) == Secret(u"abd"_s));
    CHECK_FALSE(Secret(u"abc"_s) == Secret(u"abcd"_s));
    CHECK(Secret() == Secret());
}

TEST_CASE("a secret empties the array it takes")
{
    QByteArray bytes("top secret value");
    const Secret secret(std::move(bytes));
    CHECK(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
    CHECK(secret.size() == 16);
}

TEST_CASE("a secret overwrites its bytes when the last copy goes")
{
    // The buffer's place is looked at after its end on purpose; sanitizers forbid that.
#if !defined(__SANITIZE_ADDRESS__)
    auto *first = new Secret(u"0123456789abcdef0123456789abcdef"_s);
    auto *copy = new Secret(*first);
    delete first;
    CHECK(copy->exposeText() == u"0123456789abcdef0123456789abcdef"_s);
    delete copy;
#endif
}
