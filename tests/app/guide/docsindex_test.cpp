// SPDX-License-Identifier: MIT
// The index of a documentation site, as it is written and as it is broken.
#include "app/guide/docsindex.h"
#include "app/guide/guidename.h"
#include "tests/support/catch.h"

using namespace hublink;

namespace {

const QUrl indexAddress(u"https://docs.example/llms.txt"_s);

DocsIndex readIndex(const QByteArray &text)
{
    const Result<DocsIndex> index = readDocsIndex(text, indexAddress);
    REQUIRE(index);
    return *index;
}

} // namespace

TEST_CASE("an index is read to the format's letter")
{
    const DocsIndex index
        = readIndex("\xEF\xBB\xBF# Site\r\n\r\n> About it.\r\n\r\n## Docs\r\n\r\n"
                    "- [Connect A [new] with API Key](https://docs.example/a.md): "
                    "Says: [x](y) and (z)\r\n"
                    "- [B \\[draft\\]](/b.md)\r\n"
                    "* [C](c.md) - with a dash\r\n"
                    "1. [D](<https://docs.example/d e.md>)\r\n"
                    "- [A again](https://docs.example/a.md#part)\r\n"
                    "- [E ] odd](https://docs.example/e.md)\r\n");
    CHECK(index.title == u"Site"_s);
    REQUIRE(index.pages.size() == 5);
    CHECK(index.pages.at(0).title == u"Connect A [new] with API Key"_s);
    CHECK(index.pages.at(0).description == u"Says: x and (z)"_s);
    CHECK(index.pages.at(1).title == u"B [draft]"_s);
    CHECK(index.pages.at(1).url == QUrl(u"https://docs.example/b.md"_s));
    CHECK(index.pages.at(2).url == QUrl(u"https://docs.example/c.md"_s));
    CHECK(index.pages.at(2).description == u"with a dash"_s);
    CHECK(index.pages.at(3).url.toString(QUrl::FullyEncoded) == u"https://docs.example/d%20e.md"_s);
    CHECK(index.pages.at(4).url == QUrl(u"https://docs.example/e.md"_s));
}

TEST_CASE("groups are sections or nested lists, and specifications are no pages")
{
    const DocsIndex index
        = readIndex("# S\n\n## Guides\n- Connectors\n  - Hive\n    - [One](/1.md)\n"
                    "  - [Two](/2.md)\n    - [Below two](/3.md)\n- [Four](/4.md)\n"
                    "## OpenAPI Specs\n- [api](/openapi.json)\n## AsyncAPI Specs\n"
                    "- [events](/e.json)\n## Optional\n- [Blog](/blog.md)\n"
                    "## More\n- [Five](/5.md)\n");
    QStringList sections;
    for (const DocsEntry &page : index.pages)
        sections.append(page.title + u'@' + page.section);
    CHECK(sections
        == QStringList{u"One@Hive"_s, u"Two@Connectors"_s, u"Below two@Two"_s, u"Four@Guides"_s,
            u"Five@More"_s});
}

TEST_CASE("parts of the same site are named, and nobody else's")
{
    const DocsIndex index = readIndex("# S\n> 40 entries were left out, see "
                                      "[the rest](/_llms/connectors.md).\n- [P](/p.md)\n"
                                      "- [More](https://docs.example/sub/llms.txt)\n"
                                      "- [Theirs](https://evil.example/_llms/x.md)\n"
                                      "- [All](/llms-full.txt)\n- [Mail](mailto:a@b.c)\n"
                                      "- [Self](/llms.txt)\n");
    CHECK(index.parts
        == QList<QUrl>{QUrl(u"https://docs.example/_llms/connectors.md"_s),
            QUrl(u"https://docs.example/sub/llms.txt"_s)});
    CHECK(index.pages.size() == 1);
    CHECK(index.isCut);
}

TEST_CASE("what is no index says so")
{
    for (const char *text : {"", "  \n", "<!DOCTYPE html><html>", "<html>", "# Only a title\n",
             "```\n- [a](/a.md)\n```\n"}) {
        INFO(text);
        CHECK(readDocsIndex(text, indexAddress).error().kind == ErrorKind::UnexpectedAnswer);
    }
}

TEST_CASE("no line takes long to read, and links without a list are one")
{
    const QByteArray many
        = "- " + QByteArray(200'000, '[') + "llms\n" + "- [A](" + QByteArray(200'000, '(') + "\n";
    const DocsIndex index = readIndex("# S\n" + many + "- [B](/b.md)\n[C](/c.md)\n[D](/d.md)\n");
    CHECK(index.pages.size() == 3);
}

TEST_CASE("broken lines lose nothing but themselves")
{
    const DocsIndex index = readIndex("# S\n- [open(/a.md)\n- []( )\n- [](/untitled.md)\n- [x]()\n"
                                      "- [y](javascript:alert(1))\n- [z](https://)\n- [ok](/ok.md");
    QStringList urls;
    for (const DocsEntry &page : index.pages)
        urls.append(page.url.path());
    CHECK(urls == QStringList{u"/untitled.md"_s});
}

TEST_CASE("addresses tell connection guides from everything else")
{
    const auto at
        = [](const QString &path) { return docsGuideAt(QUrl(u"https://docs.example"_s + path)); };
    using Kind = DocsGuide::Kind;
    const DocsGuide hive = at(u"/connectors/hive/guides/link-account/api-key.md"_s);
    CHECK(hive.kind == Kind::LinkAccount);
    CHECK(hive.connector == u"hive"_s);
    CHECK(hive.auth == u"api-key"_s);
    CHECK(hive.key == u"hive/api-key"_s);
    CHECK(at(u"/connectors/hive/guides/connector-profile/api-key.md"_s).kind == Kind::Profile);
    CHECK(at(u"/connectors/hive/actions.md"_s).kind == Kind::None);
    CHECK(at(u"/connectors/hive/guides/webhooks/a.md"_s).kind == Kind::None);
    const DocsGuide older = at(u"/connection-guides/hris/bamboohr"_s);
    CHECK(older.kind == Kind::LinkAccount);
    CHECK(older.connector == u"bamboohr"_s);
    CHECK(older.key == u"hris/bamboohr"_s);
    CHECK(at(u"/connection-guides/introduction.mdx"_s).kind == Kind::None);
    CHECK(at(u"/api-reference/accounts.md"_s).kind == Kind::None);
}

TEST_CASE("an auth method's part of an indexAddress reads like its name")
{
    CHECK(authText(u"api-key"_s) == u"API Key"_s);
    CHECK(authText(u"oauth2"_s) == u"OAuth 2.0"_s);
    CHECK(authText(u"personal-access-token"_s) == u"Personal Access Token"_s);
    CHECK(authText({}).isEmpty());
}
