// SPDX-License-Identifier: MIT
#include "app/guide/guidecatalog.h"
#include "app/guide/guideparts.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace hublink;

namespace {

void write(const QString &file, const QByteArray &text)
{
    QFile target(file);
    REQUIRE(target.open(QIODevice::WriteOnly));
    target.write(text);
}

} // namespace

TEST_CASE("every built-in guide can be read, asks for fields and has its pictures")
{
    const GuideCatalog catalog;
    CHECK(catalog.all().size() >= 13);
    for (const StoredGuide &stored : catalog.all()) {
        INFO(stored.key.toStdString());
        CHECK(stored.origin.kind == GuideOrigin::Kind::BuiltIn);
        CHECK_FALSE(stored.guide.provider.isEmpty());
        CHECK_FALSE(stored.guide.auth.isEmpty());
        CHECK_FALSE(stored.guide.fields.isEmpty());
        const QList<GuidePart> parts = partsOf(stored.guide);
        CHECK(parts.size() >= 2);
        for (const GuidePart &part : parts) {
            CHECK_FALSE(part.title.isEmpty());
            for (const GuideImage &image : imagesIn(part.blocks)) {
                CHECK(QFile::exists(stored.origin.base + image.source));
                CHECK_FALSE(image.description.isEmpty());
            }
            for (const GuideLink &link : linksIn(part.blocks))
                CHECK(link.url.startsWith(u"https://"_s));
        }
        for (const QString &field : stored.guide.fields) {
            INFO(field.toStdString());
            CHECK(partExplaining(parts, field) >= 0);
        }
    }
}

TEST_CASE("an unknown guide or a name that is no name is not found")
{
    CHECK(GuideCatalog().find(u"nosuch"_s).error().kind == ErrorKind::NotFound);
    CHECK(GuideCatalog().find(u"../providers/hive"_s).error().kind == ErrorKind::NotFound);
    CHECK(GuideCatalog().find({}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("links of a guide follow the provider to another address")
{
    const Guide guide = relocated(GuideCatalog().find(u"hive"_s)->guide,
        u"https://app.hive.com/api/v1"_s, u"http://127.0.0.1:9/x"_s);
    const QList<GuidePart> parts = partsOf(guide);
    CHECK(linksIn(parts.at(0).blocks).first().url == u"http://127.0.0.1:9/"_s);
    CHECK(linksIn(parts.at(2).blocks).first().url.startsWith(u"https://developers.hive.com/"_s));
}

TEST_CASE("the user's own guides come before the built-in ones")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"hive-api-key.md"_s), "# Connect Hive with API Key\n\n## Mine\n\ntext");
    write(folder.filePath(u"notes.txt"_s), "no guide");
    write(folder.filePath(u"acme.mdx"_s), "---\ntitle: Acme HR (OAuth)\n---\n## Go\n\nthere");
    GuideCatalog catalog({}, folder.path());
    CHECK(catalog.find(u"hive"_s)->guide.sections.first().title == u"Mine"_s);
    CHECK(catalog.find(u"unknown-key"_s, u"acme hr"_s)->guide.auth == u"OAuth"_s);
    CHECK(catalog.find(u"asana"_s)->origin.kind == GuideOrigin::Kind::BuiltIn);
}

TEST_CASE("files and folders can be taken in while the program runs")
{
    const QTemporaryDir folder;
    GuideCatalog catalog;
    CHECK(catalog.add(folder.path()).error().kind == ErrorKind::NotFound);
    CHECK(catalog.add(folder.filePath(u"none.md"_s)).error().kind == ErrorKind::StorageFailed);
    write(folder.filePath(u"binary.md"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    CHECK(catalog.add(folder.filePath(u"binary.md"_s)).error().kind == ErrorKind::InvalidInput);
    write(folder.filePath(u"zeta.md"_s), "# Connect Zeta with Token\n\n## One\n\ntext");
    write(folder.filePath(u"large.md"_s), QByteArray(600'000, 'a'));
    CHECK(catalog.add(folder.filePath(u"large.md"_s)).error().kind == ErrorKind::AnswerTooLarge);
    REQUIRE(catalog.add(folder.filePath(u"zeta.md"_s)));
    const qsizetype count = catalog.all().size();
    write(folder.filePath(u"zeta.md"_s), "# Connect Zeta with Token\n\n## Two\n\ntext");
    REQUIRE(catalog.add(folder.filePath(u"zeta.md"_s)));
    CHECK(catalog.all().size() == count);
    CHECK(catalog.find(u"zeta"_s)->guide.sections.first().title == u"Two"_s);
}

TEST_CASE("a file without an end is not read to its end")
{
    if (!QFile::exists(u"/dev/zero"_s))
        return;
    CHECK(readGuideFile(u"/dev/zero"_s).error().kind == ErrorKind::InvalidInput);
    QTemporaryDir folder;
    REQUIRE(QFile::link(u"/dev/zero"_s, folder.filePath(u"endless.md"_s)));
    const GuideCatalog catalog({}, folder.path());
    CHECK(catalog.all().size() == GuideCatalog().all().size());
}
