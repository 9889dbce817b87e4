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
    QFuture<Result<ConnectSession>> createSession(
        const Secret &, const ConnectSessionRequest &request, Cancellation *) override
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
    QFuture<Result<HubAccount>> readAccount(
        const Secret &, const QString &id, Cancellation *) override
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
        const Secret &, const AccountsQuery &query, Cancellation *) override
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
        const Secret &, const QString &id, const AccountChange &change, Cancellation *) override
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
    QFuture<Outcome> deleteAccount(const Secret &, const QString &id, Cancellation *) override
    {
        calls.append(QStringLiteral("delete ") + id);
        if (deleteError)
            return readyFuture<Outcome>(*deleteError);
        accounts.removeIf([&](const HubAccount &a) { return a.id == id; });
        return readyFuture<Outcome>(Done{});
    }
    QFuture<Result<HubSettings>> readSettings(const Secret &, Cancellation *) override
    {
        return readyFuture<Result<HubSettings>>(HubSettings{existing});
    }
    QFuture<Result<ConnectSession>> authenticateSession(
        const Secret &apiKey, const Secret &, Cancellation *) override
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
    QFuture<Result<ConnectorList>> listConnectors(
        const Secret &, const QString &, Cancellation *) override
    {
        return readyFuture<Result<ConnectorList>>(ConnectorList{connectors});
    }
    QFuture<Result<EditableAccount>> readEditableAccount(
        const Secret &, const QString &id, Cancellation *) override
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
    QFuture<Result<QString>> startAttempt(const Secret &, Cancellation *) override
    {
        calls.append(QStringLiteral("attempt"));
        if (signsInAtOnce)
            add();
        return readyFuture<Result<QString>>(QStringLiteral("attempt-1"));
    }
    QFuture<Result<ConnectionAttempt>> readAttempt(
        const Secret &, const QString &, Cancellation *) override
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
    QFuture<Outcome> deleteAttempt(const Secret &, const QString &id) override
    {
        calls.append(QStringLiteral("drop ") + id);
        return readyFuture<Outcome>(Done{});
    }
    Secret signInAddress(const Secret &token, const QString &, const QString &attempt,
        const Credentials &) const override
    {
        return Secret(QStringLiteral("https://hub.example/") + attempt + u'?' + token.exposeText());
    }
    QFuture<Result<ConnectorConfig>> readConnector(
        const Secret &, const Connector &, Cancellation *) override
    {
        return readyFuture<Result<ConnectorConfig>>(config);
    }
    QFuture<Result<QString>> createAccount(const Secret &token, const QString &,
        const Credentials &credentials, Cancellation *cancel) override
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
        const Credentials &credentials, const QStringList &cleared, Cancellation *) override
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

} // namespace hublink::test
