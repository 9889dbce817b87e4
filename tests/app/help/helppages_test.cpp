// SPDX-License-Identifier: MIT
#include "app/help/helphtml.h"
#include "app/help/helppages.h"
#include "app/language.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace hublink;

namespace {

QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList found;
    for (auto it = link.globalMatch(markdown); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace

TEST_CASE("every page of the user guide is there in every language, and no link of it is dead")
{
    for (const QString &language : knownLanguages()) {
        INFO(language.toStdString());
        const QList<HelpPage> pages = helpPages(language);
        CHECK(pages.size() == 8);
        for (const HelpPage &page : pages) {
            INFO(page.key.toStdString());
            CHECK_FALSE(page.title.isEmpty());
            CHECK(page.markdown.size() > 200);
            for (const QString &link : linksIn(page.markdown)) {
                INFO(link.toStdString());
                const bool isPage = link == "messages.md"_L1 || link == "keys.md"_L1
                    || std::any_of(pages.cbegin(), pages.cend(),
                        [&](const HelpPage &other) { return link == other.key + u".md"_s; });
                const bool isPicture
                    = link.endsWith(".png"_L1) && QFile::exists(u":/help/"_s + link);
                CHECK((isPage || isPicture));
            }
        }
        if (language != "en"_L1)
            CHECK(pages.first().title != helpPages(u"en"_s).first().title);
    }
    CHECK(helpPages(u"xx"_s).first().title == u"Link an account"_s);
}

TEST_CASE("the user guide names every member of a policy")
{
    const QList<HelpPage> pages = helpPages(u"en"_s);
    const auto page = std::find_if(pages.cbegin(), pages.cend(),
        [](const HelpPage &each) { return each.key == u"administrators"_s; });
    REQUIRE(page != pages.cend());
    for (const QString &member : {u"version"_s, u"hosts"_s, u"addresses"_s, u"projects"_s,
             u"ways"_s, u"keychainRequired"_s, u"aiApps"_s, u"checks"_s, u"webPictures"_s,
             u"language"_s, u"proxy"_s, u"roots"_s, u"updateAddress"_s, u"updates"_s}) {
        INFO(member.toStdString());
        CHECK(page->markdown.contains(u"| `"_s + member + u"` |"_s));
    }
}

TEST_CASE("a search of the user guide finds parts that hold all words")
{
    const QList<HelpPage> pages = helpPages(u"en"_s);
    const QList<HelpHit> hits = searchHelp(pages, u" PROXY  password "_s);
    REQUIRE_FALSE(hits.isEmpty());
    const auto isIt = [](const HelpHit &hit) {
        return hit.page == u"trouble"_s && hit.heading == u"A proxy"_s
            && hit.line.contains(u"proxy"_s) && !hit.line.contains(u'*');
    };
    CHECK(std::any_of(hits.cbegin(), hits.cend(), isIt));
    CHECK(searchHelp(pages, u"  "_s).isEmpty());
    CHECK(searchHelp(pages, u"xyzzy"_s).isEmpty());
}

TEST_CASE("the user guide is one page for a browser, and its links lead somewhere")
{
    for (const QString &language : knownLanguages()) {
        INFO(language.toStdString());
        QList<HelpPage> pages = helpPages(language);
        pages.append({u"messages"_s, u"<Messages>"_s, u"# <Messages>\n\n<b>no tags</b>"_s});
        const QString html = helpHtml(pages, language);
        static const QRegularExpression target(u"(?:href|src)=\"([^\"]*)\""_s);
        int parts = 0;
        for (auto it = target.globalMatch(html); it.hasNext();) {
            const QString link = it.next().captured(1);
            INFO(link.toStdString());
            if (link.startsWith(u'#')) {
                CHECK(html.contains(u"id=\"%1\""_s.arg(link.mid(1))));
                ++parts;
            } else if (link.startsWith("pictures/"_L1)) {
                CHECK(QFile::exists(u":/help/"_s + link));
            } else {
                CHECK(link.startsWith("https://"_L1));
            }
        }
        CHECK(parts > pages.size());
        CHECK(html.contains(u"dir=\"%1\""_s.arg(language == "ar"_L1 ? u"rtl"_s : u"ltr"_s)));
        CHECK(html.contains(u"&lt;Messages&gt;"_s));
        CHECK_FALSE(html.contains(u"<b>"_s));
    }
}
