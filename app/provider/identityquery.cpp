// SPDX-License-Identifier: MIT
#include "app/provider/identityquery.h"

#include "app/provider/echoes.h"
#include "app/provider/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QJsonValue json(const HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

std::optional<Error> identityFault(const Result<HttpResponse> &response, const Provider &provider)
{
    if (!response)
        return response.error();
    Error error = errorFromStatus(*response, provider.name);
    if (response->isSuccess()) {
        if (!response->isWebPage())
            return {};
        error.kind = ErrorKind::NotTheService;
        return error;
    }
    if (response->status == 429 || response->status >= 500)
        return error;
    if (response->status == 401) {
        error.said
            = providerWords(*response, provider.check ? provider.check->messageMember : QString());
        return error;
    }
    return {};
}

std::optional<ErrorKind> untoldBecause(const HttpResponse &response)
{
    if (response.isSuccess()) {
        const bool isJson = !QJsonDocument::fromJson(response.body).isNull();
        return isJson ? std::optional<ErrorKind>() : ErrorKind::UnexpectedAnswer;
    }
    switch (response.status) {
    case 403: return ErrorKind::PermissionMissing;
    case 404:
    case 410: return ErrorKind::NotFound;
    default: return ErrorKind::QuestionRefused;
    }
}

IdentityQuery::IdentityQuery(
    HttpClient &http, Provider provider, Credentials credentials, Cancellation *cancel)
    : QObject(&http)
    , m_http(http)
    , m_provider(std::move(provider))
    , m_credentials(std::move(credentials))
{
    if (!cancel)
        return;
    if (cancel->isRequested())
        m_cancellation.request();
    connect(cancel, &Cancellation::requested, &m_cancellation, &Cancellation::request);
}

IdentityQuery::~IdentityQuery()
{
    m_answer.give(Error{.kind = ErrorKind::Cancelled, .party = m_provider.name});
}

void IdentityQuery::start()
{
    m_open = (m_provider.workspaces ? 1 : 0) + (m_provider.person ? 1 : 0);
    if (m_open == 0)
        return conclude(m_identity);
    const bool both = m_open == 2 && m_provider.sideBySide;
    if (m_provider.workspaces)
        askWorkspaces();
    if ((both || !m_provider.workspaces) && !m_isDone)
        askPerson();
}

void IdentityQuery::askWorkspaces()
{
    const Result<HttpRequest> request
        = fillTemplate(m_provider, m_provider.workspaces->request, m_credentials);
    if (!request)
        return conclude(request.error());
    m_http.send(*request, &m_cancellation).then(this, [this](const Result<HttpResponse> &response) {
        onWorkspaces(response);
    });
}

void IdentityQuery::onWorkspaces(const Result<HttpResponse> &response)
{
    if (m_isDone)
        return;
    if (const std::optional<Error> fault = identityFault(response, m_provider))
        return conclude(*fault);
    m_identity.untold = untoldBecause(*response);
    const QJsonArray items = memberAt(json(*response), m_provider.workspaces->listMember).toArray();
    for (const QJsonValue &item : items) {
        if (const QString name = memberAt(item, m_provider.workspaces->nameMember).toString();
            !name.isEmpty())
            m_identity.workspaces.append(name);
    }
    onPart();
    if (m_open > 0 && !m_provider.sideBySide)
        askPerson();
}

void IdentityQuery::askPerson()
{
    const Result<HttpRequest> request
        = fillTemplate(m_provider, m_provider.person->request, m_credentials);
    if (!request)
        return conclude(request.error());
    m_http.send(*request, &m_cancellation).then(this, [this](const Result<HttpResponse> &response) {
        onPerson(response);
    });
}

void IdentityQuery::onPerson(const Result<HttpResponse> &response)
{
    if (m_isDone)
        return;
    if (const std::optional<Error> fault = identityFault(response, m_provider))
        return conclude(*fault);
    m_personUntold = untoldBecause(*response);
    const auto read = [&](const QString &path) {
        return path.isEmpty() ? QString() : memberAt(json(*response), path).toString().simplified();
    };
    m_identity.name = read(m_provider.person->nameMember);
    m_identity.email = read(m_provider.person->emailMember);
    if (!m_identity.isPersonKnown() && !m_personUntold)
        m_personUntold = ErrorKind::UnexpectedAnswer;
    onPart();
}

void IdentityQuery::onPart()
{
    if (--m_open > 0)
        return;
    // Who it is matters more than where.
    if (m_provider.person)
        m_identity.untold = m_personUntold;
    conclude(m_identity);
}

void IdentityQuery::conclude(Result<Identity> identity)
{
    if (std::exchange(m_isDone, true))
        return;
    deleteLater();
    m_cancellation.request(); // the other question ends, too
    if (!identity) {
        Error error = identity.error();
        error.said = withoutCredentials(error.said, m_credentials);
        identity = error;
    }
    m_answer.give(std::move(identity));
}

} // namespace hublink
