// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/net/httpmessage.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QStringEncoder>

using namespace hublink;

TEST_CASE("credentials go to https and to this computer only")
{
    const auto safe = [](const QString &url) { return isSafeAddress(QUrl(url)); };
    CHECK(safe(u"https://app.hive.com/x"_s));
    CHECK(safe(u"http://127.0.0.1:8080"_s));
    CHECK(safe(u"http://localhost"_s));
    CHECK(safe(u"http://[::1]:90/"_s));
    CHECK_FALSE(safe(u"http://app.hive.com"_s));
    CHECK_FALSE(safe(u"http://127.0.0.1.example.com"_s));
    CHECK_FALSE(safe(u"https://app.hive.com@evil.example"_s));
    CHECK_FALSE(safe(u"ftp://127.0.0.1"_s));
    CHECK_FALSE(safe(u"https://"_s));
    CHECK_FALSE(safe(u""_s));
}

TEST_CASE("an address in the log has no user and no query")
{
    CHECK(loggable(QUrl(u"https://a:b@host/p?q=1#f"_s)) == u"https://host/p"_s);
}

TEST_CASE("Retry-After is read as seconds or as a date")
{
    const QDateTime now = utcTime(QDate(2026, 11, 23), QTime(12, 0));
    CHECK(parseRetryAfter("30", now).count() == 30);
    CHECK(parseRetryAfter(" 5 ", now).count() == 5);
    CHECK(parseRetryAfter("Mon, 23 Nov 2026 12:01:00 GMT", now).count() == 60);
    CHECK(parseRetryAfter("Mon, 23 Nov 2026 11:00:00 GMT", now).count() == 0);
    CHECK(parseRetryAfter("soon", now).count() == 0);
    CHECK(parseRetryAfter("-4", now).count() == 0);
    CHECK(parseRetryAfter("99999999999", now).count() == 24 * 3600);
}

TEST_CASE("every failing status has a kind")
{
    const auto kind = [](int status) {
        return errorFromStatus(HttpResponse{status, {}, {}, {}}, u"Hive"_s).kind;
    };
    CHECK(kind(400) == ErrorKind::Refused);
    CHECK(kind(401) == ErrorKind::Refused);
    CHECK(kind(403) == ErrorKind::PermissionMissing);
    CHECK(kind(404) == ErrorKind::NotFound);
    CHECK(kind(407) == ErrorKind::ProxyFailed);
    CHECK(kind(408) == ErrorKind::TimedOut);
    CHECK(kind(429) == ErrorKind::RateLimited);
    CHECK(kind(500) == ErrorKind::ServiceDown);
    CHECK(kind(504) == ErrorKind::TimedOut);
    CHECK(kind(302) == ErrorKind::RedirectRefused);
}

TEST_CASE("a web page is known by its type or by its start")
{
    CHECK(HttpResponse{200, "text/html; charset=utf-8", "hello", {}}.isWebPage());
    CHECK(HttpResponse{200, "application/json", "\n <!DOCTYPE html><html>", {}}.isWebPage());
    CHECK_FALSE(HttpResponse{200, "application/json", "{\"a\":\"<html>\"}", {}}.isWebPage());
}

TEST_CASE("text is read as browsers read it")
{
    const QByteArray json = R"({"a":"ü"})";
    const QString text = QString::fromUtf8(json);
    CHECK(asUtf8("\xEF\xBB\xBF" + json, "application/json") == json);
    CHECK(asUtf8(json, "application/json; charset=utf-8") == json);
    CHECK(asUtf8(text.toLatin1(), "application/json; charset=ISO-8859-1") == json);
    CHECK(asUtf8(text.toLatin1(), "text/plain; charset=windows-1252") == json);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder plain(encoding);
        const QByteArray bytes = plain(text);
        CHECK(asUtf8(bytes, "application/json") == json);
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray withMark = marked(text);
        CHECK(asUtf8(withMark, "application/json") == json);
    }
    CHECK(asUtf8("\xEF\xBB\xBFpng", "image/png") == "\xEF\xBB\xBFpng");
}
