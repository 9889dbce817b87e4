// SPDX-License-Identifier: MIT
#include "tests/faults/faultbox.h"

#include "tests/support/hiverequest.h"

#include <QNetworkReply>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink::test {

namespace {

//! A request without what differs from run to run.
QString kindOf(const QString &server, const QByteArray &request)
{
    static const QRegularExpression number(u"/[^/]*\\d[^/]*(?=/|$)"_s);
    const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
    QString path = QUrl(QString::fromLatin1(words.value(1))).path();
    // Versions of an API stay: "v1", "v2".
    static const QRegularExpression version(u"^/v\\d$"_s);
    QRegularExpressionMatchIterator it = number.globalMatch(path);
    QStringList ids;
    while (it.hasNext()) {
        const QString part = it.next().captured();
        if (!version.match(part).hasMatch())
            ids.append(part);
    }
    for (const QString &id : std::as_const(ids))
        path.replace(id, u"/*"_s);
    return u"%1 %2 %3"_s.arg(server, QString::fromLatin1(words.value(0)), path);
}

bool holds(const QByteArray &text, const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    return text.contains(plain) || text.contains(plain.toBase64())
        || text.contains((plain + ':').toBase64()) || text.contains(plain.toPercentEncoding());
}

} // namespace

FaultProxy::FaultProxy(QString name, QUrl target, bool hasDoor)
    : m_name(std::move(name))
    , m_target(std::move(target))
    , m_hasDoor(hasDoor)
{
    setDoor(Door::Open);
    m_url = m_server->url(m_target.path());
}

QUrl FaultProxy::url() const
{
    return m_url;
}

void FaultProxy::setDoor(Door door)
{
    m_door = door;
    m_server.reset();
    m_stranger.reset();
    const auto port = quint16(m_url.port(0));
    const auto tls
        = m_hasDoor ? Certificates::common().behind(door) : std::optional<QSslConfiguration>();
    if (door == Door::Open || tls) {
        REQUIRE(tls.has_value() == m_hasDoor);
        const auto handler
            = [this](const QByteArray &request, QTcpSocket &socket) { onRequest(request, socket); };
        m_server = std::make_unique<FaultServer>(handler, tls, port);
        return;
    }
    m_stranger = std::make_unique<QTcpServer>();
    REQUIRE(m_stranger->listen(QHostAddress::LocalHost, port));
    if (door == Door::Closed)
        m_stranger->close();
    QObject::connect(m_stranger.get(), &QTcpServer::newConnection, m_stranger.get(), [this, door] {
        QTcpSocket *socket = m_stranger->nextPendingConnection();
        if (door == Door::NoTls)
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        if (door != Door::Silent)
            socket->disconnectFromHost();
    });
}

void FaultProxy::arm(const QString &kind, const NetworkFault &fault)
{
    m_armed = kind;
    m_fault = fault;
}

void FaultProxy::onRequest(const QByteArray &request, QTcpSocket &socket)
{
    m_requests.append(request);
    m_throughBadDoor += m_door != Door::Open;
    const QString kind = kindOf(m_name, request);
    if (!m_kinds.contains(kind))
        m_kinds.append(kind);
    if (kind == m_armed)
        m_fault.answer(request, socket);
    else
        passOn(request, socket);
}

void FaultProxy::passOn(const QByteArray &request, QTcpSocket &socket)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = request.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    QUrl url = m_target;
    const QUrl asked(QString::fromLatin1(words.value(1)));
    url.setPath(asked.path());
    url.setQuery(asked.query(QUrl::FullyEncoded));
    QNetworkRequest wanted(url);
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray name = line.left(line.indexOf(':')).trimmed();
        const bool isOfTheHop = name.compare("host", Qt::CaseInsensitive) == 0
            || name.compare("connection", Qt::CaseInsensitive) == 0
            || name.compare("accept-encoding", Qt::CaseInsensitive) == 0
            || name.compare("content-length", Qt::CaseInsensitive) == 0;
        if (!isOfTheHop)
            wanted.setRawHeader(name, line.mid(line.indexOf(':') + 1).trimmed());
    }
    wanted.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply
        = m_upstream.sendCustomRequest(wanted, words.first(), request.mid(headEnd + 4));
    QObject::connect(reply, &QNetworkReply::finished, &m_upstream,
        [this, reply, client = QPointer<QTcpSocket>(&socket)] {
            reply->deleteLater();
            if (!client)
                return;
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            QByteArray headers;
            for (const QByteArray name : {"date", "location", "mcp-session-id", "etag"}) {
                if (reply->hasRawHeader(name))
                    headers += name + ": " + reply->rawHeader(name) + "\r\n";
            }
            // Each request meets the door anew.
            if (m_hasDoor)
                headers += "Connection: close\r\n";
            client->write(FaultServer::response(status, reply->readAll(),
                reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), headers));
            if (m_hasDoor)
                client->disconnectFromHost();
        });
}

FaultBox::FaultBox(bool hasDoors)
    : sandbox({.accounts = 3})
    , http({.timeout = std::chrono::milliseconds(400),
          .repeats = 0,
          .extraRoots = hasDoors ? QStringList{Certificates::common().caFile()} : QStringList()})
    , hubClient([this, hasDoors] {
        REQUIRE(sandbox.start().isEmpty());
        hubProxy = std::make_unique<FaultProxy>(u"api"_s, sandbox.hubApi(), hasDoors);
        appProxy = std::make_unique<FaultProxy>(u"app"_s, sandbox.app(), hasDoors);
        hiveProxy = std::make_unique<FaultProxy>(u"hive"_s, sandbox.hiveUrl(), hasDoors);
        return std::make_unique<HttpHub>(http, HubAddresses{hubProxy->url(), appProxy->url()});
    }())
    , hub(*hubClient)
    , registry(*Registry::open(folder.path() + u"/hublink.db"_s))
    , providers({{u"hive"_s, hiveProxy->url()}})
    , m_proxies({hubProxy.get(), appProxy.get(), hiveProxy.get()})
{
}

QStringList FaultBox::kinds() const
{
    QStringList all;
    for (const FaultProxy *proxy : m_proxies)
        all += proxy->kinds();
    return all;
}

void FaultBox::forgetKinds()
{
    for (FaultProxy *proxy : m_proxies)
        proxy->forgetKinds();
}

void FaultBox::arm(const QString &kind, const NetworkFault &fault)
{
    for (FaultProxy *proxy : m_proxies)
        proxy->arm(kind, fault);
}

void FaultBox::disarm()
{
    for (FaultProxy *proxy : m_proxies)
        proxy->disarm();
}

QStringList FaultBox::leaks()
{
    const QString hiveKey = sandbox.hive().mainUser().apiKey;
    const QString projectKey = sandbox.stackOne().apiKey;
    QStringList found;
    const auto search = [&found](const QString &place, const QList<QByteArray> &requests,
                            const QString &secret, bool alsoBody = true) {
        for (const QByteArray &request : requests) {
            const QByteArray where = alsoBody ? request : request.left(request.indexOf("\r\n\r\n"));
            if (holds(where, secret))
                found.append(place);
        }
    };
    search(u"another host has the provider's key"_s, elsewhere.requests(), hiveKey);
    search(u"another host has the project's key"_s, elsewhere.requests(), projectKey);
    search(u"the provider has the project's key"_s, hiveProxy->requests(), projectKey);
    for (const FaultProxy *proxy : m_proxies) {
        for (const QByteArray &request : proxy->requests()) {
            const QByteArray line = request.left(request.indexOf('\r'));
            if (holds(line, hiveKey) || holds(line, projectKey))
                found.append(u"a secret is in an address"_s);
        }
    }
    return found;
}

std::optional<Error> FaultBox::run(const LinkRequest &request, LinkProgress &progress)
{
    bool ended = false;
    std::optional<Error> error;
    LinkFlow flow(ports(), request, progress);
    QObject::connect(&flow, &LinkFlow::succeeded, &flow, [&] { ended = true; });
    QObject::connect(&flow, &LinkFlow::failed, &flow, [&](LinkStage, const Error &why) {
        ended = true;
        error = why;
    });
    QObject::connect(&flow, &LinkFlow::signInReady, &flow, [this](const QUrl &address) {
        if (browser)
            browser(address);
    });
    flow.start();
    // Linking itself may take a minute; a person stops sooner.
    constexpr int patienceMs = 1500;
    if (!waitUntil([&] { return ended; }, patienceMs))
        flow.cancel();
    REQUIRE(waitUntil([&] { return ended; }));
    progress = flow.progress();
    return error;
}

AccountRecord FaultBox::linkOne()
{
    LinkProgress progress;
    const std::optional<Error> error = run(hiveRequest(sandbox, providers), progress);
    REQUIRE_FALSE(error);
    const auto accounts = registry->accountStore().all();
    REQUIRE(accounts->size() == 1);
    return accounts->first();
}

} // namespace hublink::test
