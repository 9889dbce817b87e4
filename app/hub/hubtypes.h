// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secret.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace hublink {

//! Where StackOne answers. Both can be replaced, for tests, the sandbox and other regions.
struct HubAddresses
{
    QUrl api{QStringLiteral("https://api.stackone.com")};
    QUrl app{QStringLiteral("https://app.stackone.com")};
};

//! The field that errors about a project's API key name.
inline const QString apiKeyField = QStringLiteral("stackone-api-key");

//! What a connect session is asked for; what is empty is left to StackOne. [hub/PROTOCOL.md]
struct ConnectSessionRequest
{
    QString ownerId{}; //!< origin_owner_id: the customer's organisation
    QString ownerName{}; //!< origin_owner_name
    QString provider{}; //!< connector key; empty: any connector of the project
    QString integrationId{}; //!< one of several configurations of that connector
    QString accountId{}; //!< the account to edit; empty: owner and provider decide
    QString username{}; //!< origin_username: the person who connects
    QString label{};
    QString type{}; //!< production or test
    std::chrono::seconds life{0}; //!< 0: StackOne's default of 30 minutes
    bool multiple = false; //!< a further account, even if the owner has one of this provider
};

//! A short-lived permission to link one account. [hub/PROTOCOL.md]
struct ConnectSession
{
    Secret token;
    QString projectId;
    QUrl authLink; //!< holds the token
    QDateTime createdAt; //!< by StackOne's clock
    QDateTime expiresAt{}; //!< invalid if StackOne does not tell
    QString ownerId{};
    QString ownerName{};
    QString provider{}; //!< connector key; empty: any
    QString label{};
    QString type{};
};

//! One connector of the project, as the Hub lists it. [hub/PROTOCOL.md]
struct Connector
{
    QString integrationId;
    QString provider;
    QString name;
    QString category; //!< a key, like "hris"
    QString version;
    QString authConfigKey;
    QString environment;
    bool active = false;
    QUrl logo{};
};

struct ConnectorList
{
    QList<Connector> connectors;
    //! Fills the field with the key `external-trigger-token`; usually empty.
    QString externalTriggerToken{};
    QDateTime answeredAt{}; //!< by StackOne's clock; invalid if it does not tell
};

struct FieldOption
{
    QString label;
    QString value;
    QString description{};

    friend bool operator==(const FieldOption &, const FieldOption &) = default;
};

//! A rule for a value: `type` html-pattern or domain with a pattern, or, newer, no type and a
//! pattern or a format. [hub/PROTOCOL.md]
struct FieldRule
{
    QString type;
    QString pattern;
    QString format; //!< email, url, uri, uuid, date, datetime; open set
    QString message; //!< the connector's own words; may be empty

    friend bool operator==(const FieldRule &, const FieldRule &) = default;
};

//! One field of a connector's form. [hub/PROTOCOL.md]
struct ConnectorField
{
    QString key;
    QString label;
    QString type; //!< text, password, number, select, text_area, multi-select; open set
    QString placeholder{};
    QString description{};
    QString tooltip{};
    QString value{}; //!< default
    QString delimiter{}; //!< joins the values of a multi-select
    QList<FieldOption> options{};
    QList<FieldRule> rules{};
    bool required = false;
    bool readOnly = false;
    bool secret = true; //!< absent counts as secret
    bool visible = true;

    friend bool operator==(const ConnectorField &, const ConnectorField &) = default;
};

//! A remark of the connector's form. [hub/PROTOCOL.md]
struct FormNotice
{
    QString text;
    bool isWarning = false;
    bool atEnd = false; //!< after the last field instead of before the first
    QString anchor; //!< key of the field it stands before; empty: none

    friend bool operator==(const FormNotice &, const FormNotice &) = default;
};

//! A connector's form, of either generation. [hub/PROTOCOL.md]
struct ConnectorConfig
{
    QString name;
    QString type; //!< oauth2, custom, …; open set
    QString grantType; //!< empty if absent
    bool hasGrantType = false; //!< a key with another value than authorization_code counts too
    QUrl guide; //!< the connection guide; may be empty
    QList<ConnectorField> fields;
    QList<FormNotice> notices{};
    int unreadable = 0; //!< entries of the form that made no sense and were left out

    //! True if the provider wants a sign-in page instead of credentials. [hub/PROTOCOL.md]
    bool isRedirect() const
    {
        return type == QStringLiteral("oauth2")
            && (!hasGrantType || grantType == QStringLiteral("authorization_code"));
    }
    //! Other ways of signing in are unknown; the form may work all the same.
    bool isKnownType() const
    {
        return type.isEmpty() || type == QStringLiteral("oauth2") || type == QStringLiteral("oidc")
            || type == QStringLiteral("custom");
    }

    friend bool operator==(const ConnectorConfig &, const ConnectorConfig &) = default;
};

//! A value that the Hub has already. Secrets are not told, but some end with a hint.
struct StoredValue
{
    bool hidden = false; //!< the Hub has a value and does not show it
    QString hint{}; //!< last characters of a hidden value; may be empty
    Secret value{}; //!< what the Hub shows; empty if hidden
};

//! An account as its form can be edited. [hub/PROTOCOL.md]
struct EditableAccount
{
    QString id;
    QString provider;
    QString integrationId;
    QString authConfigKey;
    QString environment;
    QHash<QString, StoredValue> values; //!< by field key
};

//! How a sign-in on the provider's page stands. [hub/PROTOCOL.md]
struct ConnectionAttempt
{
    QString status; //!< pending, authenticated, error, cancelled, expired; open set
    QString accountId;
    QString errorCode;
    QString errorDescription;
};

struct StatusReason
{
    QString code;
    QString description;
    QDateTime timestamp;
};

//! A linked account as StackOne tells it; v1 and v2 names are read. [hub/PROTOCOL.md]
struct HubAccount
{
    QString id;
    QString provider;
    QString providerName;
    QString status; //!< active, suspended, error, …; open set
    QList<StatusReason> reasons;
    QString ownerId;
    QString ownerName;
    QString username;
    QString label;
    QString type; //!< production, test
    QString config{}; //!< name or id of the configuration; usually not told
    QDateTime createdAt;
    QDateTime updatedAt;
};

} // namespace hublink
