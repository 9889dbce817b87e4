// SPDX-License-Identifier: MIT
#include "app/hub/httpaccounttools.h"

#include "app/base/future.h"
#include "app/hub/hubanswer.h"
#include "app/hub/hubrequest.h"
#include "app/hub/toolsjson.h"
#include "app/provider/provider.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! StackOne ends an action after 60 s on its own.
constexpr std::chrono::seconds actionTimeout{65};

//! A continuation for a page of a list.
template <typename Page, typename Read>
auto pageRead(const Secret &apiKey, Read read)
{
    return answered<Page>({HubDoor::ApiKey, ErrorSubject::Actions}, apiKey,
        [read](const QJsonValue &json, const HttpResponse &) {
            return orMissing<Page>(read(json), u"the list"_s);
        });
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

bool soundsSecret(const QString &header)
{
    static const QRegularExpression secret(
        u"auth|key|token|secret|password|cookie"_s, QRegularExpression::CaseInsensitiveOption);
    return secret.match(header).hasMatch();
}

} // namespace

HttpAccountTools::HttpAccountTools(HttpClient &http, QUrl api, Secret apiKey, QString accountId)
    : m_http(http)
    , m_api(std::move(api))
    , m_apiKey(std::move(apiKey))
    , m_accountId(std::move(accountId))
{
}

HttpRequest HttpAccountTools::request(const QByteArray &method, const QString &path) const
{
    return platformRequest(method, m_api, path, m_apiKey);
}

QFuture<Result<ActionsPage>> HttpAccountTools::listActions(
    const QString &cursor, Cancellation *cancel)
{
    QString path = u"/actions?page_size=100&include=action_details&filter%5Baccount_ids%5D="_s
        + encoded(m_accountId);
    if (!cursor.isEmpty())
        path += u"&next="_s + encoded(cursor);
    return m_http.send(request("GET", path), cancel)
        .then(&m_http, pageRead<ActionsPage>(m_apiKey, toolsjson::actionsPage));
}

QFuture<Result<ActionAnswer>> HttpAccountTools::runAction(
    const ActionCall &call, Cancellation *cancel)
{
    const std::optional<QJsonObject> body = toolsjson::callBody(call);
    if (!body) {
        return readyFuture<Result<ActionAnswer>>(
            Error{.kind = ErrorKind::InvalidInput, .party = {}, .field = u"body"_s});
    }
    HttpRequest http = request("POST", u"/actions/rpc"_s);
    http.headers.append({"x-account-id", Secret(m_accountId)});
    http.body = jsonBody(*body);
    http.timeout = actionTimeout;
    QElapsedTimer clock;
    clock.start();
    return m_http.send(http, cancel)
        .then(&m_http,
            [clock, apiKey = m_apiKey](
                const Result<HttpResponse> &response) -> Result<ActionAnswer> {
                if (!response)
                    return response.error();
                const QString text
                    = withoutCredentials(toolsjson::formatted(response->body), {{{}, {}, apiKey}});
                return ActionAnswer{response->status, text, response->body.size(),
                    std::chrono::milliseconds(clock.elapsed())};
            });
}

QFuture<Result<LogsPage>> HttpAccountTools::listLogs(const QString &cursor, Cancellation *cancel)
{
    const QString common = u"/requests/logs?page_size=50&include=step_logs"
                           "&order_by=eventDatetime&order_direction=desc"_s
        + (cursor.isEmpty() ? QString() : u"&next="_s + encoded(cursor));
    const auto read
        = pageRead<LogsPage>(m_apiKey, [accountId = m_accountId](const QJsonValue &json) {
              return toolsjson::logsPage(json, accountId);
          });
    const QString deep = common + u"&filter%5Baccount_ids%5D="_s + encoded(m_accountId);
    // How the filter is spelled is not documented: both ways are known. [hub/PROTOCOL.md]
    const QString flat = common + u"&account_ids="_s + encoded(m_accountId);
    return m_http.send(request("GET", deep), cancel)
        .then(&m_http,
            [&http = m_http, read, flat = request("GET", flat), cancel = QPointer(cancel)](
                const Result<HttpResponse> &response) -> QFuture<Result<LogsPage>> {
                if (!response || response->status != 400)
                    return readyFuture<Result<LogsPage>>(read(response));
                return http.send(flat, cancel).then(&http, read);
            })
        .unwrap();
}

QString HttpAccountTools::curlOf(const ActionCall &call) const
{
    ActionCall open = call;
    for (auto &[name, value] : open.headers) {
        if (soundsSecret(name))
            value = u"$SECRET"_s;
    }
    const QJsonObject body
        = toolsjson::callBody(open).value_or(QJsonObject{{u"action"_s, call.action}});
    return u"curl -X POST %1 \\\n  -u \"$STACKONE_API_KEY:\" \\\n  -H %2 \\\n"
           "  -H 'Content-Type: application/json' \\\n  -d %3"_s.arg(
               shellQuoted(apiAddress(m_api, u"/actions/rpc"_s).toString()),
               shellQuoted(u"x-account-id: "_s + m_accountId),
               shellQuoted(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))));
}

} // namespace hublink
