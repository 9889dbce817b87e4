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
};

struct StackOneConnector
{
    QString integrationId;
    QString provider;
    QString name;
    QString category;
    QList<StackOneField> fields;
    QString guide;
};

//! What the stand-in for StackOne knows: one project with its API key, its connectors, sessions
//! and accounts. Both its doors, the platform API and the Hub protocol, work on it.
struct StackOneState
{
    //! The accounts that are there at the start hold `credentials`.
    StackOneState(PracticeData &practice, int accounts, const QMap<QString, QString> &credentials);

    StackOneAccount *account(const QString &id);
    //! The session behind a token; null if there is none or it is over.
    const StackOneSession *session(const QString &token) const;
    const StackOneConnector *connector(const QString &integrationId) const;
    //! The account that a session edits: the one it names, or the owner's of that provider.
    const StackOneAccount *existingAccount(const StackOneSession &session) const;

    PracticeData &data;
    QString apiKey;
    QString projectId;
    QUrl app;
    QList<StackOneConnector> connectors;
    QList<StackOneSession> sessions;
    QList<StackOneAccount> accounts; //!< oldest first
};

//! StackOne's error body. [hub/PROTOCOL.md]
WebResponse stackOneError(int status, const QString &message);
QString isoTime(const QDateTime &time);

} // namespace hublink::sandbox
