// SPDX-License-Identifier: MIT
#include "app/ai/mcpremote.h"

#include "app/ai/rawjson.h"
#include "app/base/logging.h"
#include "app/hub/huberror.h"
#include "app/hub/hubrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const QByteArray openingId = "\"hublink-initialize\"";
//! A session that is lost may be lost again, with several servers behind one address.
constexpr int mostOpenings = 3;
constexpr int mostTries = 4;
constexpr int mostResumptions = 5;
constexpr std::chrono::milliseconds usualRetry{1000};
constexpr std::chrono::hours listening{24};

bool isStream(const HttpResponse &head)
{
    return head.contentType.trimmed().toLower().startsWith("text/event-stream");
}

//! JSON's 1 and 1.0 are one number.
bool isSameId(const QByteArray &one, const QByteArray &other)
{
    if (one == other)
        return true;
    const auto value = [](const QByteArray &id) {
        return QJsonDocument::fromJson('[' + id + ']').array().at(0);
    };
    return value(one) == value(other);
}

} // namespace

//! One message on its way, with what comes back.
struct McpRemote::Call
{
    explicit Call(McpMessage what = {})
        : message(std::move(what))
    {
    }

    Headers headers{}; //!< beside the usual ones
    McpMessage message; //!< without a text: the server's own stream
    Cancellation cancellation{};
    QByteArray session{}; //!< with which it was sent
    QByteArray body{}; //!< of an answer that is no stream
    std::optional<EventStream> events{};
    bool isWaiting = false; //!< for the conversation to be open
    bool isAnswered = false;
    bool isUnwanted = false; //!< the app has cancelled it
    int openings = 0;
    int tries = 0;
    int resumptions = 0;
    bool hasNewKey = false;

    bool isOwnStream() const { return message.text.isEmpty(); }
    bool isRequest() const { return message.kind == McpMessage::Kind::Request; }
    bool isStateless() const { return message.ownRevision() >= statelessMcpRevision(); }
};

McpRemote::McpRemote(HttpClient &http, ProjectKeys &keys, Where where, Times times, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_keys(keys)
    , m_where(std::move(where))
    , m_times(times)
{
}

McpRemote::~McpRemote()
{
    const Calls calls = std::exchange(m_calls, {});
    for (const std::shared_ptr<Call> &call : calls) {
        call->isUnwanted = true;
        call->cancellation.request();
    }
}

void McpRemote::send(const McpMessage &message, const Headers &headers)
{
    auto call = std::make_shared<Call>(message);
    call->headers = headers;
    m_calls.push_back(call);
    const bool needsConversation = !call->isStateless() && !m_client.isEmpty();
    if (needsConversation && m_state != State::Open)
        return openFor(call);
    withKey([this, call] { post(call); }, [this, call](const Error &error) { end(call, error); });
}

// ---- the conversation

void McpRemote::openFor(const std::shared_ptr<Call> &call)
{
    call->isWaiting = true;
    if (m_state == State::Opening)
        return;
    m_state = State::Opening;
    withKey([this] { open(); }, [this](const Error &error) { failWaiting(error); });
}

void McpRemote::open()
{
    m_session.clear();
    m_revision.clear();
    const McpMessage hello
        = readMcpMessage(mcpCall(openingId, "initialize", m_client)); // as the app said it
    HttpRequest http = request("POST", &hello);
    // Read whole: it is short, and nothing else is on its way yet.
    auto streamed = std::make_shared<QByteArray>();
    http.onPiece
        = [streamed](const HttpResponse &, const QByteArray &piece) { *streamed += piece; };
    m_http.send(http, nullptr).then(this, [this, streamed](const Result<HttpResponse> &response) {
        onOpened(response, *streamed);
    });
}

void McpRemote::onOpened(const Result<HttpResponse> &response, const QByteArray &streamed)
{
    if (!response)
        return failWaiting(response.error());
    if (!response->isSuccess()) {
        const Error error = refusal(*response);
        m_keys.forget(m_where.project); // perhaps it is replaced soon
        m_project.reset();
        return failWaiting(error);
    }
    QByteArray answer;
    if (isStream(*response)) {
        const QList<EventStream::Event> events = EventStream().read(streamed + "\n\n");
        for (const EventStream::Event &event : events) {
            if (rawjson::isWhole(event.data) && isSameId(readMcpMessage(event.data).id, openingId))
                answer = event.data;
        }
    } else if (rawjson::isWhole(streamed)) {
        answer = streamed;
    }
    const QByteArrayView result = rawjson::member(answer, "result");
    if (result.isNull()) {
        Error error = fault(ErrorKind::UnexpectedAnswer, u"initialize"_s);
        error.said = rawjson::text(rawjson::member(answer, {"error", "message"}));
        return failWaiting(error);
    }
    m_session = response->headers.value("mcp-session-id");
    m_revision = rawjson::text(rawjson::member(result, "protocolVersion"));
    m_state = State::Open;
    const McpMessage ready = readMcpMessage(mcpCall({}, "notifications/initialized", {}));
    HttpRequest http = request("POST", &ready);
    m_http.send(http, nullptr);
    if (!m_session.isEmpty())
        listen();
    const Calls calls = m_calls;
    for (const std::shared_ptr<Call> &call : calls) {
        if (std::exchange(call->isWaiting, false))
            post(call);
    }
}

void McpRemote::failWaiting(const Error &error)
{
    m_state = State::Closed;
    const Calls calls = m_calls;
    for (const std::shared_ptr<Call> &call : calls) {
        if (call->isWaiting)
            end(call, error);
    }
}

//! What the server has to say by itself. A server without such a stream refuses, which is fine.
void McpRemote::listen()
{
    auto stream = std::make_shared<Call>();
    stream->session = m_session;
    stream->events.emplace();
    m_calls.push_back(stream);
    HttpRequest http = request("GET", nullptr);
    http.timeout = listening;
    perform(stream, std::move(http));
}

void McpRemote::withKey(
    const std::function<void()> &work, const std::function<void(const Error &)> &fail)
{
    if (m_project)
        return work();
    m_keys.read(
        m_where.project, [self = QPointer(this), work, fail](const Result<KeyedProject> &project) {
            if (!self)
                return;
            if (!project)
                return fail(project.error());
            self->m_project = *project;
            work();
        });
}

// ---- one message

HttpRequest McpRemote::request(const QByteArray &method, const McpMessage *about) const
{
    const QUrl own(m_project->project.api);
    HttpRequest http
        = platformRequest(method, own.isEmpty() ? m_where.api : own, u"/mcp"_s, m_project->apiKey);
    const auto add = [&http](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty())
            http.headers.append({name, Secret(QByteArray(value))});
    };
    add("x-account-id", m_where.accountId.toUtf8());
    add("Accept",
        method == "GET" ? QByteArray("text/event-stream")
                        : QByteArray("application/json, text/event-stream"));
    http.timeout = m_times.answer;
    const QString ownRevision = about ? about->ownRevision() : QString();
    if (ownRevision >= statelessMcpRevision()) {
        add("MCP-Protocol-Version", ownRevision.toUtf8());
        add("Mcp-Method", about->method.toUtf8());
        add("Mcp-Name", headerText(about->name()));
    } else {
        if (m_revision >= u"2025-06-18"_s)
            add("MCP-Protocol-Version", m_revision.toUtf8());
        add("Mcp-Session-Id", m_session);
    }
    if (about)
        http.body = Secret(QByteArray(about->text));
    return http;
}

void McpRemote::post(const std::shared_ptr<Call> &call)
{
    call->session = m_session;
    call->events.reset();
    call->body.clear();
    HttpRequest http = request("POST", &call->message);
    for (const auto &[name, value] : std::as_const(call->headers))
        http.headers.append({name, Secret(QByteArray(value))});
    perform(call, std::move(http));
}

//! Asks for the rest of a stream that ended early. [MCP 2025-11-25, resumability]
void McpRemote::resume(const std::shared_ptr<Call> &call)
{
    HttpRequest http = request("GET", nullptr);
    call->events->beginAgain();
    if (!call->events->lastId().isEmpty())
        http.headers.append({"Last-Event-ID", Secret(QByteArray(call->events->lastId()))});
    if (call->isOwnStream())
        http.timeout = listening;
    perform(call, std::move(http));
}

void McpRemote::perform(const std::shared_ptr<Call> &call, HttpRequest http)
{
    http.onPiece
        = [this, self = QPointer(this), call](const HttpResponse &head, const QByteArray &piece) {
              if (self && !call->isUnwanted)
                  onPiece(*call, head, piece);
          };
    m_http.send(std::move(http), &call->cancellation)
        .then(
            this, [this, call](const Result<HttpResponse> &response) { onAnswer(call, response); });
}

void McpRemote::onPiece(Call &call, const HttpResponse &head, const QByteArray &piece)
{
    if (!isStream(head)) {
        call.body += piece;
        return;
    }
    if (!call.events)
        call.events.emplace();
    const QByteArray before = call.events->lastId();
    const QList<EventStream::Event> events = call.events->read(piece);
    if (!events.isEmpty() || call.events->lastId() != before)
        call.resumptions = 0; // it goes on
    for (const EventStream::Event &event : events) {
        if (event.type == "message")
            takeAll(call, event.data);
    }
    if (call.events->isTooLong())
        call.cancellation.request();
}

void McpRemote::onAnswer(const std::shared_ptr<Call> &call, const Result<HttpResponse> &response)
{
    if (call->isUnwanted)
        return end(call, {});
    const bool isSuccess = response && response->isSuccess();
    if (isSuccess && !isStream(*response))
        takeAll(*call, call->body);
    if (call->isOwnStream() && response && !isSuccess)
        return end(call, {}); // it has none
    const bool isOver = call->isAnswered || (!call->isRequest() && !call->isOwnStream());
    if (isSuccess && isOver)
        return end(call, {});
    const bool isResuming = call->resumptions > 0 && response && response->status >= 500;
    if (response && !isSuccess && !isResuming)
        return onRefusal(call, *response);
    const bool canResume = call->events && call->session == m_session
        && (call->isOwnStream() || !call->events->lastId().isEmpty());
    if (canResume && call->resumptions < mostResumptions) {
        ++call->resumptions;
        QTimer::singleShot(call->events->retry().value_or(usualRetry), this, [this, call] {
            if (!call->isUnwanted)
                resume(call);
        });
        return;
    }
    if (call->isAnswered || call->isOwnStream())
        return end(call, {});
    // Who does not accept a connection has run nothing.
    if (!response && response.error().kind == ErrorKind::ConnectionRefused
        && ++call->tries < mostTries) {
        QTimer::singleShot(m_times.firstPause * (1 << call->tries), this, [this, call] {
            if (!call->isUnwanted)
                post(call);
        });
        return;
    }
    end(call, response ? fault(ErrorKind::UnexpectedAnswer, u"no answer"_s) : response.error());
}

void McpRemote::onRefusal(const std::shared_ptr<Call> &call, const HttpResponse &response)
{
    if (opensAgain(call, response))
        return;
    if (response.status == 401) {
        // Perhaps it was replaced since it was read.
        const Secret old = m_project->apiKey;
        m_keys.forget(m_where.project);
        m_project.reset();
        if (!std::exchange(call->hasNewKey, true)) {
            return withKey(
                [this, call, old, response] {
                    if (!(m_project->apiKey == old))
                        return post(call);
                    end(call, refusal(response));
                },
                [this, call](const Error &error) { end(call, error); });
        }
    }
    // The server's own error is the answer, where it speaks the protocol.
    if (call->isRequest() && rawjson::isWhole(response.body)
        && !rawjson::member(response.body, {"error", "code"}).isNull()
        && rawjson::isObject(response.body)) {
        const McpMessage own = readMcpMessage(response.body);
        if (own.id.isEmpty() || own.id == "null" || isSameId(own.id, call->message.id)) {
            take(*call, rawjson::withMember(response.body, "id", call->message.id));
            return end(call, {});
        }
    }
    end(call, call->resumptions > 0 ? fault(ErrorKind::ConnectionLost) : refusal(response));
}

Error McpRemote::refusal(const HttpResponse &response) const
{
    const Error error = hubError(response, {HubDoor::ApiKey, ErrorSubject::Actions});
    return withoutEcho(error, m_project ? m_project->apiKey : Secret());
}

//! A session that is not known any more: nothing was run. [MCP, transports: 404; some servers
//! answer 400]
bool McpRemote::opensAgain(const std::shared_ptr<Call> &call, const HttpResponse &response)
{
    const bool isLost = !call->session.isEmpty() && !call->isStateless()
        && (response.status == 404
            || (response.status == 400 && call->openings == 0
                && (response.body.toLower().contains("session")
                    || response.body.toLower().contains("not initialized"))));
    const bool isAnswer = rawjson::isWhole(response.body) && rawjson::isObject(response.body)
        && call->isRequest() && isSameId(readMcpMessage(response.body).id, call->message.id);
    if (!isLost || isAnswer || call->isOwnStream() || ++call->openings > mostOpenings)
        return false;
    if (m_state == State::Open && call->session == m_session)
        m_state = State::Closed;
    if (m_state == State::Open)
        post(call); // another message has opened it meanwhile
    else
        openFor(call);
    return true;
}

void McpRemote::takeAll(Call &call, QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (!rawjson::isWhole(text))
        return;
    if (!rawjson::isArray(text))
        return take(call, text);
    const QList<QByteArrayView> batch = rawjson::elements(text); // [MCP 2025-03-26]
    for (const QByteArrayView each : batch)
        take(call, each);
}

void McpRemote::take(Call &call, QByteArrayView text)
{
    McpMessage message = readMcpMessage(text);
    if (message.kind == McpMessage::Kind::Invalid)
        return;
    if (message.kind != McpMessage::Kind::Response)
        return Q_EMIT told(message);
    const bool isForAny = message.isError() && message.id == "null";
    if (!call.isRequest() || call.isAnswered
        || !(isForAny || isSameId(message.id, call.message.id)))
        return;
    call.isAnswered = true;
    if (message.id != call.message.id)
        message = readMcpMessage(rawjson::withMember(message.text, "id", call.message.id));
    Q_EMIT answered(message);
}

void McpRemote::end(const std::shared_ptr<Call> &call, const std::optional<Error> &error)
{
    m_calls.remove(call);
    if (!error || !call->isRequest() || call->isAnswered || call->isUnwanted)
        return;
    call->isAnswered = true;
    qCInfo(lcLinking) << "An AI app's request failed:" << kindName(error->kind);
    Q_EMIT failed(call->message.id, *error);
}

// ---- the end

void McpRemote::cancel(const QByteArray &id, const McpMessage &wish)
{
    const auto found
        = std::find_if(m_calls.cbegin(), m_calls.cend(), [&](const std::shared_ptr<Call> &call) {
              return call->isRequest() && isSameId(call->message.id, id);
          });
    if (found == m_calls.cend())
        return;
    const std::shared_ptr<Call> call = *found;
    const bool wasSent = !call->isWaiting && m_project;
    call->isUnwanted = true;
    m_calls.remove(call);
    // Without a conversation, hanging up is the sign. [MCP 2026-07-28]
    if (wasSent && !call->isStateless())
        send(wish);
    call->cancellation.request();
}

bool McpRemote::sayGoodbye()
{
    if (m_session.isEmpty() || !m_project)
        return false;
    m_http.send(request("DELETE", nullptr), nullptr);
    return true;
}

Error McpRemote::fault(ErrorKind kind, const QString &detail) const
{
    return {.kind = kind, .party = stackOne, .detail = detail};
}

} // namespace hublink
