// SPDX-License-Identifier: MIT
#include "app/net/httpclient.h"
#include "app/sandbox/testauthority.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;
using sandbox::TestAuthority;
using sandbox::TestCertificate;

namespace {

HttpClient::Settings quick()
{
    HttpClient::Settings settings;
    settings.timeout = std::chrono::milliseconds(400);
    settings.firstPause = std::chrono::milliseconds(1);
    settings.maxBytes = 100'000;
    return settings;
}

HttpRequest get(const QUrl &url)
{
    return HttpRequest{
        .url = url, .headers = {{"api_key", Secret(u"the-secret-value"_s)}}, .party = u"Hive"_s};
}

ErrorKind kindOf(const Result<HttpResponse> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().kind;
}

} // namespace

TEST_CASE("an answer arrives with status and type and body")
{
    FaultServer server(FaultServer::always(FaultServer::response(404, "{\"a\":1}")));
    HttpClient http(quick());
    const Result<HttpResponse> result = answer(http.send(get(server.url(u"/x"_s)), nullptr));
    REQUIRE(result);
    CHECK(result->status == 404);
    CHECK(result->body == "{\"a\":1}");
    CHECK(result->contentType == "application/json");
    REQUIRE(server.requests().size() == 1);
    CHECK(FaultServer::header(server.requests().first(), "api_key") == "the-secret-value");
    CHECK(FaultServer::header(server.requests().first(), "User-Agent").startsWith("Hublink/"));
}

TEST_CASE("connections are given up when nothing is asked for")
{
    QPointer<QTcpSocket> connection;
    FaultServer server([&](const QByteArray &, QTcpSocket &socket) {
        connection = &socket;
        socket.write(FaultServer::response(200, "{}"));
    });
    HttpClient::Settings settings = quick();
    settings.idle = std::chrono::milliseconds(50);
    HttpClient http(settings);
    REQUIRE(answer(http.send(get(server.url()), nullptr)));
    CHECK(waitUntil([&] { return !connection; }));
    CHECK(answer(http.send(get(server.url()), nullptr))); // and there are new ones
}

TEST_CASE("network faults have their own kinds")
{
    HttpClient http(quick());
    SECTION("nobody listens")
    {
        FaultServer server(FaultServer::always({}));
        server.close();
        CHECK(
            kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::ConnectionRefused);
    }
    SECTION("the connection is dropped")
    {
        FaultServer server([](const QByteArray &, QTcpSocket &socket) { socket.abort(); });
        CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::ConnectionLost);
    }
    SECTION("the answer is cut off")
    {
        FaultServer server([](const QByteArray &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
            socket.disconnectFromHost();
        });
        CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::ConnectionLost);
    }
    SECTION("nobody answers")
    {
        FaultServer server([](const QByteArray &, QTcpSocket &) {});
        CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::TimedOut);
    }
    SECTION("the answer trickles for ever")
    {
        FaultServer server([](const QByteArray &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(10);
        });
        CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::TimedOut);
    }
    SECTION("the answer is far too large")
    {
        FaultServer server(
            FaultServer::always(FaultServer::response(200, QByteArray(300'000, 'x'))));
        CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::AnswerTooLarge);
    }
    SECTION("the name does not exist")
    {
        const QUrl nowhere(u"https://no-such-host.invalid/"_s);
        const ErrorKind kind = kindOf(answer(http.send(get(nowhere), nullptr)));
        CHECK((kind == ErrorKind::HostNotFound || kind == ErrorKind::TimedOut));
    }
}

TEST_CASE("cancelling ends a request at once")
{
    FaultServer server([](const QByteArray &, QTcpSocket &) {});
    HttpClient http(quick());
    Cancellation cancel;
    QFuture<Result<HttpResponse>> future = http.send(get(server.url()), &cancel);
    REQUIRE(waitUntil([&] { return server.requests().size() == 1; }));
    cancel.request();
    CHECK(kindOf(answer(future)) == ErrorKind::Cancelled);
    CHECK(kindOf(answer(http.send(get(server.url()), &cancel))) == ErrorKind::Cancelled);
    CHECK(server.requests().size() == 1);
}

TEST_CASE("a client that goes away answers its open requests")
{
    FaultServer server([](const QByteArray &, QTcpSocket &) {});
    auto http = std::make_unique<HttpClient>(quick());
    QFuture<Result<HttpResponse>> future = http->send(get(server.url()), nullptr);
    http.reset();
    CHECK(kindOf(answer(future)) == ErrorKind::Cancelled);
}

TEST_CASE("GET is tried again when the service stumbles")
{
    int asked = 0;
    FaultServer server([&](const QByteArray &, QTcpSocket &socket) {
        socket.write(
            ++asked < 3 ? FaultServer::response(503, "{}") : FaultServer::response(200, "{}"));
    });
    HttpClient http(quick());
    const Result<HttpResponse> result = answer(http.send(get(server.url()), nullptr));
    REQUIRE(result);
    CHECK(result->status == 200);
    CHECK(asked == 3);
}

TEST_CASE("only so many repeats")
{
    FaultServer server(FaultServer::always(FaultServer::response(500, "{}")));
    HttpClient http(quick());
    const Result<HttpResponse> result = answer(http.send(get(server.url()), nullptr));
    REQUIRE(result);
    CHECK(result->status == 500);
    CHECK(server.requests().size() == 3);
}

TEST_CASE("nothing but GET is ever sent twice")
{
    const QByteArray method = GENERATE("POST", "PATCH");
    const auto post = [method](const FaultServer &server) {
        HttpRequest request = get(server.url());
        request.method = method;
        request.body = Secret(u"{}"_s);
        return request;
    };
    HttpClient http(quick());
    SECTION("after 503")
    {
        FaultServer server(FaultServer::always(FaultServer::response(503, "{}")));
        REQUIRE(answer(http.send(post(server), nullptr)));
        CHECK(server.requests().size() == 1);
    }
    SECTION("after a dropped connection")
    {
        FaultServer server([](const QByteArray &, QTcpSocket &socket) { socket.abort(); });
        CHECK(kindOf(answer(http.send(post(server), nullptr))) == ErrorKind::ConnectionLost);
        CHECK(server.requests().size() == 1);
    }
}

TEST_CASE("a long Retry-After is reported and not waited for")
{
    FaultServer server(FaultServer::always(
        FaultServer::response(429, "{}", "application/json", "Retry-After: 30\r\n")));
    HttpClient http(quick());
    const Result<HttpResponse> result = answer(http.send(get(server.url()), nullptr));
    REQUIRE(result);
    CHECK(result->status == 429);
    CHECK(result->retryAfter.count() == 30);
    CHECK(server.requests().size() == 1);
}

TEST_CASE("a redirect to another origin gets no request at all")
{
    FaultServer elsewhere(FaultServer::always(FaultServer::response(200, "{}")));
    const int status = GENERATE(301, 302, 303, 307, 308);
    FaultServer server(FaultServer::always(FaultServer::response(
        status, {}, "text/plain", "Location: " + elsewhere.url(u"/take"_s).toEncoded() + "\r\n")));
    HttpClient http(quick());
    CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::RedirectRefused);
    CHECK(elsewhere.requests().isEmpty());
}

TEST_CASE("a redirect within the same origin is followed")
{
    FaultServer server([](const QByteArray &request, QTcpSocket &socket) {
        socket.write(request.startsWith("GET /new ")
                ? FaultServer::response(200, "{}")
                : FaultServer::response(302, {}, "text/plain", "Location: /new\r\n"));
    });
    HttpClient http(quick());
    const Result<HttpResponse> result = answer(http.send(get(server.url(u"/old"_s)), nullptr));
    REQUIRE(result);
    CHECK(result->status == 200);
}

TEST_CASE("a header value with a line break is refused before anything is sent")
{
    FaultServer server(FaultServer::always(FaultServer::response(200, "{}")));
    HttpClient http(quick());
    HttpRequest request = get(server.url());
    request.headers = {{"api_key", Secret(u"abc\r\nX-Evil: 1"_s)}};
    const Result<HttpResponse> result = answer(http.send(request, nullptr));
    CHECK(kindOf(result) == ErrorKind::InvalidInput);
    CHECK(result.error().detail == u"api_key"_s);
    CHECK(server.requests().isEmpty());
}

TEST_CASE("http to another computer is refused")
{
    HttpClient http(quick());
    CHECK(kindOf(answer(http.send(get(QUrl(u"http://app.hive.com/"_s)), nullptr)))
        == ErrorKind::InsecureAddress);
}

TEST_CASE("cookies are neither kept nor sent")
{
    FaultServer server(FaultServer::always(
        FaultServer::response(200, "{}", "application/json", "Set-Cookie: a=b; Path=/\r\n")));
    HttpClient http(quick());
    REQUIRE(answer(http.send(get(server.url()), nullptr)));
    REQUIRE(answer(http.send(get(server.url()), nullptr)));
    CHECK_FALSE(server.requests().last().toLower().contains("cookie:"));
}

TEST_CASE("a certificate must be trusted, fresh and for this host")
{
    QTemporaryDir folder;
    const TestAuthority authority(folder.path());
    const auto serve = [&](TestCertificate kind) {
        const auto tls = authority.serverConfiguration(kind);
        REQUIRE(tls);
        return FaultServer(FaultServer::always(FaultServer::response(200, "{}")), tls);
    };
    HttpClient::Settings settings = quick();
    settings.timeout = std::chrono::seconds(10);
    settings.extraRoots = {authority.caFile()};
    HttpClient trusting(settings);
    const auto fault = [](const Result<HttpResponse> &result) {
        REQUIRE(kindOf(result) == ErrorKind::TlsUntrusted);
        return result.error().tlsFault;
    };
    SECTION("good")
    {
        FaultServer server = serve(TestCertificate::Good);
        CHECK(answer(trusting.send(get(server.url()), nullptr)).has_value());
    }
    SECTION("unknown issuer")
    {
        FaultServer server = serve(TestCertificate::Good);
        settings.extraRoots.clear();
        HttpClient strict(settings);
        CHECK(fault(answer(strict.send(get(server.url()), nullptr))) == TlsFault::UnknownIssuer);
        CHECK(server.requests().isEmpty());
    }
    SECTION("wrong host")
    {
        FaultServer server = serve(TestCertificate::WrongHost);
        CHECK(fault(answer(trusting.send(get(server.url()), nullptr))) == TlsFault::WrongHost);
    }
    SECTION("expired")
    {
        FaultServer server = serve(TestCertificate::Expired);
        CHECK(fault(answer(trusting.send(get(server.url()), nullptr))) == TlsFault::Expired);
    }
    SECTION("self-signed")
    {
        FaultServer server = serve(TestCertificate::SelfSigned);
        CHECK(fault(answer(trusting.send(get(server.url()), nullptr))) == TlsFault::SelfSigned);
    }
}

TEST_CASE("a request that is no GET is never turned into one")
{
    int asked = 0;
    QByteArray status = "302";
    FaultServer server([&](const QByteArray &, QTcpSocket &socket) {
        ++asked;
        socket.write("HTTP/1.1 " + status + " Moved\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");
    });
    HttpClient http(quick());
    HttpRequest post = get(server.url(u"/x"_s));
    post.method = "POST";
    post.body = Secret(u"{}"_s);
    CHECK(kindOf(answer(http.send(post, nullptr))) == ErrorKind::RedirectRefused);
    CHECK(asked == 1);
    status = "307";
    CHECK(kindOf(answer(http.send(post, nullptr))) == ErrorKind::RedirectRefused);
    for (const QByteArray &request : server.requests()) {
        CHECK(request.startsWith("POST"));
        CHECK(request.endsWith("{}"));
    }
    CHECK(asked == 1 + 6);
}

TEST_CASE("a redirect that keeps the method is followed within its origin")
{
    FaultServer server([](const QByteArray &request, QTcpSocket &socket) {
        if (request.startsWith("POST /old"))
            socket.write("HTTP/1.1 308 Moved\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n");
        else
            socket.write(FaultServer::response(200, "{\"ok\":true}"));
    });
    HttpClient http(quick());
    HttpRequest post = get(server.url(u"/old"_s));
    post.method = "POST";
    post.body = Secret(u"{}"_s);
    const auto result = answer(http.send(post, nullptr));
    REQUIRE(result);
    CHECK(result->body == "{\"ok\":true}");
    CHECK(server.requests().last().startsWith("POST /new"));
}

TEST_CASE("a clock that is wrong is told where a certificate fails")
{
    QTemporaryDir folder;
    const TestAuthority authority(folder.path());
    const auto tls = authority.serverConfiguration(TestCertificate::Expired);
    REQUIRE(tls);
    FaultServer strange(FaultServer::always(FaultServer::response(200, "{}")), tls);
    const QByteArray date
        = QLocale::c()
              .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s)
              .toLatin1()
        + " GMT";
    FaultServer telling(FaultServer::always(
        FaultServer::response(200, "{}", "application/json", "Date: " + date + "\r\n")));
    HttpClient::Settings settings = quick();
    settings.timeout = std::chrono::seconds(10);
    settings.extraRoots = {authority.caFile()};
    settings.clock = [] { return QDateTime::currentDateTimeUtc().addSecs(600); };
    HttpClient http(settings);
    REQUIRE(answer(http.send(get(telling.url()), nullptr)));
    const auto failed = answer(http.send(get(strange.url()), nullptr));
    REQUIRE(kindOf(failed) == ErrorKind::TlsUntrusted);
    CHECK(failed.error().clockAhead > std::chrono::seconds(590));
    CHECK(failed.error().clockAhead < std::chrono::seconds(660));
}

TEST_CASE("half an answer is never a success")
{
    const QByteArray whole = R"({"message":"verified","list":[1,22,{"a":true}]})";
    for (qsizetype cut = 1; cut < whole.size(); ++cut) {
        INFO(cut);
        const QByteArray part = whole.left(cut);
        const QByteArray chunk = QByteArray::number(cut, 16) + "\r\n" + part + "\r\n";
        FaultServer server([chunk](const QByteArray &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n"
                + chunk);
            socket.disconnectFromHost();
        });
        HttpClient::Settings once = quick();
        once.repeats = 0;
        once.timeout = std::chrono::seconds(10);
        HttpClient http(once);
        CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::ConnectionLost);
    }
}

TEST_CASE("a circle ends after a few requests and is called one")
{
    FaultServer server(
        FaultServer::always("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"));
    HttpClient::Settings patient = quick();
    patient.timeout = std::chrono::seconds(10);
    HttpClient http(patient);
    const auto result = answer(http.send(get(server.url(u"/x"_s)), nullptr));
    CHECK(kindOf(result) == ErrorKind::RedirectRefused);
    CHECK(result.error().inCircle);
    // A few: Qt itself sends one again now and then, when the server closes on it.
    CHECK(server.requests().size() <= 14);
}

TEST_CASE("a bomb and an endless head are too large, not a broken network")
{
    QByteArray packed = qCompress(QByteArray(60'000'000, '0'), 9).mid(4);
    QByteArray raw;
    SECTION("a bomb")
    {
        raw = "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
            + QByteArray::number(packed.size()) + "\r\n\r\n" + packed;
    }
    SECTION("a head")
    {
        raw = "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(200'000, 'a')
            + "\r\nContent-Length: 2\r\n\r\n{}";
    }
    FaultServer server(FaultServer::always(raw));
    HttpClient::Settings patient = quick();
    patient.timeout = std::chrono::milliseconds(3000);
    HttpClient http(patient);
    CHECK(kindOf(answer(http.send(get(server.url()), nullptr))) == ErrorKind::AnswerTooLarge);
}
