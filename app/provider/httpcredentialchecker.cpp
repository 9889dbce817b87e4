// SPDX-License-Identifier: MIT
#include "app/provider/httpcredentialchecker.h"

#include "app/base/future.h"
#include "app/provider/echoes.h"
#include "app/provider/identityquery.h"
#include "app/provider/verdict.h"

namespace hublink {

namespace {

//! Puts the field's key in place of its role, as the rest of the program names fields, and takes
//! echoed credentials out of the provider's words.
Error presentable(Error error, const HttpRequest &request, const RequestTemplate &form,
    const Credentials &credentials)
{
    if (error.kind == ErrorKind::InvalidInput && error.field.isEmpty()) {
        for (const auto &[name, value] : form.headers) {
            if (QString::fromLatin1(name) != error.detail)
                continue;
            for (const Credential &credential : credentials) {
                if (value.contains(u'{' + credential.role + u'}'))
                    error.field = credential.role;
            }
        }
    }
    for (const Credential &credential : credentials) {
        if (!error.field.isEmpty() && credential.role == error.field) {
            error.field = credential.key;
            break;
        }
    }
    if (!request.party.isEmpty())
        error.party = request.party;
    error.said = withoutCredentials(error.said, credentials);
    return error;
}

} // namespace

HttpCredentialChecker::HttpCredentialChecker(HttpClient &http)
    : m_http(http)
{
}

QFuture<Outcome> HttpCredentialChecker::verify(
    const Provider &provider, const Credentials &credentials, Cancellation *cancel)
{
    const RequestTemplate form = provider.check->request;
    const Result<HttpRequest> filled = fillTemplate(provider, form, credentials);
    if (!filled)
        return readyFuture<Outcome>(presentable(filled.error(), {}, form, credentials));
    const HttpRequest request = *filled;
    return m_http.send(request, cancel)
        .then(&m_http, [=](const Result<HttpResponse> &response) -> Outcome {
            const Outcome outcome = response ? judge(provider, *response) : response.error();
            if (outcome)
                return outcome;
            Error error = outcome.error();
            if (error.kind == ErrorKind::HostNotFound)
                error.field = provider.roleInHost();
            return presentable(error, request, form, credentials);
        });
}

QFuture<Result<Identity>> HttpCredentialChecker::identify(
    const Provider &provider, const Credentials &credentials, Cancellation *cancel)
{
    auto *query = new IdentityQuery(m_http, provider, credentials, cancel);
    QFuture<Result<Identity>> future = query->future();
    query->start();
    return future;
}

void HttpCredentialChecker::warmUp(const Provider &provider)
{
    // Part of the host's name may still have to be entered.
    if (provider.roleInHost().isEmpty())
        m_http.warmUp(QUrl(provider.baseAddress));
}

} // namespace hublink
