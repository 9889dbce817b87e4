// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace hublink {

//! Where StackOne answers. Both can be replaced, for tests, the sandbox and other regions.
struct HubAddresses
{
    QUrl api{QStringLiteral("https://api.stackone.com")};
    QUrl app{QStringLiteral("https://app.stackone.com")};
};

//! What a connect session is asked for. [hub/PROTOCOL.md]
struct ConnectSessionRequest
{
    QString ownerId; //!< origin_owner_id: the customer's organisation
    QString ownerName; //!< origin_owner_name
    QString provider; //!< connector key
    bool multiple = false; //!< a further account, even if the owner has one of this provider
};

//! A short-lived permission to link one account. [hub/PROTOCOL.md]
struct ConnectSession
{
    Secret token;
    QString projectId;
    QUrl authLink;
    QDateTime createdAt; //!< by StackOne's clock
};

//! One connector of the project, as the Hub lists it. [hub/PROTOCOL.md]
struct Connector
{
    QString integrationId;
    QString provider;
    QString name;
    QString category;
    QString version;
    QString authConfigKey;
    QString environment;
    bool active = false;
};

//! One field of a connector's form. [hub/PROTOCOL.md]
struct ConnectorField
{
    QString key;
    QString label;
    QString type; //!< text, password, number, …; open set
    QString placeholder;
    QString description;
    QString value; //!< default
    bool required = false;
    bool secret = true; //!< absent counts as secret
    bool visible = true;
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

    //! True if the provider wants a sign-in page instead of credentials. [hub/PROTOCOL.md]
    bool isRedirect() const
    {
        return type == QStringLiteral("oauth2")
            && (!hasGrantType || grantType == QStringLiteral("authorization_code"));
    }
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
    QDateTime createdAt;
    QDateTime updatedAt;
};

} // namespace hublink
