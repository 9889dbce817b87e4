// SPDX-License-Identifier: MIT
#include "app/guide/guidejson.h"
#include "app/guide/guidemarkdown.h"
#include "app/guide/guidereader.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace hublink;

namespace {

QByteArray file(const QString &name)
{
    QFile source(QStringLiteral(HUBLINK_TEST_DATA "/guides/") + name);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

Guide read(const QByteArray &text)
{
    const Result<Guide> guide = readGuide(text);
    REQUIRE(guide);
    return *guide;
}

//! The Markdown of a page's only step.
QString stepOf(const QByteArray &text)
{
    const Guide guide = read(text);
    REQUIRE(guide.sections.size() == 1);
    REQUIRE(guide.sections.first().steps.size() == 1);
    return toMarkdown(guide.sections.first().steps.first().blocks);
}

QStringList titles(const QList<GuideStep> &steps)
{
    QStringList result;
    for (const GuideStep &step : steps)
        result.append(step.title);
    return result;
}

} // namespace

TEST_CASE("a guide of the newer generation is read whole")
{
    const Guide guide = read(file(u"asana-personal-access-token.md"_s));
    CHECK(guide.title == u"Connect Asana with Personal Access Token – StackOne Hub"_s);
    CHECK(guide.provider == u"Asana"_s);
    CHECK(guide.auth == u"Personal Access Token"_s);
    CHECK(guide.fields == QStringList{u"Access Token"_s, u"Workspace ID"_s});
    REQUIRE(guide.warnings.size() == 1);
    REQUIRE(guide.sections.size() == 3);
    CHECK(guide.sections.at(0).title == u"Prerequisites"_s);
    CHECK(titles(guide.sections.at(1).steps)
        == QStringList{QString(), u"Sign in to Asana"_s, u"Create a new token"_s});
    CHECK(titles(guide.linking)
        == QStringList{
            u"Navigate to the Hub"_s, u"Fill out the fields"_s, u"Connect"_s, QString()});
    const GuideStep &sign = guide.sections.at(1).steps.at(1);
    REQUIRE(linksIn(sign.blocks).size() == 1);
    CHECK(linksIn(sign.blocks).first().url == u"https://app.asana.com"_s);
    CHECK(toMarkdown(sign.blocks).contains(u"\n- Open the **Apps** tab.\n"_s));
    CHECK(linksIn(guide.linking.first().blocks).first().url
        == u"https://docs.stackone.com/guides/accounts-section#linking-accounts"_s);
}

TEST_CASE("labels come from the form's step, whatever the page is called")
{
    CHECK(read(file(u"sesame-api-key.md"_s)).fields == QStringList{u"API Token"_s, u"Region"_s});
    CHECK(read(file(u"clickup-personal-api-token.md"_s)).fields
        == QStringList{u"Personal API Token"_s, u"Workspace ID (Team ID)"_s});
    // The same block without its wrapper.
    const Guide bare = read("# Connect X with Y – StackOne Hub\n\n"
                            "## Linking the Account from the Hub\n\n<Steps>\n"
                            "<Step title=\"Fill out the fields\">\n- **One**\n- **Two** or so\n"
                            "</Step>\n</Steps>\n\nThe end.\n");
    CHECK(bare.fields == QStringList{u"One"_s, u"Two"_s});
    CHECK(bare.sections.isEmpty());
    CHECK(titles(bare.linking) == QStringList{u"Fill out the fields"_s, QString()});
}

TEST_CASE("a guide of the older generation is read whole")
{
    const Guide guide = read(file(u"older.mdx"_s));
    CHECK(guide.title == u"Acme HR (OAuth 2.0)"_s);
    CHECK(guide.provider == u"Acme HR"_s);
    CHECK(guide.auth == u"OAuth 2.0"_s);
    CHECK(guide.description == u"Connect, it's simple"_s);
    REQUIRE(guide.warnings.size() == 1);
    CHECK(toMarkdown(guide.warnings.first()) == u"You need **admin** rights."_s);
    CHECK(guide.linking.isEmpty());
    REQUIRE(guide.sections.size() == 4);
    CHECK(toMarkdown(guide.sections.at(0).steps.first().blocks)
        == u"Menus like Settings > API > Keys & more, \\<firm_name>, `<firm_name>`, {subdomain}, "
           "W&B, [Your App], https://x.y."_s);
    CHECK(titles(guide.sections.at(1).steps)
        == QStringList{u"Open [+ New] & \"go\""_s, QString(), u"Outer"_s, u"Inner"_s, QString()});
    const GuideStep &step = guide.sections.at(1).steps.first();
    CHECK(toMarkdown(step.blocks)
        == u"1. Go to **Settings** > `https://{sub}.host`\n\n"
           "   ![Alt text](/images/a.png)\n\n   The page\n\n"
           "2. Click _Save_  \n   then wait\n\n   - nested\n\n> Mind **this**.\n\n"
           "```json Example\n{\n    \"a\": \"<b>\"\n}\n```\n\n### Inner heading\n\n"
           "| A | B |\n| --- | --- |\n| `x\\|y` | - one<br>- two |\n"
           "| [l](https://hub.stackone.com/there) | ![p](i.png) |"_s);
    CHECK(imagesIn(step.blocks).size() == 2);
    CHECK(guide.sections.at(2).title == u"Bare"_s);
    CHECK(guide.sections.at(2).steps.isEmpty());
    CHECK(toMarkdown(guide.sections.at(3).steps.first().blocks)
        == u"[Card A](https://card.example)\n\nCard body\n\nMore info\n\ninside\n\n- a\n- b\n\n"
           "[Video](https://v.example/x.mp4)\n\nkept js [m](mailto:a@b.c) here\n\n"
           "\\# not heading\n\n- \\+ New\n\n**Note**:this unfinished"_s);
}

TEST_CASE("titles name provider and way of signing in, each generation in its way")
{
    const auto parts = [](const QByteArray &text) {
        const Guide guide = read(text);
        return guide.provider + u'|' + guide.auth;
    };
    CHECK(parts("# Connect Up with Jobs with API Key – StackOne Hub") == u"Up with Jobs|API Key"_s);
    CHECK(parts("# Sage HR OAuth 2.0 connector profile – StackOne setup guide")
        == u"Sage HR|OAuth 2.0"_s);
    CHECK(parts("---\ntitle: Foo - Bar - Basic\n---\n") == u"Foo - Bar|Basic"_s);
    CHECK(parts("---\ntitle: \"Plain\"\n---\n") == u"Plain|"_s);
    CHECK(parts("---\ntitle: Connect Foo with Bar\n---\n") == u"Connect Foo with Bar|"_s);
}

TEST_CASE("code stays as it is, whatever it looks like")
{
    CHECK(stepOf("<p>`a_b*c` and ``x`y``</p>") == u"`a_b*c` and ``x`y``"_s);
    CHECK(stepOf("<code>https://{a}/&lt;b&gt;</code>") == u"`https://{a}/<b>`"_s);
    CHECK(stepOf("<pre>\n  a\n    <b>b</b>\n</pre>") == u"```\n  a\n    b\n```"_s);
    CHECK(stepOf("```\n</Step>\n# no\n") == u"```\n</Step>\n# no\n```"_s);
    CHECK(stepOf("a ` lonely") == u"a \\` lonely"_s);
}

TEST_CASE("only web and mail addresses are links")
{
    CHECK(stepOf("[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) "
                 "<a href=\"java\nscript:x\">d</a> [e](#x) [f](HTTPS://x.y)")
        == u"a b c d e [f](HTTPS://x.y)"_s);
    CHECK(stepOf("<a href=\"//cdn.x.y/z\">a</a>") == u"[a](https://cdn.x.y/z)"_s);
    const Result<Guide> placed
        = readGuide(QByteArray("[a](../b)"), u"https://docs.example/c/d/e"_s);
    REQUIRE(placed);
    CHECK(linksIn(placed->sections.first().steps.first().blocks).first().url
        == u"https://docs.example/c/b"_s);
}

TEST_CASE("what is not closed ends with what it stands in, and nothing is lost")
{
    CHECK(stepOf("<p>one <strong>two\n\nthree") == u"one **two**\n\n**three**"_s);
    CHECK(stepOf("text <Step title=\"ne") == u"text"_s);
    CHECK(stepOf("text </Ste") == u"text"_s);
    CHECK(stepOf("</div></Step>text</p>") == u"text"_s);
    CHECK(stepOf("<YOUR_KEY> and <Your Domain> and a < b > c")
        == u"\\<YOUR_KEY> and \\<Your Domain> and a < b > c"_s);
    CHECK(titles(read("<Steps><Step title=\"a\">x<Step title=\"b\">y").sections.first().steps)
        == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("text between and behind inner steps stands where it stood")
{
    const Guide guide
        = read("<Steps><Step title=\"Outer\">\nbefore\n\n<Steps>\n<Step title=\"A\">a</Step>\n"
               "\nbetween\n\n<Step title=\"B\">b</Step>\n</Steps>\n\nafter\n</Step>\n"
               "<Step title=\"Next\">n</Step></Steps>");
    const QList<GuideStep> steps = guide.sections.first().steps;
    CHECK(
        titles(steps) == QStringList{u"Outer"_s, u"A"_s, QString(), u"B"_s, QString(), u"Next"_s});
    QStringList texts;
    QList<int> levels;
    for (const GuideStep &step : steps) {
        texts.append(toMarkdown(step.blocks));
        levels.append(step.level);
    }
    CHECK(texts == QStringList{u"before"_s, u"a"_s, u"between"_s, u"b"_s, u"after"_s, u"n"_s});
    CHECK(levels == QList<int>{0, 1, 1, 1, 1, 0});
}

TEST_CASE("a list that a step stands in goes on behind it, with its numbers")
{
    const Guide guide = read(
        "<Step title=\"O\">\n\n1. one\n2. two <Step title=\"I\">i</Step>\n3. three\n\n</Step>");
    const QList<GuideStep> steps = guide.sections.first().steps;
    REQUIRE(steps.size() == 3);
    CHECK(toMarkdown(steps.at(0).blocks) == u"1. one\n2. two"_s);
    CHECK(toMarkdown(steps.at(2).blocks) == u"3. three"_s);
}

TEST_CASE("what components carry in attributes is read, known to the reader or not")
{
    CHECK(stepOf("<Expandable title=\"props\">inner</Expandable>") == u"props\n\ninner"_s);
    CHECK(stepOf("<Update label=\"June\" description=\"v2\">news</Update>")
        == u"June\n\nv2\n\nnews"_s);
    CHECK(stepOf("<ResponseField name=\"id\" type=\"string\">The id</ResponseField>")
        == u"id\n\nThe id"_s);
    CHECK(stepOf("<ParamField query=\"page\" type=\"number\">Which</ParamField>")
        == u"page\n\nWhich"_s);
    CHECK(stepOf("<Card title=\"C\" href=\"https://c.example\" cta=\"Go\">body</Card>")
        == u"[C](https://c.example)\n\nbody\n\nGo"_s);
    CHECK(stepOf("<Note title=\"Mind\">this</Note>") == u"> Mind\n>\n> this"_s);
    CHECK(
        stepOf("<Accordion title=\"A\" description=\"more\">x</Accordion>") == u"A\n\nmore\n\nx"_s);
    CHECK(stepOf("<Frame hint=\"look\">text</Frame>") == u"text\n\nlook"_s);
    CHECK(stepOf("A <Tooltip tip=\"what it is\">word</Tooltip> here")
        == u"A word (what it is) here"_s);
    CHECK(stepOf("<Wizard title=\"W\">text</Wizard>") == u"W  \ntext"_s);
    CHECK(stepOf("before <Wizard title=\"W\" /> after") == u"before after"_s);
}

TEST_CASE("components in small letters are components where they are closed")
{
    CHECK(stepOf("<note>mind this</note>") == u"> mind this"_s);
    CHECK(titles(read("<steps><step title=\"a\">x</step></steps>").sections.first().steps)
        == QStringList{u"a"_s});
    CHECK(stepOf("<widget>inside</widget> and <widget/>") == u"inside and"_s);
    CHECK(stepOf("Use <subdomain> here") == u"Use \\<subdomain> here"_s);
    CHECK(stepOf("</token> stays, <note> too") == u"\\</token> stays, \\<note> too"_s);
}

TEST_CASE("lines of a page's own language go with all that belongs to them")
{
    CHECK(stepOf("export const rows = [\n  1,\n\n  2,\n];\n\ntext") == u"text"_s);
    CHECK(stepOf("export const f = () => {\n  return \"}\";\n\n};\n\ntext") == u"text"_s);
    CHECK(stepOf("export const broken = {\n  a: 1,\n\ntext") == u"text"_s);
}

TEST_CASE("a comment that is never closed takes its paragraph, not the page")
{
    CHECK(stepOf("one <!-- two\n\nthree") == u"one\n\nthree"_s);
    CHECK(stepOf("one {/* two\n\nthree") == u"one\n\nthree"_s);
    CHECK(stepOf("one <!-- two\n\nmore --> three") == u"one three"_s);
}

TEST_CASE("footnotes and the places of columns are kept")
{
    CHECK(stepOf("Text[^1] here.\n\n[^1]: The note.\n[^b]: Another.")
        == u"Text[1] here.\n\n[1] The note.\n\n[b] Another."_s);
    CHECK(stepOf("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |")
        == u"| a | b | c |\n| :--- | :---: | ---: |\n| 1 | 2 | 3 |"_s);
}

TEST_CASE("every file gives a guide or says that it is no text")
{
    CHECK(read("").isEmpty());
    CHECK(read("---\ntitle: A\n---\n").sections.isEmpty());
    CHECK(read("\xEF\xBB\xBF# Connect A with B").auth == u"B"_s);
    CHECK(read("caf\xC3").sections.size() == 1); // cut in the middle of a character
    CHECK_FALSE(readGuide(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)));
    CHECK_FALSE(readGuide(QByteArray("\x80\x81\xFD\x90\x91", 5)));
}

TEST_CASE("a cut or broken guide is read all the same")
{
    QRandomGenerator random(7);
    const QByteArray pieces[] = {"<Step title=\"", "</Step>", "<p>", "<ul>", "</li>", "**", "`",
        "<", "{", "\n\n", "- ", "|", "<Warning>", "[a](b)", "```\n", "> ", "# ", "<!--", "<td>"};
    for (const QString &name : {u"older.mdx"_s, u"clickup-personal-api-token.md"_s}) {
        const QByteArray whole = file(name);
        for (int i = 0; i < 300; ++i) {
            QByteArray text = i % 2 ? whole : whole.left(random.bounded(int(whole.size())));
            for (int edit = 0; edit < i % 7; ++edit)
                text.insert(random.bounded(int(text.size()) + 1),
                    pieces[random.bounded(int(std::size(pieces)))]);
            const Result<Guide> guide = readGuide(text);
            REQUIRE(guide);
            (void)toJson(*guide);
        }
    }
}

TEST_CASE("what vanishes in a line does not break the sentence around it")
{
    CHECK(stepOf("Click the\n<Icon icon=\"x\" />\nbutton") == u"Click the button"_s);
    CHECK(stepOf("one\n{/* note */}\ntwo") == u"one two"_s);
    CHECK(stepOf("> one\n>\n> two") == u"> one\n>\n> two"_s);
    CHECK(stepOf("- a\n\t- b\n\t\t- c") == u"- a\n  - b\n    - c"_s);
    CHECK(stepOf("1. a\n<Frame>\n<img\n  src=\"x.png\"\n/>\n</Frame>\n2. b")
        == u"1. a\n\n![](x.png)\n\n2. b"_s);
}

TEST_CASE("Markdown that is written reads as the same words")
{
    for (const QByteArray &text :
        {QByteArray("1\\. a\n\n\\- b\n\n\\# c\n\n\\> d\n\na\\*b\\*c _d_ **e**f"),
            QByteArray("<p>2. a</p><p>~~x~~ ~ &copy; &amp;copy; \\`</p>"),
            QByteArray("<li>a</li><li>b<ul><li>c</li></ul></li>\n\n1. d\n\n\n- e"),
            QByteArray("<b>a </b><b>b</b>c <i>d</i><b>e</b> [x\\]](https://a.b/(c)) !\\[y]"),
            QByteArray("***a*** **b *c*** *d* **e**.f x**g**y *h*i _j_"),
            QByteArray("| a | b |\n|-|-|\n| c\\|d | <br/> `e\\|f` |")}) {
        const Guide once = read(text);
        const QList<GuideNode> &blocks = once.sections.first().steps.first().blocks;
        const Guide again = read(toMarkdown(blocks).toUtf8());
        INFO(toMarkdown(blocks).toStdString());
        CHECK(plainText(again.sections.first().steps.first().blocks) == plainText(blocks));
    }
}

TEST_CASE("the JSON has the shape that outside programs rely on")
{
    const QJsonObject json = toJson(read(file(u"gitbook-api-key.md"_s)));
    CHECK(json.keys()
        == QStringList{u"auth"_s, u"fields"_s, u"linking"_s, u"provider"_s, u"sections"_s,
            u"title"_s, u"warnings"_s});
    const QJsonObject section = json["sections"_L1][0].toObject();
    CHECK(section.keys() == QStringList{u"steps"_s, u"title"_s});
    CHECK(section["steps"_L1][1].toObject().keys()
        == QStringList{u"images"_s, u"links"_s, u"markdown"_s, u"title"_s});
    CHECK(section["steps"_L1][1]["markdown"_L1].toString().contains(
        u"open **Settings** (bottom in sidebar) > **Developer Settings**."_s));
}
