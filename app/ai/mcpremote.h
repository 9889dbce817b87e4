// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/eventstream.h"
#include "app/ai/mcpmessage.h"
#include "app/ai/projectkeys.h"
#include "app/net/httpclient.h"

#include <QTimer>

#include <list>

namespace hublink {

//! One linked account's MCP server at StackOne, by Streamable HTTP: every message is one POST, and
//! what comes back is passed on as it is, in its order. [MCP, transports; hub/PROTOCOL.md]
//!
//! The conversation is opened when the first message needs it, with what the AI app said of itself;
//! a message of a revision without conversations goes out at once. A session that the server has
//! forgotten is opened anew and the message, which was not run, is sent again. Nothing that may
//! have been run is sent twice. A stream that ends before its answer is continued where the server
//! allows that.
class McpRemote final : public QObject
{
    Q_OBJECT
public:
    struct Where
    {
        QUrl api; //!< StackOne's usual one, where the project has none of its own
        QUuid project;
        QString accountId; //!< in StackOne
    };
    struct Times
    {
        std::chrono::milliseconds answer{600'000}; //!< without any sign of life
        std::chrono::milliseconds firstPause{300}; //!< before a refused connection is tried again
    };

    McpRemote(
        HttpClient &http, ProjectKeys &keys, Where where, Times times, QObject *parent = nullptr);
    ~McpRemote() override;

    //! What the app said in `initialize`: the parameters as they are. Empty: it did not begin so.
    void setClient(const QByteArray &initializeParams) { m_client = initializeParams; }

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    //! A request is answered once, by answered() or failed(), unless it is cancelled. `headers` go
    //! beside the transport's own.
    void send(const McpMessage &message, const Headers &headers = {});
    //! Passes the app's wish to end one of its requests on; it gets no answer any more.
    void cancel(const QByteArray &id, const McpMessage &wish);
    //! Ends the session. The answer is not waited for. False: there is none.
    bool sayGoodbye();

Q_SIGNALS:
    void answered(const hublink::McpMessage &answer);
    void failed(const QByteArray &id, const hublink::Error &error);
    //! A notification or a request of the server.
    void told(const hublink::McpMessage &message);

private:
    struct Call;
    using Calls = std::list<std::shared_ptr<Call>>;

    void openFor(const std::shared_ptr<Call> &call);
    void open();
    void onOpened(const Result<HttpResponse> &response, const QByteArray &streamed);
    void failWaiting(const Error &error);
    void listen();
    void withKey(const std::function<void()> &work, const std::function<void(const Error &)> &fail);
    HttpRequest request(const QByteArray &method, const McpMessage *about) const;
    void post(const std::shared_ptr<Call> &call);
    void resume(const std::shared_ptr<Call> &call);
    void perform(const std::shared_ptr<Call> &call, HttpRequest request);
    void onPiece(Call &call, const HttpResponse &head, const QByteArray &piece);
    void onAnswer(const std::shared_ptr<Call> &call, const Result<HttpResponse> &response);
    void onRefusal(const std::shared_ptr<Call> &call, const HttpResponse &response);
    Error refusal(const HttpResponse &response) const;
    bool opensAgain(const std::shared_ptr<Call> &call, const HttpResponse &response);
    void takeAll(Call &call, QByteArrayView text);
    void take(Call &call, QByteArrayView text);
    void end(const std::shared_ptr<Call> &call, const std::optional<Error> &error);
    Error fault(ErrorKind kind, const QString &detail = {}) const;

    HttpClient &m_http;
    ProjectKeys &m_keys;
    Where m_where;
    Times m_times;
    QByteArray m_client;
    std::optional<KeyedProject> m_project;
    enum class State { Closed, Opening, Open } m_state = State::Closed;
    QByteArray m_session; //!< empty: the server has none
    QString m_revision; //!< agreed on; empty: none yet
    Calls m_calls; //!< being asked, or waiting for the conversation
};

} // namespace hublink
