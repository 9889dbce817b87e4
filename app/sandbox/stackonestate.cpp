// SPDX-License-Identifier: MIT
#include "app/sandbox/stackonestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

StackOneState::StackOneState(
    PracticeData &practice, int accountCount, const QMap<QString, QString> &credentials)
    : data(practice)
    , apiKey(u"v1.eu1."_s + practice.token())
    , projectId(practice.accountId())
{
    connectors.append({practice.uuid(), u"hive"_s, u"Hive"_s, u"ticketing"_s,
        {{u"apiKey"_s, u"API Key"_s, true}, {u"userId"_s, u"User ID"_s, false}},
        u"https://docs.stackone.com/connectors/hive/guides/link-account/api-key"_s});

    const QDateTime start(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < accountCount; ++i) {
        StackOneAccount account;
        account.id = practice.accountId();
        account.provider = connectors.first().provider;
        account.integrationId = connectors.first().integrationId;
        account.credentials = credentials;
        account.ownerId = u"customer-%1"_s.arg(i + 1);
        account.ownerName = practice.companyName();
        account.type = practice.number(4) == 0 ? u"test"_s : u"production"_s;
        account.createdAt = start.addSecs(qint64(i) * 3600);
        account.updatedAt = account.createdAt;
        if (practice.number(8) == 0) {
            account.status = u"error"_s;
            account.statusReasons = QJsonArray{QJsonObject{{u"code"_s, u"invalid_credentials"_s},
                {u"description"_s, u"The provider no longer accepts the credentials"_s},
                {u"timestamp"_s, isoTime(account.updatedAt)}}};
        }
        accounts.append(account);
    }
}

StackOneAccount *StackOneState::account(const QString &id)
{
    const auto it = std::find_if(
        accounts.begin(), accounts.end(), [&](const StackOneAccount &a) { return a.id == id; });
    return it == accounts.end() ? nullptr : &*it;
}

const StackOneSession *StackOneState::session(const QString &token) const
{
    const auto it = std::find_if(sessions.cbegin(), sessions.cend(),
        [&](const StackOneSession &s) { return s.token == token; });
    if (token.isEmpty() || it == sessions.cend()
        || it->expiresAt <= QDateTime::currentDateTimeUtc())
        return nullptr;
    return &*it;
}

const StackOneConnector *StackOneState::connector(const QString &integrationId) const
{
    const auto it = std::find_if(connectors.cbegin(), connectors.cend(),
        [&](const StackOneConnector &c) { return c.integrationId == integrationId; });
    return it == connectors.cend() ? nullptr : &*it;
}

const StackOneAccount *StackOneState::existingAccount(const StackOneSession &session) const
{
    const QString named = session.request["account_id"_L1].toString();
    if (named.isEmpty()
        && (session.request["multiple"_L1].toBool() || session.provider().isEmpty()))
        return nullptr;
    const auto it
        = std::find_if(accounts.crbegin(), accounts.crend(), [&](const StackOneAccount &a) {
              if (!named.isEmpty())
                  return a.id == named;
              return a.ownerId == session.ownerId && a.ownerName == session.ownerName
                  && a.provider == session.provider();
          });
    return it == accounts.crend() ? nullptr : &*it;
}

WebResponse stackOneError(int status, const QString &message)
{
    return WebResponse::json(QJsonObject{{u"statusCode"_s, status}, {u"message"_s, message},
                                 {u"timestamp"_s, isoTime(QDateTime::currentDateTimeUtc())}},
        status);
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace hublink::sandbox
