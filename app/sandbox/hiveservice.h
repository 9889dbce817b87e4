// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/practicedata.h"
#include "app/sandbox/webserver.h"

namespace hublink::sandbox {

struct HiveWorkspace
{
    QString id;
    QString name;
};

//! One person with a Hive login. At most one key is alive; generating one ends the one before.
struct HiveUser
{
    QString id;
    QString firstName;
    QString lastName;
    QString email;
    QString password;
    QString apiKey; //!< empty: none generated
    QList<HiveWorkspace> workspaces;

    QString fullName() const { return firstName + u' ' + lastName; }
};

//! The stand-in for Hive: its API under /api/v1 and a small web page with the places that the
//! guide names. Answers as described in developers.hive.com/reference/api-keys-and-auth.
class HiveService
{
public:
    explicit HiveService(PracticeData &data);

    WebResponse handle(const WebRequest &request);

    //! Whether the API would accept this pair. Refused: the words it would use.
    std::optional<QString> refusal(const QString &apiKey, const QString &userId) const;
    const HiveUser &mainUser() const { return m_users.first(); }
    //! What Generate Key does for the main user; the key before ends.
    QString regenerateKey();

private:
    WebResponse handleApi(const WebRequest &request) const;
    WebResponse handlePage(const WebRequest &request);
    WebResponse signIn(const WebRequest &request);
    HiveUser *signedIn(const WebRequest &request);
    const HiveUser *find(const QString &userId) const;

    PracticeData &m_data;
    QList<HiveUser> m_users;
    QHash<QByteArray, QString> m_cookies; //!< to user ids
};

} // namespace hublink::sandbox
