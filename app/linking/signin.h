// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/singleuse.h"
#include "app/hub/hub.h"
#include "app/hub/signintimes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace hublink {

class BrowserHandoff;

//! A sign-in on the provider's own page: begins a connection attempt, hands the page's address to
//! a browser and looks until the person is done. Answers with the account's id. Single-use.
//!
//! A broken network is waited out. Whoever cancels or destroys it takes the attempt back.
//! Errors: SignInFailed, SignInEnded, SignInTimedOut, SessionExpired, Cancelled, or why the attempt
//! could not be begun, or why the last look failed when the patience ended.
class SignIn final : public SingleUse<Result<QString>>
{
    Q_OBJECT
public:
    SignIn(std::shared_ptr<HubSession> session, QString integrationId, QString providerName,
        Credentials credentials, SignInTimes times, QObject *parent = nullptr);
    ~SignIn() override;

    void start(Cancellation *cancel);

Q_SIGNALS:
    //! Open this; it works for as long as the sign-in is waited for.
    void ready(const QUrl &address, std::chrono::milliseconds patience);

private:
    void onAttempt(const Result<QString> &attempt);
    void poll();
    void onPolled(const Result<ConnectionAttempt> &attempt);
    void pollLater(std::chrono::milliseconds wait);
    void takeBack();
    void end(Result<QString> result);
    Error failure(ErrorKind kind, const QString &said = {}) const;

    std::shared_ptr<HubSession> m_session;
    QString m_integrationId;
    QString m_providerName;
    Credentials m_credentials;
    SignInTimes m_times;
    QPointer<Cancellation> m_cancel;
    BrowserHandoff *m_handoff = nullptr;
    QString m_attempt;
    QElapsedTimer m_waited;
    std::optional<Error> m_lookError; //!< of the last look; empty: it was answered
    QTimer m_next;
};

} // namespace hublink
