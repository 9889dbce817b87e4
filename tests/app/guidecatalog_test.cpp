// SPDX-License-Identifier: MIT
#include "app/guide/guidecatalog.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace hublink;

TEST_CASE("every built-in guide can be read and its pictures exist")
{
    const GuideCatalog catalog;
    REQUIRE(catalog.providers().contains(u"hive"_s));
    for (const QString &provider : catalog.providers()) {
        const Result<Guide> guide = catalog.find(provider);
        REQUIRE(guide);
        for (const GuideStep &step : guide->steps) {
            CHECK_FALSE(step.title.isEmpty());
            if (!step.picture.isEmpty()) {
                CHECK(QFile::exists(step.picture));
                CHECK_FALSE(step.pictureText.isEmpty());
            }
        }
    }
}

TEST_CASE("an unknown guide or a name that is no name is not found")
{
    CHECK(GuideCatalog().find(u"nosuch"_s).error().kind == ErrorKind::NotFound);
    CHECK(GuideCatalog().find(u"../providers/hive"_s).error().kind == ErrorKind::NotFound);
}

TEST_CASE("links of a guide follow the provider to another address")
{
    const Guide guide = relocated(*GuideCatalog().find(u"hive"_s), QUrl(u"https://app.hive.com"_s),
        QUrl(u"http://127.0.0.1:9"_s));
    CHECK(guide.steps.at(0).links.first().url == QUrl(u"http://127.0.0.1:9/"_s));
    CHECK(guide.steps.at(2).links.first().url.host() == u"developers.hive.com"_s);
}

TEST_CASE("links that are not https are left out")
{
    const auto guide = GuideCatalog::parse(R"json({"provider":"x","title":"X","steps":[{"title":"A",
        "links":[{"text":"a","url":"http://x.example"},{"text":"b","url":"javascript:alert(1)"},
        {"text":"c","url":"https://x.example"}]}]})json");
    REQUIRE(guide);
    CHECK(guide->steps.first().links.size() == 1);
}
