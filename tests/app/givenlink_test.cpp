// SPDX-License-Identifier: MIT
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
    CHECK(tokenOf(u"https://hub.stackone.com/hub/embedded?x=1&token="_s + token) == token);
    CHECK(tokenOf(u"HTTPS://APP.STACKONE.COM/a?token="_s + token) == token);
    CHECK(read(link).link->addresses.api == HubAddresses{}.api);
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
    CHECK(reading.link->expiresAt == QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    CHECK_FALSE(read(token).link->expiresAt.isValid());
}
