// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/accounts/naturalorder.h"

using namespace hublink::ui;

namespace {

int sign(int order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

int compareKeys(QByteArrayView a, QByteArrayView b)
{
    NaturalKey first{};
    NaturalKey second{};
    const bool isFirstWhole = naturalKey(a, first);
    const bool areWhole = naturalKey(b, second) && isFirstWhole;
    const int order = first < second ? -1 : first > second ? 1 : 0;
    // Keys that were cut decide only where they differ.
    return order != 0 || areWhole ? order : sign(compareNatural(a, b));
}

} // namespace

TEST_CASE("numbers count as numbers, whatever stands around them")
{
    const QByteArray ordered[]
        = {"", "7 elephants", "shop", "shop 1", "shop 02", "shop 9", "shop 9b", "shop 10",
            "shop 10a2", "shop 10a11", "shop 99999999999999999999", "shop 100000000000000000000",
            "shop a", "shops 3", "shops with a name that is longer than a key 9",
            "shops with a name that is longer than a key 10", "\xc3\xa4rger"};
    for (size_t i = 0; i < std::size(ordered); ++i) {
        for (size_t j = 0; j < std::size(ordered); ++j) {
            INFO(ordered[i].toStdString() << " and " << ordered[j].toStdString());
            const int wanted = i < j ? -1 : i > j ? 1 : 0;
            CHECK(sign(compareNatural(ordered[i], ordered[j])) == wanted);
            CHECK(compareKeys(ordered[i], ordered[j]) == wanted);
        }
    }
}

TEST_CASE("zeros in front of a number do not count")
{
    CHECK(compareNatural("a007", "a7") == 0);
    CHECK(compareNatural("a0", "a00") == 0);
    CHECK(compareNatural("a010", "a9") > 0);
}
