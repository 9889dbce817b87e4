// SPDX-License-Identifier: MIT
#include "app/sandbox/signinservice.h"

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

WebResponse plainPage(const QString &title, const QString &content, int status = 200)
{
    return WebResponse::page(
        u"<!doctype html><html lang=en><meta charset=utf-8><title>%1</title>"
        "<style>:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}"
        "body{max-width:30rem;margin:4rem auto;padding:0 1.5rem}"
        "button{font:inherit;padding:.5rem 1.25rem;margin-right:.5rem}</style>"
        "<h1>%1</h1>%2</html>"_s.arg(title, content),
        status);
}

} // namespace

SignInService::SignInService(StackOneState &state)
    : m_state(state)
{
}

WebResponse SignInService::open(const WebRequest &request)
{
    const StackOneSession *session = m_state.session(request.parameter(u"token"_s));
    StackOneAttempt *attempt = m_state.attempt(request.parameter(u"connection_attempt_id"_s));
    const StackOneConnector *connector = m_state.connector(request.parts().value(2));
    if (!session || !attempt || !connector || attempt->token != session->token)
        return plainPage(u"This sign-in is not valid"_s,
            u"<p>The link is over or incomplete. Start again in Hublink."_s, 400);
    attempt->integrationId = connector->integrationId;
    attempt->callback = QUrl(request.parameter(u"redirect_uri"_s));
    const QList<StackOneField> fields = connector->fields();
    for (const StackOneField &field : fields)
        m_values[attempt->id].insert(field.key, request.parameter(field.key));
    return WebResponse::redirect(provider.toEncoded() + "/authorize/" + attempt->id.toLatin1());
}

WebResponse SignInService::authorize(const WebRequest &request)
{
    StackOneAttempt *attempt = m_state.attempt(request.parts().value(1));
    const StackOneSession *session = attempt ? m_state.session(attempt->token) : nullptr;
    const StackOneConnector *connector
        = attempt ? m_state.connector(attempt->integrationId) : nullptr;
    if (!session || !connector || attempt->status != "pending"_L1)
        return plainPage(u"This sign-in is over"_s, u"<p>Start again in Hublink."_s, 410);
    if (request.method != "POST")
        return page(*attempt);
    if (request.body.contains("answer=allow")) {
        attempt->accountId = m_state.link(*session, *connector, m_values.take(attempt->id)).id;
        attempt->status = u"authenticated"_s;
    } else {
        attempt->status = u"error"_s;
        attempt->errorCode = u"access_denied"_s;
        attempt->errorDescription = u"The user denied the request"_s;
    }
    return WebResponse::redirect(attempt->callback.toEncoded());
}

WebResponse SignInService::page(const StackOneAttempt &attempt) const
{
    const QString name = m_state.connector(attempt.integrationId)->name.toHtmlEscaped();
    return plainPage(u"Sign in to %1 (practice)"_s.arg(name),
        u"<p>StackOne wants to read and change your data in %1."
        "<form method=post><button name=answer value=allow>Allow</button>"
        "<button name=answer value=deny>Deny</button></form>"_s.arg(name));
}

} // namespace hublink::sandbox
