// SPDX-License-Identifier: MIT
#include "app/base/future.h"
#include "app/net/certificatefile.h"
#include "app/net/connectiontrial.h"
#include "app/net/httpclient.h"
#include "app/net/proxysettings.h"
#include "app/sandbox/testauthority.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;

namespace {

const QUrl target(u"https://api.stackone.com/accounts"_s);

QProcessEnvironment with(const QList<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return environment;
}

//! What comes back when a proxy answers CONNECT like this.
Error throughProxy(
    const QString &proxy, std::chrono::milliseconds timeout = std::chrono::seconds(5))
{
    HttpClient::Settings settings;
    settings.timeout = timeout;
    settings.firstPause = std::chrono::milliseconds(1);
    settings.environment = with({{u"https_proxy"_s, proxy}});
    HttpClient http(settings);
    const Result<HttpResponse> result
        = answer(http.send({.url = target, .party = u"StackOne"_s}, nullptr));
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

} // namespace

TEST_CASE("proxies are found in the usual variables, however they are written")
{
    const auto name = [](const QList<std::pair<QString, QString>> &variables) {
        return proxyFor(target, with(variables)).name;
    };
    CHECK(name({{u"https_proxy"_s, u"http://p.example:3128"_s}}) == u"p.example:3128"_s);
    CHECK(name({{u"HTTPS_PROXY"_s, u"p.example:3128"_s}}) == u"p.example:3128"_s);
    CHECK(name({{u"all_proxy"_s, u"socks5h://p.example"_s}}) == u"p.example:1080"_s);
    CHECK(name({{u"ALL_PROXY"_s, u"http://u:p%40ss@p.example:8080/"_s}}) == u"p.example:8080"_s);
    CHECK(name({{u"http_proxy"_s, u"http://p.example:1"_s}}).isEmpty());
    CHECK(proxyFor(QUrl(u"https://127.0.0.1/"_s), with({{u"all_proxy"_s, u"p:1"_s}})).isDirect());
    CHECK(proxyFor(target, with({{u"https_proxy"_s, u"p:1"_s}})).setBy == u"https_proxy"_s);
    CHECK(proxyFor(target, with({{u"https_proxy"_s, u"socks4://p:1"_s}})).isUnsupported);
    const ProxyChoice accented
        = proxyFor(target, with({{u"https_proxy"_s, u"http://ü:pä%C3%A9@p.example:1"_s}}));
    CHECK(accented.proxy.user().toLatin1() == u"ü"_s.toUtf8());
    CHECK(accented.proxy.password().toLatin1() == u"päé"_s.toUtf8());
}

TEST_CASE("the list of exceptions knows names, what is below them, addresses, ranges and ports")
{
    const auto exempt = [](const QString &list, const QString &url = target.toString()) {
        return isExempt(QUrl(url), list);
    };
    for (const QString &list : {u"*"_s, u"stackone.com"_s, u".stackone.com"_s, u"*.stackone.com"_s,
             u"a.example, api.stackone.com"_s, u"STACKONE.COM:443"_s, u"x api.stackone.com"_s}) {
        INFO(list);
        CHECK(exempt(list));
    }
    for (const QString &list : {u""_s, u"one.com"_s, u"stackone.com:8443"_s, u"example.com"_s})
        CHECK_FALSE(exempt(list));
    CHECK(exempt(u"10.0.0.0/8"_s, u"https://10.1.2.3/"_s));
    CHECK_FALSE(exempt(u"10.0.0.0/8"_s, u"https://11.1.2.3/"_s));
    CHECK(exempt(u"192.168.1.7"_s, u"https://192.168.1.7/"_s));
    CHECK(exempt(u"[fd00::1]:8443"_s, u"https://[fd00::1]:8443/"_s));
    CHECK(exempt(u"<local>"_s, u"https://intranet/"_s));
}

TEST_CASE("a proxy that lets nothing through is named with what it says and who set it")
{
    const std::tuple<QByteArray, ProxyFault, QString> cases[] = {
        {"HTTP/1.1 403 Blocked by policy\r\n\r\n", ProxyFault::Refuses, u"403 Blocked by policy"_s},
        {"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", ProxyFault::Refuses,
            u"502 Bad Gateway"_s},
        {"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n", ProxyFault::Refuses,
            u"503 Service Unavailable"_s},
        {"HTTP/1.1 407 Auth\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n",
            ProxyFault::WantsSignIn, u"407 Auth"_s},
        {"HTTP/1.1 407 Auth\r\nProxy-Authenticate: Bearer\r\nContent-Length: 0\r\n\r\n",
            ProxyFault::UnknownSignIn, u"407 Auth"_s},
        {"nonsense\r\n\r\n", ProxyFault::HungUp, {}},
    };
    for (const auto &[reply, fault, said] : cases) {
        INFO(reply.toStdString());
        const QByteArray raw = reply;
        FaultServer proxy([raw](const QByteArray &, QTcpSocket &socket) {
            socket.write(raw);
            socket.disconnectFromHost();
        });
        const QString address = u"127.0.0.1:%1"_s.arg(proxy.url().port());
        const Error error = throughProxy(u"http://"_s + address);
        CHECK(error.kind == ErrorKind::ProxyFailed);
        CHECK(error.proxyFault == fault);
        CHECK(error.said == said);
        CHECK(error.proxy == address);
        CHECK(error.proxySetBy == u"https_proxy"_s);
        for (const QByteArray &request : proxy.requests())
            CHECK(request.startsWith("CONNECT api.stackone.com:443"));
    }
}

TEST_CASE("a proxy that is not there, hangs up or speaks something else is named, too")
{
    FaultServer gone(FaultServer::always({}));
    const int port = gone.url().port();
    gone.close();
    CHECK(throughProxy(u"127.0.0.1:%1"_s.arg(port)).proxyFault == ProxyFault::Closed);
    CHECK(throughProxy(u"socks5://127.0.0.1:%1"_s.arg(port)).proxyFault == ProxyFault::Closed);
    FaultServer rude([](const QByteArray &, QTcpSocket &socket) { socket.abort(); });
    CHECK(throughProxy(u"127.0.0.1:%1"_s.arg(rude.url().port())).proxyFault == ProxyFault::HungUp);
    const Error unknown = throughProxy(u"https://p.example:1"_s);
    CHECK(unknown.proxyFault == ProxyFault::UnknownKind);
    CHECK(unknown.proxy == u"https://p.example:1"_s);
}

TEST_CASE("a proxy gets its password as UTF-8")
{
    FaultServer proxy(FaultServer::always(
        "HTTP/1.1 407 Auth\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"));
    const Error error
        = throughProxy(u"http://ada:schl%C3%BCssel@127.0.0.1:%1"_s.arg(proxy.url().port()));
    CHECK(error.proxyFault == ProxyFault::RefusesSignIn);
    const QByteArray wanted = "Basic " + u"ada:schlüssel"_s.toUtf8().toBase64();
    QList<QByteArray> sent;
    for (const QByteArray &request : proxy.requests()) {
        const QByteArray header = FaultServer::header(request, "Proxy-Authorization");
        if (!header.isEmpty())
            sent.append(header);
    }
    REQUIRE_FALSE(sent.isEmpty());
    for (const QByteArray &header : sent)
        CHECK(header == wanted);
}

TEST_CASE("certificates are read as PEM and as DER, and anything else is no certificate")
{
    QTemporaryDir folder;
    const sandbox::TestAuthority authority(folder.path());
    const QSslCertificate root = QSslCertificate::fromPath(authority.caFile()).value(0);
    REQUIRE_FALSE(root.isNull());
    const auto file = [&](const QByteArray &content) {
        QFile made(folder.filePath(u"file"_s));
        REQUIRE(made.open(QIODevice::WriteOnly | QIODevice::Truncate));
        made.write(content);
        return made.fileName();
    };
    CHECK(readCertificateFile(authority.caFile())->size() == 1);
    CHECK(readCertificateFile(file(root.toDer()))->value(0) == root.toDer());
    CHECK(readCertificateFile(file("text before\n" + root.toPem() + root.toPem()))->size() == 2);
    for (const QByteArray &wrong : {QByteArray(), QByteArray("hello"), root.toDer().chopped(1),
             root.toPem().left(200), QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END")}) {
        const auto read = readCertificateFile(file(wrong));
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().kind == ErrorKind::RootsUnreadable);
    }
    CHECK_FALSE(readCertificateFile(folder.filePath(u"missing"_s)).has_value());
    CHECK(certificateFiles({u"a"_s}, with({{u"SSL_CERT_FILE"_s, u"b"_s}}))
        == QStringList{u"a"_s, u"b"_s});
    CHECK(certificateFiles({}, with({{u"SSL_CERT_DIR"_s, folder.path()}}))
              .contains(QFileInfo(authority.caFile()).canonicalFilePath()));
}

TEST_CASE("a certificate named by the usual variable is trusted")
{
    QTemporaryDir folder;
    const sandbox::TestAuthority authority(folder.path());
    const auto tls = authority.serverConfiguration(sandbox::TestCertificate::Good);
    REQUIRE(tls);
    FaultServer server(FaultServer::always(FaultServer::response(200, "{}")), tls);
    HttpClient::Settings settings;
    settings.environment = with({{u"SSL_CERT_FILE"_s, authority.caFile()}});
    HttpClient http(settings);
    CHECK(answer(http.send({.url = server.url()}, nullptr)).has_value());
}

TEST_CASE("a proxy of one's own comes before the environment's, or is none at all")
{
    const QProcessEnvironment environment = with({{u"https_proxy"_s, u"p.example:1"_s}});
    const ProxyChoice own
        = proxyFor(target, environment, {u"http://own.example:8080"_s, u"ada"_s, Secret(u"pä"_s)});
    CHECK(own.name == u"own.example:8080"_s);
    CHECK(own.setBy == ProxyChoice::ownSetting);
    CHECK(own.proxy.user() == u"ada"_s);
    CHECK(own.proxy.password().toLatin1() == u"pä"_s.toUtf8());
    CHECK(proxyFor(target, environment, {u"socks5://own.example"_s}).name == u"own.example:1080"_s);
    CHECK(proxyFor(target, environment, {u"none"_s}).isDirect());
    CHECK(proxyFor(target, environment, {}).name == u"p.example:1"_s);
    CHECK(proxyFor(QUrl(u"https://127.0.0.1/"_s), environment, {u"own.example:1"_s}).isDirect());
}

TEST_CASE("the password of one's own proxy is fetched once, before the first request that needs it")
{
    FaultServer proxy(FaultServer::always(
        "HTTP/1.1 407 Auth\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"));
    int fetched = 0;
    Result<Secret> kept = Secret(u"open sesame"_s);
    HttpClient http({.firstPause = std::chrono::milliseconds(1),
        .proxy = {u"http://127.0.0.1:%1"_s.arg(proxy.url().port()), u"ada"_s},
        .proxyPassword = [&] {
            ++fetched;
            return readyFuture(kept);
        }});
    const auto ask = [&] {
        const auto result = answer(http.send({.url = target, .party = u"StackOne"_s}, nullptr));
        REQUIRE_FALSE(result);
        return result.error();
    };
    kept = Error{.kind = ErrorKind::KeychainLocked, .party = {}};
    CHECK(ask().kind == ErrorKind::KeychainLocked);
    CHECK(proxy.requests().isEmpty());
    kept = Secret(u"open sesame"_s);
    CHECK(ask().proxyFault == ProxyFault::RefusesSignIn);
    CHECK(ask().proxySetBy == ProxyChoice::ownSetting);
    CHECK(fetched == 2);
    const QByteArray wanted = "Basic " + QByteArray("ada:open sesame").toBase64();
    const auto sent = proxy.requests();
    CHECK(std::any_of(sent.cbegin(), sent.cend(), [&](const QByteArray &request) {
        return FaultServer::header(request, "Proxy-Authorization") == wanted;
    }));
}

TEST_CASE("a trial of the connection tells how far it comes")
{
    FaultServer stackOne(FaultServer::always(FaultServer::response(404, "{}")));
    FaultServer gone(FaultServer::always({}));
    const QUrl closed = gone.url();
    gone.close();
    HttpClient http({.firstPause = std::chrono::milliseconds(1)});
    QObject owner;
    using State = TrialStep::State;
    const auto states = [&](const QUrl &first, const QUrl &second) {
        QList<State> found;
        const auto steps = answer(
            tryConnection(http, {u"StackOne"_s, first}, {u"Hive"_s, second}, nullptr, &owner));
        for (const TrialStep &step : steps) {
            found.append(step.state);
            CHECK(step.error.has_value() == (step.state == State::Failed));
        }
        return found;
    };
    const State fine = State::Fine;
    const State failed = State::Failed;
    const State unneeded = State::NotNeeded;
    const State unreached = State::NotReached;
    CHECK(states(stackOne.url(), stackOne.url())
        == QList<State>{fine, unneeded, unneeded, fine, fine});
    CHECK(states(stackOne.url(), closed) == QList<State>{fine, unneeded, unneeded, fine, failed});
    CHECK(states(closed, stackOne.url())
        == QList<State>{fine, unneeded, unneeded, failed, unreached});
    // Nothing of a request's own is sent.
    for (const QByteArray &request : stackOne.requests())
        CHECK(request.startsWith("GET / HTTP/1.1"));
    FaultServer proxy(FaultServer::always("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"));
    http.setProxy({u"http://127.0.0.1:%1"_s.arg(proxy.url().port())});
    CHECK(
        states(target, target) == QList<State>{unneeded, failed, unreached, unreached, unreached});
    http.setProxy({u"none"_s});
    http.setExtraRoots({u"/nowhere.pem"_s});
    CHECK(states(target, target) == QList<State>{fine, unneeded, failed, unreached, unreached});
    http.setHosts(QStringList{u"example.com"_s});
    CHECK(
        states(target, target) == QList<State>{failed, unreached, unreached, unreached, unreached});
}

TEST_CASE("a request that is cancelled while the keychain is asked is over, whatever comes then")
{
    Answer<Result<Secret>> late;
    HttpClient http({.proxy = {u"http://127.0.0.1:1"_s, u"ada"_s},
        .proxyPassword = [&] { return late.future(); }});
    Cancellation cancel;
    QFuture<Result<HttpResponse>> future
        = http.send({.url = target, .party = u"StackOne"_s}, &cancel);
    cancel.request();
    CHECK(answer(future).error().kind == ErrorKind::Cancelled);
    REQUIRE(waitUntil([&] { return http.children().isEmpty(); }));
    late.give(Secret(u"too late"_s));
    CHECK(http.settings().proxy.password.isEmpty());
}
