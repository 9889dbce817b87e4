// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/practicedata.h"
#include "app/sandbox/webserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace hublink::sandbox {

struct StackOneAccount
{
    QString id;
    QString provider;
    QString status = QStringLiteral("active");
    QJsonValue statusReasons = QJsonValue::Null;
    QString ownerId;
    QString ownerName;
    QJsonValue username = QJsonValue::Null;
    QJsonValue label = QJsonValue::Null;
    QString type = QStringLiteral("production");
    QString integrationId;
    QMap<QString, QString> credentials;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct StackOneSession
{
    int number = 0;
    QString token;
    QString ownerId;
    QString ownerName;
    QJsonObject request; //!< as it came
    QDateTime createdAt;
    QDateTime expiresAt;

    QString provider() const { return request[QStringLiteral("provider")].toString(); }
};

struct StackOneField
{
    QString key;
    QString label;
    bool secret;
    bool required;
};

//! One connector of the practice project, from connectors.json; README.md beside it tells how.
struct StackOneConnector
{
    QString integrationId;
    QString provider;
    QString name;
    QString category;
    QString version;
    bool active = true;
    QString check; //!< hive, practice (values begin with "practice-") or empty (any but "wrong")
    QJsonObject config; //!< served as it is
    QJsonObject rules;

    QList<StackOneField> fields() const;
    bool isRedirect() const;
};

//! A sign-in on a provider's page.
struct StackOneAttempt
{
    QString id;
    QString token; //!< of its session
    QString integrationId; //!< empty until the page was opened
    QString status = QStringLiteral("pending");
    QString accountId;
    QString errorCode;
    QString errorDescription;
    QUrl callback;
};

//! What the stand-in for StackOne knows: one project with its API key, its connectors, sessions
//! and accounts. Both its doors, the platform API and the Hub protocol, work on it.
struct StackOneState
{
    explicit StackOneState(PracticeData &practice);

    StackOneAccount *account(const QString &id);
    //! The session behind a token; null if there is none or it is over.
    const StackOneSession *session(const QString &token) const;
    StackOneSession *session(const QString &token);
    const StackOneConnector *connector(const QString &integrationId) const;
    const StackOneConnector *connectorOf(const QString &provider) const;
    StackOneAttempt *attempt(const QString &id);
    //! Makes an account for a session, or gives the owner's account the new credentials.
    StackOneAccount &link(const StackOneSession &session, const StackOneConnector &connector,
        const QMap<QString, QString> &credentials);
    //! The account that a session edits: the one it names, or the owner's of that provider.
    const StackOneAccount *existingAccount(const StackOneSession &session) const;

    PracticeData &data;
    QString apiKey;
    QString projectId;
    QUrl app;
    QList<StackOneConnector> connectors;
    QList<StackOneSession> sessions;
    QList<StackOneAccount> accounts; //!< oldest first
    QList<StackOneAttempt> attempts;
    QHash<QString, QList<qint64>> linkTimes; //!< by integration, for rate limits; in seconds

private:
    void readConnectors();
};

//! StackOne's error body. [hub/PROTOCOL.md]
WebResponse stackOneError(int status, const QString &message);
QString isoTime(const QDateTime &time);

} // namespace hublink::sandbox
