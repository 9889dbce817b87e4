// SPDX-License-Identifier: MIT
#include "app/ai/rawjson.h"
#include "tests/support/catch.h"

using namespace hublink;
using namespace Qt::StringLiterals;

TEST_CASE("what is whole JSON and what is not")
{
    for (const char *good : {"{}", " [1] ", "1", "\"a\"", "null", "{\"a\":[{},[]]}", "\n{\r}\n",
             "[1e400, -0.0, 12345678901234567890.5E-7]", "\"\\ud800\\/\""})
        CHECK(rawjson::isWhole(good));
    for (const char *bad :
        {"", " ", "{", "{} {}", "{\"a\":}", "1 2", "\"a", "{'a':1}", "\xff", "[1,]", "{\"a\":1,}",
            "[01]", "[1.]", "[+1]", "[.5]", "[1e]", "\"\\x\"", "\"\t\"", "[nul]", "[1}"})
        CHECK_FALSE(rawjson::isWhole(bad));
}

TEST_CASE("members are found as they stand, whatever stands around them")
{
    const QByteArrayView object
        = R"( {"a" : {"id": 1}, "b\"" :[1,{"x":"]}"}], "\u0069d":12345678901234567890, "t":"}" } )";
    CHECK(rawjson::member(object, "a") == "{\"id\": 1}");
    CHECK(rawjson::member(object, {"a", "id"}) == "1");
    CHECK(rawjson::member(object, "b\"") == R"([1,{"x":"]}"}])");
    CHECK(rawjson::member(object, "id") == "12345678901234567890");
    CHECK(rawjson::member(object, "x").isNull());
    CHECK(rawjson::member(R"({"a":1,"a":2})", "a") == "2"); // the last one counts
    CHECK(rawjson::isRepeated(R"({"a":1,"\u0061":2})", "a"));
    CHECK_FALSE(rawjson::isRepeated(R"({"a":{"a":2}})", "a"));
    CHECK(rawjson::names(R"({"a":{"x":1},"b\"":2})") == QByteArrayList{"a", "b\""});
    CHECK(rawjson::isWhole(QByteArray(100'000, '[') + QByteArray(100'000, ']')));
    CHECK(rawjson::member("[1]", "a").isNull());
    CHECK(rawjson::text(R"("a\"\u00e4")") == u"a\"ä"_s);
    CHECK(rawjson::text("1").isEmpty());
}

TEST_CASE("a member is replaced or added, and everything else stays as it is")
{
    CHECK(rawjson::withMember(R"({"id" : 1, "n":1.0e2})", "id", "\"x\"")
        == R"({"id" : "x", "n":1.0e2})");
    CHECK(rawjson::withMember("{}", "a", "1") == R"({"a":1})");
    CHECK(rawjson::withMember(R"( {"b":0} )", "a", "1") == R"({"b":0,"a":1})");
    CHECK(rawjson::withoutMember(R"({"a":1,"b":1e400})", "a") == R"({"b":1e400})");
    CHECK(rawjson::elements(R"([ {"a":[1,2]} , "x,y", 3 ])")
        == QList<QByteArrayView>{R"({"a":[1,2]})", "\"x,y\"", "3"});
    CHECK(rawjson::elements("[]").isEmpty());
    CHECK(rawjson::quoted(u"a\"\n"_s) == R"("a\"\n")");
    CHECK(rawjson::onOneLine("{\n \"a\":\r\n 1}\n") == "{  \"a\":   1}");
}
