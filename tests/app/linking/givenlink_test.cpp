// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/linking/givenlink.h"
#include "tests/support/catch.h"

using namespace hublink;

namespace {

const QList<HubAddresses> usual{HubAddresses{}};
const QString token = u"abcDEF123456_-"_s;

LinkReading read(const QString &text, const QList<HubAddresses> &known = usual)
{
    return readGivenLink(text, known);
}

QString tokenOf(const QString &text)
{
    const LinkReading reading = read(text);
    return reading.link ? reading.link->token.exposeText() : QString();
}

} // namespace

TEST_CASE("links of StackOne are followed, however they come")
{
    const QString link = u"https://app.stackone.com/embedded/integrations?token="_s + token;
    CHECK(tokenOf(link) == token);
    CHECK(tokenOf(u"  "_s + link + u"\n"_s) == token);
    CHECK(tokenOf(u"Please open "_s + link + u" today"_s) == token);
    CHECK(tokenOf(u"<"_s + link + u">"_s) == token);
    CHECK(tokenOf(u"hublink:"_s + link) == token);
    CHECK(tokenOf(u"hublink://link?token="_s + token) == token);
    CHECK(tokenOf(u"hublink://link?url="_s + QString::fromLatin1(QUrl::toPercentEncoding(link)))
        == token);
    CHECK(tokenOf(token) == token);
    // After a hash it reaches no server's log, so some prefer it there.
    CHECK(tokenOf(u"https://app.stackone.com/embedded#token="_s + token) == token);
    CHECK(tokenOf(u"https://app.stackone.com/embedded?a=1#x=2&token="_s + token) == token);
    CHECK(tokenOf(u"https://hub.stackone.com/hub/embedded?x=1&token="_s + token) == token);
    CHECK(tokenOf(u"HTTPS://APP.STACKONE.COM/a?token="_s + token) == token);
    CHECK(read(link).link->addresses.api == HubAddresses{}.api);
}

TEST_CASE("a link is found however people and programs wrap it")
{
    const QString link = u"https://app.stackone.com/embedded/accounts?x=1&token="_s + token;
    const QString safe = QString::fromLatin1(QUrl::toPercentEncoding(link));
    const QString texts[] = {u"Please link here: %1."_s, u"**%1**"_s, u"(see %1)"_s,
        u"[Link](%1)"_s, u"%1, thanks"_s, u"%1!"_s, u"\u201C%1\u201D"_s, u"<%1|text>"_s,
        u"\u300C%1\u300D"_s, u"[%1](%1)"_s, u"__%1__"_s, u"`%1`"_s, u"{%1}"_s, u"%1\u3002"_s,
        u"> %1"_s, u"Open %1; then wait"_s, u"<a href=\"%1\">Link</a>"_s, u"'%1'"_s, u"%1\u2026"_s,
        u"\u00AB%1\u00BB"_s, u"Link:%1"_s, u"%1\n\nThanks, Ada"_s, u"%1\nThanks"_s, u"%1?!"_s,
        u"\uFF08%1\uFF09"_s, u"%1,thanks"_s};
    for (const QString &text : texts) {
        INFO(text);
        const LinkReading reading = read(text.arg(link));
        REQUIRE(reading.link);
        CHECK(reading.link->token.exposeText() == token);
        CHECK(reading.cleaned.isChanged());
    }
    CHECK_FALSE(read(link).cleaned.isChanged());
    CHECK(tokenOf(QString(link).replace(u'&', u"&amp;"_s)) == token);
    CHECK(tokenOf(QString(link).remove(u"https://"_s)) == token);
    CHECK(tokenOf(u"\""_s + token + u"\","_s) == token);
    CHECK(tokenOf(u"token: "_s + token) == token);
}

TEST_CASE("a link that was broken over lines is put together")
{
    const QString start = u"https://app.stackone.com/embedded/accounts?tok"_s;
    const QString web = u"eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ."_s + QString(43, u'x');
    const QString link = u"https://app.stackone.com/embedded?token="_s + web;
    CHECK(tokenOf(start + u"\nen="_s + token + u"\n\nThanks"_s) == token);
    CHECK(tokenOf(start + u"=\r\nen=3D"_s + token + u"\r\n"_s) == token);
    CHECK(tokenOf(link.left(60) + u"\n"_s + link.mid(60)) == web);
    CHECK(tokenOf(u"> "_s + link.left(60) + u"\n> "_s + link.mid(60) + u"\n> Bye"_s) == web);
    CHECK(tokenOf(u"<"_s + link.left(50) + u"\n"_s + link.mid(50, 20) + u"\n"_s + link.mid(70)
              + u">\nGreetings"_s)
        == web);
    CHECK(tokenOf(link + u"\nA1"_s) == web);
}

TEST_CASE("the link inside a mail filter's address counts, and the filter is not followed")
{
    const QString link = u"https://app.stackone.com/embedded?token="_s + token;
    const auto coded
        = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString second = coded(link).replace(u'-', u"%2D"_s).replace(u'_', u"%5F"_s);
    second.replace(u'%', u'-').replace(u"-2F"_s, u"_"_s);
    const QString wrapped[] = {
        u"https://eur01.safelinks.protection.outlook.com/?url=%1&data=05&reserved=0"_s.arg(
            coded(link)),
        u"https://urldefense.proofpoint.com/v2/url?u=%1&d=DwMF&c=x"_s.arg(second),
        u"https://urldefense.com/v3/__%1__;!!Abc!defg$"_s.arg(link),
        u"https://urldefense.com/v3/__%1__;Pw!!Abc!defg$"_s.arg(QString(link).replace(u'?', u'*')),
        u"https://linkprotect.cudasvc.com/url?a=%1&c=E,1,x"_s.arg(coded(link)),
        u"https://secure-web.cisco.com/1abc/%1"_s.arg(coded(link)),
        u"https://somewhere.example/click?u=%1"_s.arg(coded(coded(link))),
        u"https://x.protection.sophos.com/?d=y&u=%1"_s.arg(
            QString::fromLatin1(link.toUtf8().toBase64())),
    };
    for (const QString &text : wrapped) {
        INFO(text);
        const LinkReading reading = read(text);
        REQUIRE(reading.link);
        CHECK(reading.link->token.exposeText() == token);
        CHECK(reading.link->addresses.api == HubAddresses{}.api);
        CHECK(reading.cleaned.protector == QUrl(text).host());
    }
    const LinkReading hidden
        = read(u"https://protect-eu.mimecast.com/s/AbC1?domain=app.stackone.com"_s);
    CHECK(hidden.fault == LinkFault::Hidden);
    CHECK(
        read(
            u"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2F%3Ftoken%3Dabc"_s)
            .fault
        == LinkFault::OtherHost);
}

TEST_CASE("a token is judged by its form before anybody says that it is over")
{
    const QString link = u"https://app.stackone.com/embedded?token="_s;
    CHECK(read(link + u"eyJhbGciOiJIUzI1NiJ9.eyJhIjox"_s).fault == LinkFault::BrokenToken);
    CHECK(read(link + u"eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ."_s).fault == LinkFault::BrokenToken);
    CHECK(read(link + u"abc%20def%00"_s).fault == LinkFault::BrokenToken);
    CHECK(read(link + token).link);
}

TEST_CASE("links to elsewhere are refused with the reason")
{
    const std::pair<QString, LinkFault> cases[] = {
        {u"https://evil.example/?token="_s, LinkFault::OtherHost},
        {u"https://stackone.com.evil.example/?token="_s, LinkFault::OtherHost},
        {u"https://evil-stackone.com/?token="_s, LinkFault::OtherHost},
        {u"https://app.st\u0430ckone.com/?token="_s, LinkFault::OtherHost}, // a Cyrillic letter
        {u"https://\u0430pp.stackone.com/?token="_s, LinkFault::OtherHost},
        {u"https://app.stackone.com:8443/?token="_s, LinkFault::OtherHost},
        {u"http://app.stackone.com/?token="_s, LinkFault::NotSecure},
        {u"https://app.stackone.com@evil.example/?token="_s, LinkFault::UserInAddress},
        {u"https://user:pw@app.stackone.com/?token="_s, LinkFault::UserInAddress},
        {u"https://evil.example\\@app.stackone.com/?token="_s, LinkFault::NotALink},
        {u"https:///?token="_s, LinkFault::NotALink},
        {u"ftp://app.stackone.com/?token="_s, LinkFault::NotALink},
    };
    for (const auto &[link, expected] : cases) {
        INFO(link);
        const LinkReading reading = read(link + token);
        CHECK_FALSE(reading.link);
        CHECK(reading.fault == expected);
    }
    CHECK(read(u"https://app.st\u0430ckone.com/?token=x"_s).host.startsWith(u"app.xn--"_s));
}

TEST_CASE("what is no link says so")
{
    CHECK(read({}).fault == LinkFault::Empty);
    CHECK(read(u" \n "_s).fault == LinkFault::Empty);
    CHECK(read(u"hello there"_s).fault == LinkFault::NotALink);
    CHECK(read(u"short"_s).fault == LinkFault::NotALink);
    CHECK(read(QString(1'000'000, u'a')).fault == LinkFault::TooLong);
    CHECK(read(QString::fromLatin1("\x00\xff\x01\x02\x80zzzzzzzzzzzz", 17)).fault
        == LinkFault::NotALink);
    CHECK(read(u"https://app.stackone.com/accounts"_s).fault == LinkFault::NoToken);
    CHECK(read(u"https://app.stackone.com/?token=%00%0d%0aX: y"_s).fault != LinkFault::None);
}

TEST_CASE("an address that was added is trusted with its own API")
{
    const HubAddresses own{QUrl(u"https://api.own.example"_s), QUrl(u"https://app.own.example"_s)};
    const LinkReading reading
        = read(u"https://app.own.example/x?token="_s + token, {HubAddresses{}, own});
    REQUIRE(reading.link);
    CHECK(reading.link->addresses.api == own.api);
    CHECK(read(u"https://app.own.example:444/x?token="_s + token, {HubAddresses{}, own}).fault
        == LinkFault::OtherHost);
    CHECK(mayBeTrusted(own.app));
    CHECK(mayBeTrusted(QUrl(u"http://127.0.0.1:8080"_s)));
    CHECK_FALSE(mayBeTrusted(QUrl(u"http://app.own.example"_s)));
    CHECK_FALSE(mayBeTrusted(QUrl(u"https://u@app.own.example"_s)));
    CHECK_FALSE(mayBeTrusted(QUrl(u"https://app.own.example?x=1"_s)));
}

TEST_CASE("a web token tells its end, another token none")
{
    const QByteArray payload
        = QByteArray(R"({"exp":1893456000})")
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const LinkReading reading
        = read(u"eyJhbGciOiJIUzI1NiJ9."_s + QString::fromLatin1(payload) + u".c2lnbmF0dXJl"_s);
    REQUIRE(reading.link);
    CHECK(reading.link->expiresAt == utcTime(QDate(2030, 1, 1), QTime(0, 0)));
    CHECK_FALSE(read(token).link->expiresAt.isValid());
}
