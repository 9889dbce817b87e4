// SPDX-License-Identifier: MIT
#include "app/net/httpexchange.h"

#include "app/base/logging.h"
#include "app/net/proxyprobe.h"
#include "app/net/tlsfault.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

bool isSafeHeaderValue(const QByteArray &value)
{
    return std::none_of(
        value.cbegin(), value.cend(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

constexpr int mostRedirects = 5;
//! Less than this cannot be unpacked to more than Qt unpacks.
constexpr qint64 leastBomb = 8 * 1024;

//! JSON that ends before its end: a chunked answer that was cut off looks whole to Qt.
bool isCutShort(const QByteArray &body, const QByteArray &contentType)
{
    if (!contentType.toLower().contains("json") || body.trimmed().isEmpty())
        return false;
    QJsonParseError fault;
    QJsonDocument::fromJson(body, &fault);
    // A number, a word or a name may be cut in its middle.
    constexpr qsizetype longestWord = 8;
    return fault.error != QJsonParseError::NoError && fault.offset >= body.size() - longestWord;
}

//! A request's body that can be read once and never rewound.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(Secret body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position >= m_body.size(); }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_position + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 limit) override
    {
        const qint64 size = qMin<qint64>(limit, m_body.size() - m_position);
        if (size <= 0)
            return -1;
        const QByteArray bytes = m_body.expose();
        std::copy_n(bytes.constData() + m_position, size, data);
        m_position += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_body;
    qint64 m_position = 0;
};

} // namespace

HttpExchange::HttpExchange(HttpClient &client, HttpRequest request, Cancellation *cancel)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_backoff({.first = client.settings().firstPause, .tries = client.settings().repeats})
{
    if (m_request.timeout.count() == 0)
        m_request.timeout = client.settings().timeout;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        // Qt stops reading a head that is too large, without a word and without a header.
        const bool isHeadTooLarge = m_reply
            && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0
            && m_reply->rawHeaderList().isEmpty();
        dropReply();
        conclude(error(isHeadTooLarge ? ErrorKind::AnswerTooLarge : ErrorKind::TimedOut));
    });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpExchange::attempt);
    if (cancel) {
        connect(cancel, &Cancellation::requested, this, [this] {
            dropReply();
            conclude(error(ErrorKind::Cancelled));
        });
    }
}

HttpExchange::~HttpExchange()
{
    dropReply();
    m_answer.give(error(ErrorKind::Cancelled));
    m_client.waitForIdleness();
}

void HttpExchange::start()
{
    if (!isSafeAddress(m_request.url))
        return conclude(error(ErrorKind::InsecureAddress));
    for (const HttpHeader &header : std::as_const(m_request.headers)) {
        if (!isSafeHeaderValue(header.value.expose()))
            return conclude(error(ErrorKind::InvalidInput, QString::fromLatin1(header.name)));
    }
    if (!m_client.isPermitted(m_request.url)) {
        Error forbidden = error(ErrorKind::NotPermitted, m_request.url.host());
        forbidden.rule = PolicyRule::Hosts;
        return conclude(forbidden);
    }
    m_proxy = m_client.proxyTo(m_request.url);
    if (!m_proxy.isDirect() && m_client.lacksPassword())
        return askForPassword();
    chooseProxy();
}

//! The keychain may ask the person; a cancelled request does not wait for that.
void HttpExchange::askForPassword()
{
    const auto onRead = [this](const Result<Secret> &password) {
        if (m_answer.isGiven())
            return;
        if (!password && password.error().kind != ErrorKind::NotFound)
            return conclude(password.error());
        if (password && m_client.lacksPassword()) {
            OwnProxy proxy = m_client.settings().proxy;
            proxy.password = *password;
            m_client.setProxy(proxy);
        }
        chooseProxy();
    };
    m_client.settings().proxyPassword().then(ifAlive<Result<Secret>>(this, onRead));
}

void HttpExchange::chooseProxy()
{
    m_proxy = m_client.proxyTo(m_request.url);
    if (m_proxy.isUnsupported)
        return conclude(proxyError(m_proxy, ProxyFault::UnknownKind, m_request.party));
    attempt();
}

void HttpExchange::attempt()
{
    ++m_attempts;
    m_body.clear();
    m_client.m_tlsErrors.remove(m_request.url.authority());

    QNetworkRequest request(m_request.url);
    // Qt turns a POST that is sent on into a GET.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        m_request.method == "GET" ? QNetworkRequest::SameOriginRedirectPolicy
                                  : QNetworkRequest::ManualRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hublink/" HUBLINK_VERSION ""_s);
    request.setRawHeader("Accept", "application/json, text/plain;q=0.5");
    if (!m_request.body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const HttpHeader &header : std::as_const(m_request.headers))
        request.setRawHeader(header.name, header.value.expose());
    if (m_request.url.scheme() == "https"_L1) {
        if (const Outcome trust = m_client.applyTrust(request); !trust)
            return conclude(error(trust.error().kind, trust.error().detail));
    }

    qCDebug(lcHttp).noquote() << "Asking" << m_request.method << shownAddress() << "attempt"
                              << m_attempts;
    m_reply = send(request);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_client.m_tlsErrors.insert(m_request.url.authority(), errors);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_deadline.start(m_request.timeout);
}

QNetworkReply *HttpExchange::send(QNetworkRequest &request)
{
    QNetworkAccessManager &manager = m_client.managerWithRoom();
    if (m_request.body.isEmpty())
        return manager.sendCustomRequest(request, m_request.method);
    // Qt 6.4 sends any request again on its own when the connection is reset, a POST, too. It
    // cannot do so if the body can be read only once.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneWayBody(m_request.body);
    QNetworkReply *reply = manager.sendCustomRequest(request, m_request.method, body);
    body->setParent(reply);
    return reply;
}

bool HttpExchange::takesPieces() const
{
    return m_request.onPiece && head().isSuccess();
}

void HttpExchange::onReadyRead()
{
    if (takesPieces()) {
        m_deadline.start(m_request.timeout);
        m_request.onPiece(head(), m_reply->readAll());
        return;
    }
    m_body += m_reply->readAll();
    if (m_body.size() <= m_client.settings().maxBytes)
        return;
    dropReply();
    conclude(error(ErrorKind::AnswerTooLarge));
}

void HttpExchange::onFinished()
{
    m_deadline.stop();
    if (followsRedirect())
        return;
    const Result<HttpResponse> outcome = readOutcome();
    if (!m_reply)
        return; // it was cancelled, and has answered
    dropReply();
    if (outcome)
        qCDebug(lcHttp).noquote() << "Answered" << outcome->status << shownAddress();
    else
        qCInfo(lcHttp).noquote() << "No answer:" << kindName(outcome.error().kind)
                                 << shownAddress();
    if (repeatAfter(outcome))
        return;
    const bool isBlocked = !outcome && !m_proxy.isDirect() && outcome.error().isNetwork()
        && outcome.error().kind != ErrorKind::TlsUntrusted
        && outcome.error().kind != ErrorKind::RedirectRefused;
    isBlocked ? askProxy(outcome.error()) : conclude(outcome);
}

//! Repeats a request that was sent on within its own origin and keeps its method.
bool HttpExchange::followsRedirect()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_request.url.resolved(
        m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const bool keepsMethod = status == 307 || status == 308;
    // Who reads piece by piece has sent something that is done once.
    if (m_request.method == "GET" || m_request.onPiece || !keepsMethod
        || m_redirects >= mostRedirects || originOf(target) != originOf(m_request.url))
        return false;
    ++m_redirects;
    dropReply();
    m_request.url = target;
    attempt();
    return true;
}

void HttpExchange::askProxy(const Error &error)
{
    new ProxyProbe(
        m_proxy, m_request.url, m_request.party,
        [this, error](const std::optional<Error> &told) { conclude(told.value_or(error)); }, this);
}

bool HttpExchange::repeatAfter(const Result<HttpResponse> &outcome)
{
    if (m_request.method != "GET" || m_request.onPiece)
        return false;
    std::chrono::milliseconds asked{0};
    if (outcome) {
        const bool busy = outcome->status == 429;
        if (!busy && outcome->status < 500)
            return false;
        if (outcome->retryAfter > m_client.settings().longestPause
            || (busy && outcome->retryAfter.count() == 0))
            return false;
        asked = outcome->retryAfter;
    } else if (outcome.error().kind != ErrorKind::ConnectionLost) {
        return false;
    }
    const std::optional<std::chrono::milliseconds> pause = m_backoff.next(asked);
    if (pause)
        m_pause.start(*pause);
    return pause.has_value();
}

HttpResponse HttpExchange::head() const
{
    HttpResponse head{
        .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
        .etag = m_reply->rawHeader("ETag"),
        .lastModified = m_reply->rawHeader("Last-Modified")};
    const QList<QNetworkReply::RawHeaderPair> &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        head.headers.insert(name.toLower(), value);
    return head;
}

Result<HttpResponse> HttpExchange::readOutcome()
{
    if (const QByteArray rest = m_reply->readAll(); !takesPieces())
        m_body += rest;
    else if (!rest.isEmpty())
        m_request.onPiece(head(), rest);
    if (!m_reply) // cancelled over its last piece
        return error(ErrorKind::Cancelled);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    // Qt reports statuses from 400 up as errors of the content, the proxy or the server, and a
    // redirect that keeps the method as a body that cannot be sent again.
    const bool complete = code == QNetworkReply::NoError
        || (status >= 400 && code > QNetworkReply::UnknownProxyError)
        || (status >= 300 && code == QNetworkReply::ContentReSendError)
        || code == QNetworkReply::ProxyAuthenticationRequiredError;
    if (!complete || status == 0)
        return networkError();
    if (status >= 300 && status < 400 && m_reply->hasRawHeader("Location"))
        return error(ErrorKind::RedirectRefused, u"HTTP %1"_s.arg(status));
    if (m_body.size() > m_client.settings().maxBytes)
        return error(ErrorKind::AnswerTooLarge);
    HttpResponse response = head();
    const QDateTime date = parseHttpDate(m_reply->rawHeader("Date"));
    m_client.noteTime(date);
    response.body = asUtf8(m_body, response.contentType);
    // A service that fails says so by its status, whatever it sends.
    if (status < 500
        && (isShorterThanTold(status) || isCutShort(response.body, response.contentType)))
        return error(ErrorKind::ConnectionLost, u"the answer was cut off"_s);
    response.date = date;
    response.retryAfter = parseRetryAfter(
        m_reply->rawHeader("Retry-After"), date.isValid() ? date : m_client.settings().clock());
    return response;
}

//! Whether bytes are missing that the head announced, which Qt does not always notice. Of what was
//! packed it tells the packed length, and a 304 that of what is not sent again.
bool HttpExchange::isShorterThanTold(int status) const
{
    constexpr int notModified = 304;
    return status != notModified && !takesPieces() && !m_reply->hasRawHeader("Content-Encoding")
        && m_body.size() < m_reply->rawHeader("Content-Length").toLongLong();
}

Error HttpExchange::networkError() const
{
    // errorString() is never used: it prints the whole address with its query.
    const QString code = u"QNetworkReply error %1"_s.arg(int(m_reply->error()));
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError: return error(ErrorKind::ConnectionRefused, code);
    case QNetworkReply::RemoteHostClosedError: return error(ErrorKind::ConnectionLost, code);
    case QNetworkReply::HostNotFoundError: return error(ErrorKind::HostNotFound, code);
    case QNetworkReply::TimeoutError: return error(ErrorKind::TimedOut, code);
    case QNetworkReply::SslHandshakeFailedError: {
        Error untrusted = error(ErrorKind::TlsUntrusted, code);
        // Of requests that wait for one connection only the first is told.
        untrusted.tlsFault = tlsFaultOf(m_client.m_tlsErrors.value(m_request.url.authority()));
        untrusted.clockAhead = m_client.m_clockAhead;
        return untrusted;
    }
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return error(ErrorKind::Offline, code);
    case QNetworkReply::UnknownContentError: {
        // What was packed could not be unpacked: too much of it, or damaged.
        if (!m_reply->hasRawHeader("Content-Encoding"))
            return error(ErrorKind::ConnectionLost, code);
        const QVariant packed = m_reply->attribute(QNetworkRequest::OriginalContentLengthAttribute);
        const bool isDamaged = packed.isValid() && packed.toLongLong() < leastBomb;
        return error(isDamaged ? ErrorKind::UnexpectedAnswer : ErrorKind::AnswerTooLarge, code);
    }
    case QNetworkReply::TooManyRedirectsError: {
        Error circle = error(ErrorKind::RedirectRefused);
        circle.inCircle = true;
        return circle;
    }
    case QNetworkReply::InsecureRedirectError: return error(ErrorKind::RedirectRefused, code);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return error(ErrorKind::ProxyFailed, code);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return error(ErrorKind::UnexpectedAnswer, code);
    default: return error(ErrorKind::ConnectionLost, code);
    }
}

QString HttpExchange::shownAddress() const
{
    return m_request.logAs.isEmpty() ? loggable(m_request.url) : m_request.logAs;
}

Error HttpExchange::error(ErrorKind kind, const QString &detail) const
{
    return Error{.kind = kind, .party = m_request.party, .detail = detail};
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void HttpExchange::conclude(Result<HttpResponse> outcome)
{
    m_deadline.stop();
    m_pause.stop();
    deleteLater();
    m_answer.give(std::move(outcome));
}

} // namespace hublink
