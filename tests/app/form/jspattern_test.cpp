// SPDX-License-Identifier: MIT
#include "app/form/jspattern.h"
#include "tests/support/catch.h"

using namespace hublink;

namespace {

std::optional<bool> found(const QString &pattern, const QString &text)
{
    return JsPattern(pattern).isFoundIn(text);
}

} // namespace

TEST_CASE("patterns mean what they mean in JavaScript")
{
    // What node.js answers for the same pattern and text.
    const std::tuple<QString, QString, bool> cases[] = {
        {u"b"_s, u"abc"_s, true}, // found anywhere
        {u"^b"_s, u"abc"_s, false},
        {u"a$"_s, u"a\n"_s, false},
        {u"."_s, u"\r"_s, false},
        {u"[^]"_s, u"\n"_s, true},
        {u"[]"_s, u"a"_s, false},
        {u"\\s"_s, u"\u00a0"_s, true},
        {u"^\\S+$"_s, u"a\u2003b"_s, false},
        {u"[[:alpha:]]"_s, u":]"_s, true},
        {u"[[:alpha:]]"_s, u"z"_s, false},
        {u"a{,3}"_s, u"a{,3}"_s, true},
        {u"a{,3}"_s, u"aa"_s, false},
        {u"\\A"_s, u"A"_s, true},
        {u"\\z"_s, u"a"_s, false},
        {u"\\Qa.\\E"_s, u"Qa.E"_s, true},
        {u"\\v"_s, u"\r"_s, false},
        {u"(a)?b\\1c"_s, u"bc"_s, true},
        {u"(?<n>a)\\k<n>"_s, u"aa"_s, true},
        {u"\\u0041\\x42"_s, u"AB"_s, true},
        {u"\\101"_s, u"A"_s, true},
        {u"[\\w-a]"_s, u"-"_s, true},
        {u"[a\\]b]"_s, u"]"_s, true},
        {u"(?<!a)b"_s, u"ab"_s, false},
        {u"^(?!.*\\.\\.)[a-z.]+$"_s, u"a..b"_s, false},
        {u"^[\\w.-]+@[\\w.-]+\\.\\w{2,}$"_s, u"x@y.zz"_s, true},
    };
    for (const auto &[pattern, text, expected] : cases) {
        INFO(pattern << " in " << text);
        CHECK(found(pattern, text) == expected);
    }
}

TEST_CASE("what JavaScript refuses decides nothing")
{
    for (const QString &pattern : {u"("_s, u"a)"_s, u"[a"_s, u"*a"_s, u"a++"_s, u"(?>a)"_s,
             u"(?i)a"_s, u"(*UTF)a"_s, u"(?P<n>a)"_s, u"(?#c)"_s, u"\\"_s, QString(30'000, u'a')}) {
        INFO(pattern.left(20));
        CHECK_FALSE(JsPattern(pattern).isValid());
        CHECK_FALSE(found(pattern, u"a"_s).has_value());
    }
}

TEST_CASE("a pattern that would take minutes gives up")
{
    CHECK_FALSE(found(u"^(a+)+$"_s, QString(40, u'a') + u'!').has_value());
    CHECK_FALSE(found(u"^(x+x+)+[yz]"_s, QString(60, u'x') + u"-y"_s).value_or(false));
    CHECK_FALSE(found(u"^(([a-z])+.)+[A-Z]([a-z])+$"_s, QString(80, u'a')).has_value());
}
