// SPDX-License-Identifier: MIT
#include "app/provider/providercatalog.h"
#include "tests/support/catch.h"

using namespace hublink;

TEST_CASE("Hive is known")
{
    const Provider hive = ProviderCatalog().find(u"hive"_s);
    CHECK(hive.name == u"Hive"_s);
    REQUIRE(hive.check);
    CHECK(hive.check->request.path == u"/api/v1/testcredentials"_s);
    REQUIRE(hive.fields.size() == 2);
    CHECK(hive.fieldNamed(u"apiKey"_s) == hive.field(u"api_key"_s));
    CHECK(hive.fieldNamed(u"USER ID"_s) == hive.field(u"user_id"_s));
    CHECK(hive.fieldNamed(u"Region"_s) == nullptr);
}

TEST_CASE("an unknown provider has no check")
{
    const Provider other = ProviderCatalog().find(u"nosuch"_s, u"No Such"_s);
    CHECK(other.name == u"No Such"_s);
    CHECK_FALSE(other.check);
    CHECK_FALSE(ProviderCatalog().find(u"../guides/hive"_s).check);
}

TEST_CASE("an address can be replaced")
{
    const ProviderCatalog catalog({{u"hive"_s, QUrl(u"http://127.0.0.1:1"_s)}});
    CHECK(catalog.find(u"hive"_s).baseAddress == u"http://127.0.0.1:1"_s);
}

TEST_CASE("a broken description says what is wrong")
{
    CHECK_FALSE(ProviderCatalog::parse("{"));
    CHECK_FALSE(ProviderCatalog::parse("{}"));
    const auto bad = ProviderCatalog::parse(
        R"({"provider":"x","name":"X","base_url":"https://x.example","fields":[{"role":"a","shape":"("}]})");
    REQUIRE_FALSE(bad);
    CHECK(bad.error().detail.contains(u"shape of a"_s));
}
