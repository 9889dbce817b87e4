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

    QFuture<Result<ConnectSession>> createSession(
        const Secret &, const ConnectSessionRequest &request, Cancellation *)
    {
        asked = request;
        calls.append(
            request.multiple ? QStringLiteral("session multiple") : QStringLiteral("session"));
        ++sessions;
        if (sessionError)
            return readyFuture<Result<ConnectSession>>(*sessionError);
        return readyFuture<Result<ConnectSession>>(
            ConnectSession{Secret(QStringLiteral("token-%1").arg(sessions)),
                QStringLiteral("project-1"), {}, now});
    }
    QFuture<Result<HubAccount>> readAccount(const Secret &, const QString &id, Cancellation *)
    {
        calls.append(QStringLiteral("read ") + id);
        if (readError)
            return readyFuture<Result<HubAccount>>(*readError);
        for (const HubAccount &account : accounts) {
            if (account.id == id)
                return readyFuture<Result<HubAccount>>(account);
        }
        return readyFuture<Result<HubAccount>>(Error{.kind = ErrorKind::NotFound, .party = {}});
    }
    QFuture<Result<AccountsPage>> listAccounts(
        const Secret &, const AccountsQuery &query, Cancellation *)
    {
        calls.append(QStringLiteral("find"));
        if (listError)
            return readyFuture<Result<AccountsPage>>(*listError);
        if (query.page > 1)
            return readyFuture<Result<AccountsPage>>(AccountsPage{});
        AccountsPage page{accounts, {}};
        page.answeredAt = serverNow;
        return readyFuture<Result<AccountsPage>>(page);
    }
    QFuture<Result<HubAccount>> changeAccount(
        const Secret &, const QString &id, const AccountChange &change, Cancellation *)
    {
        calls.append(QStringLiteral("change ") + id);
        for (HubAccount &account : accounts) {
            if (account.id != id)
                continue;
            account.type = change.type.value_or(account.type);
            return readyFuture<Result<HubAccount>>(account);
        }
        return readyFuture<Result<HubAccount>>(Error{.kind = ErrorKind::NotFound, .party = {}});
    }
    QFuture<Outcome> deleteAccount(const Secret &, const QString &id, Cancellation *)
    {
        calls.append(QStringLiteral("delete ") + id);
        if (deleteError)
            return readyFuture<Outcome>(*deleteError);
        accounts.removeIf([&](const HubAccount &a) { return a.id == id; });
        return readyFuture<Outcome>(Done{});
    }
    QFuture<Result<HubSettings>> readSettings(const Secret &, Cancellation *)
    {
        return readyFuture<Result<HubSettings>>(HubSettings{existing});
    }
    QFuture<Result<ConnectSession>> authenticateSession(
        const Secret &apiKey, const Secret &, Cancellation *)
    {
        calls.append(QStringLiteral("authenticate"));
        keysSeen.append(apiKey);
        if (sessionsOf && !(*sessionsOf == apiKey))
            return readyFuture<Result<ConnectSession>>(
                Error{.kind = ErrorKind::Refused, .party = {}});
        ConnectSession session;
        session.ownerName = QStringLiteral("Owner");
        return readyFuture<Result<ConnectSession>>(session);
    }
    QFuture<Result<ConnectorList>> listConnectors(const Secret &, const QString &, Cancellation *)
    {
        return readyFuture<Result<ConnectorList>>(ConnectorList{connectors});
    }
    QFuture<Result<EditableAccount>> readEditableAccount(
        const Secret &, const QString &id, Cancellation *)
    {
        calls.append(QStringLiteral("edit ") + id);
        if (editable)
            return readyFuture<Result<EditableAccount>>(*editable);
        for (const HubAccount &account : accounts) {
            if (account.id == id)
                return readyFuture<Result<EditableAccount>>(
                    EditableAccount{id, account.provider, {}, {}, {}, {}});
        }
        return readyFuture<Result<EditableAccount>>(
            Error{.kind = ErrorKind::NotFound, .party = {}});
    }
    QFuture<Result<QString>> startAttempt(const Secret &, Cancellation *)
    {
        calls.append(QStringLiteral("attempt"));
        if (signsInAtOnce)
            add();
        return readyFuture<Result<QString>>(QStringLiteral("attempt-1"));
    }
    QFuture<Result<ConnectionAttempt>> readAttempt(const Secret &, const QString &, Cancellation *)
    {
        calls.append(QStringLiteral("poll"));
        if (attempts.isEmpty())
            return readyFuture<Result<ConnectionAttempt>>(
                ConnectionAttempt{QStringLiteral("pending"), {}, {}, {}});
        const Result<ConnectionAttempt> next = attempts.takeFirst();
        if (next && !next->accountId.isEmpty())
            add();
        return readyFuture(next);
    }
    QFuture<Outcome> deleteAttempt(const Secret &, const QString &id)
    {
        calls.append(QStringLiteral("drop ") + id);
        return readyFuture<Outcome>(Done{});
    }
    Secret signInAddress(
        const Secret &token, const QString &, const QString &attempt, const Credentials &) const
    {
        return Secret(QStringLiteral("https://hub.example/") + attempt + u'?' + token.exposeText());
    }
    QFuture<Result<ConnectorConfig>> readConnector(
        const Secret &, const Connector &, Cancellation *)
    {
        return readyFuture<Result<ConnectorConfig>>(config);
    }
    QFuture<Result<QString>> createAccount(
        const Secret &token, const QString &, const Credentials &credentials, Cancellation *cancel)
    {
        calls.append(QStringLiteral("create ") + token.exposeText());
        sent = credentials;
        if (holdsCreation) {
            auto answer = std::make_shared<Answer<Result<QString>>>();
            QObject::connect(cancel, &Cancellation::requested, cancel,
                [answer] { answer->give(Error{.kind = ErrorKind::Cancelled, .party = {}}); });
            return answer->future();
        }
        if (forgetsAccounts)
            return readyFuture<Result<QString>>(QString());
        if (!createErrors.isEmpty()) {
            const Error error = createErrors.takeFirst();
            if (makesAccountAnyway)
                add();
            return readyFuture<Result<QString>>(error);
        }
        add();
        return readyFuture<Result<QString>>(answersEmpty ? QString() : accounts.last().id);
    }
    QFuture<Outcome> updateAccount(const Secret &, const QString &id, const QString &integrationId,
        const Credentials &credentials, const QStringList &cleared, Cancellation *)
    {
        calls.append(QStringLiteral("update ") + id);
        updatedWith = integrationId;
        sent = credentials;
        sentCleared = cleared;
        if (updateError)
            return readyFuture<Outcome>(*updateError);
        return readyFuture<Outcome>(Done{});
    }

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
        const ConnectSessionRequest &request, Cancellation *cancel) override
    {
        return m_hub.createSession(m_apiKey, request, cancel);
    }
    QFuture<Result<ConnectSession>> authenticateSession(
        const Secret &token, Cancellation *cancel) override
    {
        return m_hub.authenticateSession(m_apiKey, token, cancel);
    }
    QFuture<Result<HubAccount>> readAccount(const QString &id, Cancellation *cancel) override
    {
        return m_hub.readAccount(m_apiKey, id, cancel);
    }
    QFuture<Result<AccountsPage>> listAccounts(
        const AccountsQuery &query, Cancellation *cancel) override
    {
        return m_hub.listAccounts(m_apiKey, query, cancel);
    }
    QFuture<Result<HubAccount>> changeAccount(
        const QString &id, const AccountChange &change, Cancellation *cancel) override
    {
        return m_hub.changeAccount(m_apiKey, id, change, cancel);
    }
    QFuture<Outcome> deleteAccount(const QString &id, Cancellation *cancel) override
    {
        return m_hub.deleteAccount(m_apiKey, id, cancel);
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
    QFuture<Result<HubSettings>> readSettings(Cancellation *cancel) override
    {
        return m_hub.readSettings(m_token, cancel);
    }
    QFuture<Result<ConnectorList>> listConnectors(
        const QString &provider, Cancellation *cancel) override
    {
        return m_hub.listConnectors(m_token, provider, cancel);
    }
    QFuture<Result<ConnectorConfig>> readConnector(
        const Connector &connector, Cancellation *cancel) override
    {
        return m_hub.readConnector(m_token, connector, cancel);
    }
    QFuture<Result<EditableAccount>> readEditableAccount(
        const QString &id, Cancellation *cancel) override
    {
        return m_hub.readEditableAccount(m_token, id, cancel);
    }
    QFuture<Result<QString>> createAccount(
        const QString &integrationId, const Credentials &credentials, Cancellation *cancel) override
    {
        return m_hub.createAccount(m_token, integrationId, credentials, cancel);
    }
    QFuture<Outcome> updateAccount(const QString &id, const QString &integrationId,
        const Credentials &credentials, const QStringList &cleared, Cancellation *cancel) override
    {
        return m_hub.updateAccount(m_token, id, integrationId, credentials, cleared, cancel);
    }
    QFuture<Result<QString>> startAttempt(Cancellation *cancel) override
    {
        return m_hub.startAttempt(m_token, cancel);
    }
    QFuture<Result<ConnectionAttempt>> readAttempt(const QString &id, Cancellation *cancel) override
    {
        return m_hub.readAttempt(m_token, id, cancel);
    }
    QFuture<Outcome> deleteAttempt(const QString &id) override
    {
        return m_hub.deleteAttempt(m_token, id);
    }
    Secret signInAddress(const QString &integrationId, const QString &attempt,
        const Credentials &credentials) const override
    {
        return m_hub.signInAddress(m_token, integrationId, attempt, credentials);
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
