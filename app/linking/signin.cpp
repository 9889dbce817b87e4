// SPDX-License-Identifier: MIT
#include "app/linking/signin.h"

#include "app/base/logging.h"
#include "app/net/browserhandoff.h"
#include "app/provider/echoes.h"

using namespace Qt::StringLiterals;

namespace hublink {

SignIn::SignIn(std::shared_ptr<HubSession> session, QString integrationId, QString providerName,
    Credentials credentials, SignInTimes times, QObject *parent)
    : SingleUse(parent)
    , m_session(std::move(session))
    , m_integrationId(std::move(integrationId))
    , m_providerName(std::move(providerName))
    , m_credentials(std::move(credentials))
    , m_times(times)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SignIn::poll);
}

SignIn::~SignIn()
{
    if (!hasAnswered())
        takeBack();
}

void SignIn::start(Cancellation *cancel)
{
    m_cancel = cancel;
    if (m_cancel) {
        connect(m_cancel, &Cancellation::requested, this, [this] {
            takeBack();
            end(failure(ErrorKind::Cancelled));
        });
    }
    m_session->startAttempt(m_cancel).then(
        this, [this](const Result<QString> &attempt) { onAttempt(attempt); });
}

void SignIn::onAttempt(const Result<QString> &attempt)
{
    if (hasAnswered())
        return;
    if (!attempt)
        return end(attempt.error());
    m_attempt = *attempt;
    const Secret address = m_session->signInAddress(m_integrationId, m_attempt, m_credentials);
    m_handoff = new BrowserHandoff(address, this);
    m_waited.start();
    pollLater(m_times.pollEvery);
    // Without a port of its own the address goes out as it is: better than not at all.
    const QUrl direct = QUrl(address.exposeText(), QUrl::StrictMode);
    Q_EMIT ready(m_handoff->url().isEmpty() ? direct : m_handoff->url(), m_times.patience);
}

void SignIn::poll()
{
    if (m_waited.hasExpired(m_times.patience.count())) {
        takeBack();
        // Who was not let look does not know that nobody signed in.
        return end(m_lookError.value_or(failure(ErrorKind::SignInTimedOut)));
    }
    m_session->readAttempt(m_attempt, m_cancel)
        .then(this, [this](const Result<ConnectionAttempt> &attempt) { onPolled(attempt); });
}

void SignIn::onPolled(const Result<ConnectionAttempt> &attempt)
{
    if (hasAnswered())
        return;
    if (!attempt) {
        const Error &error = attempt.error();
        if (error.kind == ErrorKind::SessionExpired || error.kind == ErrorKind::Cancelled)
            return end(error);
        if (error.kind == ErrorKind::NotFound)
            return end(failure(ErrorKind::SignInEnded));
        qCInfo(lcLinking) << "A look at the sign-in failed:" << kindName(error.kind);
        m_lookError = error;
        return pollLater(std::max(m_times.pollEvery,
            std::chrono::duration_cast<std::chrono::milliseconds>(error.retryAfter)));
    }
    m_lookError.reset();
    if (attempt->status == "authenticated"_L1 && !attempt->accountId.isEmpty())
        return end(attempt->accountId);
    if (attempt->status == "error"_L1) {
        QString said = attempt->errorCode;
        if (!attempt->errorDescription.isEmpty())
            said += (said.isEmpty() ? u""_s : u": "_s) + attempt->errorDescription;
        return end(failure(ErrorKind::SignInFailed, said.simplified()));
    }
    if (attempt->status == "cancelled"_L1 || attempt->status == "expired"_L1)
        return end(failure(ErrorKind::SignInEnded, attempt->status));
    pollLater(m_times.pollEvery);
}

void SignIn::pollLater(std::chrono::milliseconds wait)
{
    m_next.start(wait);
}

void SignIn::takeBack()
{
    if (!m_attempt.isEmpty())
        m_session->deleteAttempt(std::exchange(m_attempt, {}));
}

void SignIn::end(Result<QString> result)
{
    m_next.stop();
    delete std::exchange(m_handoff, nullptr);
    conclude(std::move(result));
}

Error SignIn::failure(ErrorKind kind, const QString &said) const
{
    Error error{.kind = kind, .party = m_providerName};
    if (kind == ErrorKind::SignInFailed)
        error.said = withoutCredentials(said, m_credentials);
    else
        error.detail = said;
    return error;
}

} // namespace hublink
