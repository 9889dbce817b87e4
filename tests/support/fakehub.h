// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/base/utctime.h"
#include "app/hub/hub.h"

#include <memory>

namespace hublink::test {

//! A StackOne in memory: one connector, accounts that can be lost on the way, and a list of calls.
class FakeHub final : public Hub
{
public:
    std::unique_ptr<HubProject> project(const Secret &apiKey) override;
    std::unique_ptr<HubSession> session(const Secret &token) override;

    void add()
    {
        HubAccount account;
        account.id = QStringLiteral("account-%1").arg(accounts.size() + 1);
        account.provider = QStringLiteral("hive");
        account.status = status;
        account.reasons = reasons;
        account.createdAt = now.addSecs(1);
        accounts.append(account);
    }

    QDateTime serverNow; //!< what a list's answer says about the time; invalid: nothing
    QDateTime now = utcTime(QDate(2026, 1, 1), QTime(12, 0));
    QString status = QStringLiteral("active");
    QList<StatusReason> reasons;
    QString existing;
    QList<Connector> connectors{{QStringLiteral("int-1"), QStringLiteral("hive"),
        QStringLiteral("Hive"), {}, {}, {}, {}, true}};
    ConnectorConfig config;
    QList<HubAccount> accounts;
    QList<Error> createErrors;
    bool makesAccountAnyway = false;
    bool answersEmpty = false;
    bool signsInAtOnce = false; //!< the person is done before the first poll
    bool forgetsAccounts = false; //!< answers success and makes nothing
    std::optional<Error> sessionError;
    std::optional<Error> readError;
    std::optional<Error> deleteError;
    std::optional<Error> listError;
    std::optional<Error> updateError;
    int sessions = 0;
    Credentials sent;
    ConnectSessionRequest asked;
    QStringList sentCleared;
    QString updatedWith;
    std::optional<EditableAccount> editable;
    QList<Result<ConnectionAttempt>> attempts; //!< what polls answer, then pending
    QStringList calls;
    bool holdsCreation = false; //!< answers only when cancelled
    std::optional<Secret> sessionsOf; //!< whose project the session is; unset: anybody's
    QList<Secret> keysSeen; //!< with which a session was asked about
};

//! … as a project's key opens it.
class FakeProject final : public HubProject
{
public:
    FakeProject(FakeHub &hub, Secret apiKey)
        : m_hub(hub)
        , m_apiKey(std::move(apiKey))
    {
    }
    QFuture<Result<ConnectSession>> createSession(
        const ConnectSessionRequest &request, Cancellation *) override
    {
        m_hub.asked = request;
        m_hub.calls.append(
            request.multiple ? QStringLiteral("session multiple") : QStringLiteral("session"));
        ++m_hub.sessions;
        if (m_hub.sessionError)
            return readyFuture<Result<ConnectSession>>(*m_hub.sessionError);
        return readyFuture<Result<ConnectSession>>(
            ConnectSession{Secret(QStringLiteral("token-%1").arg(m_hub.sessions)),
                QStringLiteral("project-1"), {}, m_hub.now});
    }
    QFuture<Result<HubAccount>> readAccount(const QString &id, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("read ") + id);
        if (m_hub.readError)
            return readyFuture<Result<HubAccount>>(*m_hub.readError);
        for (const HubAccount &account : m_hub.accounts) {
            if (account.id == id)
                return readyFuture<Result<HubAccount>>(account);
        }
        return readyFuture<Result<HubAccount>>(Error{.kind = ErrorKind::NotFound, .party = {}});
    }
    QFuture<Result<AccountsPage>> listAccounts(const AccountsQuery &query, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("find"));
        if (m_hub.listError)
            return readyFuture<Result<AccountsPage>>(*m_hub.listError);
        if (query.page > 1)
            return readyFuture<Result<AccountsPage>>(AccountsPage{});
        AccountsPage page{m_hub.accounts, {}};
        page.answeredAt = m_hub.serverNow;
        return readyFuture<Result<AccountsPage>>(page);
    }
    QFuture<Result<HubAccount>> changeAccount(
        const QString &id, const AccountChange &change, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("change ") + id);
        for (HubAccount &account : m_hub.accounts) {
            if (account.id != id)
                continue;
            account.type = change.type.value_or(account.type);
            return readyFuture<Result<HubAccount>>(account);
        }
        return readyFuture<Result<HubAccount>>(Error{.kind = ErrorKind::NotFound, .party = {}});
    }
    QFuture<Outcome> deleteAccount(const QString &id, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("delete ") + id);
        if (m_hub.deleteError)
            return readyFuture<Outcome>(*m_hub.deleteError);
        m_hub.accounts.removeIf([&](const HubAccount &a) { return a.id == id; });
        return readyFuture<Outcome>(Done{});
    }
    QFuture<Result<ConnectSession>> authenticateSession(const Secret &, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("authenticate"));
        m_hub.keysSeen.append(m_apiKey);
        if (m_hub.sessionsOf && !(*m_hub.sessionsOf == m_apiKey))
            return readyFuture<Result<ConnectSession>>(
                Error{.kind = ErrorKind::Refused, .party = {}});
        ConnectSession session;
        session.ownerName = QStringLiteral("Owner");
        return readyFuture<Result<ConnectSession>>(session);
    }
    std::unique_ptr<AccountTools> tools(const QString &) override { return nullptr; }

private:
    FakeHub &m_hub;
    Secret m_apiKey;
};

//! … as a session's token opens it.
class FakeSession final : public HubSession
{
public:
    FakeSession(FakeHub &hub, Secret token)
        : m_hub(hub)
        , m_token(std::move(token))
    {
    }
    QFuture<Result<HubSettings>> readSettings(Cancellation *) override
    {
        return readyFuture<Result<HubSettings>>(HubSettings{m_hub.existing});
    }
    QFuture<Result<ConnectorList>> listConnectors(const QString &, Cancellation *) override
    {
        return readyFuture<Result<ConnectorList>>(ConnectorList{m_hub.connectors});
    }
    QFuture<Result<EditableAccount>> readEditableAccount(const QString &id, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("edit ") + id);
        if (m_hub.editable)
            return readyFuture<Result<EditableAccount>>(*m_hub.editable);
        for (const HubAccount &account : m_hub.accounts) {
            if (account.id == id)
                return readyFuture<Result<EditableAccount>>(
                    EditableAccount{id, account.provider, {}, {}, {}, {}});
        }
        return readyFuture<Result<EditableAccount>>(
            Error{.kind = ErrorKind::NotFound, .party = {}});
    }
    QFuture<Result<QString>> startAttempt(Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("attempt"));
        if (m_hub.signsInAtOnce)
            m_hub.add();
        return readyFuture<Result<QString>>(QStringLiteral("attempt-1"));
    }
    QFuture<Result<ConnectionAttempt>> readAttempt(const QString &, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("poll"));
        if (m_hub.attempts.isEmpty())
            return readyFuture<Result<ConnectionAttempt>>(
                ConnectionAttempt{QStringLiteral("pending"), {}, {}, {}});
        const Result<ConnectionAttempt> next = m_hub.attempts.takeFirst();
        if (next && !next->accountId.isEmpty())
            m_hub.add();
        return readyFuture(next);
    }
    QFuture<Outcome> deleteAttempt(const QString &id) override
    {
        m_hub.calls.append(QStringLiteral("drop ") + id);
        return readyFuture<Outcome>(Done{});
    }
    Secret signInAddress(
        const QString &, const QString &attempt, const Credentials &) const override
    {
        return Secret(
            QStringLiteral("https://hub.example/") + attempt + u'?' + m_token.exposeText());
    }
    QFuture<Result<ConnectorConfig>> readConnector(const Connector &, Cancellation *) override
    {
        return readyFuture<Result<ConnectorConfig>>(m_hub.config);
    }
    QFuture<Result<QString>> createAccount(
        const QString &, const Credentials &credentials, Cancellation *cancel) override
    {
        m_hub.calls.append(QStringLiteral("create ") + m_token.exposeText());
        m_hub.sent = credentials;
        if (m_hub.holdsCreation) {
            auto answer = std::make_shared<Answer<Result<QString>>>();
            QObject::connect(cancel, &Cancellation::requested, cancel,
                [answer] { answer->give(Error{.kind = ErrorKind::Cancelled, .party = {}}); });
            return answer->future();
        }
        if (m_hub.forgetsAccounts)
            return readyFuture<Result<QString>>(QString());
        if (!m_hub.createErrors.isEmpty()) {
            const Error error = m_hub.createErrors.takeFirst();
            if (m_hub.makesAccountAnyway)
                m_hub.add();
            return readyFuture<Result<QString>>(error);
        }
        m_hub.add();
        return readyFuture<Result<QString>>(
            m_hub.answersEmpty ? QString() : m_hub.accounts.last().id);
    }
    QFuture<Outcome> updateAccount(const QString &id, const QString &integrationId,
        const Credentials &credentials, const QStringList &cleared, Cancellation *) override
    {
        m_hub.calls.append(QStringLiteral("update ") + id);
        m_hub.updatedWith = integrationId;
        m_hub.sent = credentials;
        m_hub.sentCleared = cleared;
        if (m_hub.updateError)
            return readyFuture<Outcome>(*m_hub.updateError);
        return readyFuture<Outcome>(Done{});
    }

private:
    FakeHub &m_hub;
    Secret m_token;
};

inline std::unique_ptr<HubProject> FakeHub::project(const Secret &apiKey)
{
    return std::make_unique<FakeProject>(*this, apiKey);
}

inline std::unique_ptr<HubSession> FakeHub::session(const Secret &token)
{
    return std::make_unique<FakeSession>(*this, token);
}

} // namespace hublink::test
