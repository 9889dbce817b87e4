// SPDX-License-Identifier: MIT
#include "app/sandbox/stackonestate.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

StackOneState::StackOneState(PracticeData &practice)
    : data(practice)
    , apiKey(u"v1.eu1."_s + practice.token())
    , projectId(practice.accountId())
{
    readConnectors();
}

StackOneAccount *StackOneState::account(const QString &id)
{
    const auto it = std::find_if(
        accounts.begin(), accounts.end(), [&](const StackOneAccount &a) { return a.id == id; });
    return it == accounts.end() ? nullptr : &*it;
}

void StackOneState::readConnectors()
{
    QFile file(u":/sandbox/connectors.json"_s);
    (void)file.open(QIODevice::ReadOnly);
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &json : all) {
        connectors.append({data.uuid(), json["provider"_L1].toString(), json["name"_L1].toString(),
            json["category"_L1].toString(), json["version"_L1].toString(u"1.0.0"_s),
            json["active"_L1].toBool(true), json["check"_L1].toString(),
            json["config"_L1].toObject(), json["rules"_L1].toObject()});
    }
}

QList<StackOneField> StackOneConnector::fields() const
{
    QJsonArray array = config["configFields"_L1].toArray();
    if (const QJsonValue legacy = config["authentication"_L1]["custom"_L1]["production"_L1];
        legacy.isObject())
        array = legacy["fields"_L1].toArray();
    QList<StackOneField> result;
    for (const QJsonValue &field : std::as_const(array)) {
        const bool secret = field["secret"_L1] != QJsonValue(false)
            || field["type"_L1].toString() == "password"_L1;
        if (field["key"_L1].isString())
            result.append({field["key"_L1].toString(), field["label"_L1].toString(), secret,
                field["required"_L1].toBool()});
    }
    return result;
}

bool StackOneConnector::isRedirect() const
{
    return config["type"_L1].toString() == "oauth2"_L1
        && (!config.contains("grantType"_L1)
            || config["grantType"_L1].toString() == "authorization_code"_L1);
}

StackOneSession *StackOneState::session(const QString &token)
{
    return const_cast<StackOneSession *>(std::as_const(*this).session(token));
}

StackOneAttempt *StackOneState::attempt(const QString &id)
{
    const auto it = std::find_if(
        attempts.begin(), attempts.end(), [&](const StackOneAttempt &a) { return a.id == id; });
    return it == attempts.end() ? nullptr : &*it;
}

const StackOneConnector *StackOneState::connectorOf(const QString &provider) const
{
    const auto it = std::find_if(connectors.cbegin(), connectors.cend(),
        [&](const StackOneConnector &c) { return c.provider == provider; });
    return it == connectors.cend() ? nullptr : &*it;
}

StackOneAccount &StackOneState::link(const StackOneSession &session,
    const StackOneConnector &connector, const QMap<QString, QString> &credentials)
{
    // A known owner and provider edit what is there; only `multiple` makes another.
    // [hub/PROTOCOL.md]
    StackOneSession asked = session;
    asked.request[u"provider"_s] = connector.provider;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    StackOneAccount *linked = nullptr;
    if (const StackOneAccount *existing = existingAccount(asked)) {
        linked = account(existing->id);
    } else {
        accounts.append(StackOneAccount{});
        linked = &accounts.last();
        linked->id = data.accountId();
        linked->createdAt = now;
        linked->ownerId = session.ownerId;
        linked->ownerName = session.ownerName;
        linked->provider = connector.provider;
        if (session.request["origin_username"_L1].isString())
            linked->username = session.request["origin_username"_L1];
        if (session.request["label"_L1].isString())
            linked->label = session.request["label"_L1];
        linked->type = session.request["type"_L1].toString(u"production"_s);
    }
    linked->integrationId = connector.integrationId;
    linked->credentials = credentials;
    linked->status = connector.rules["status"_L1].toString(u"active"_s);
    linked->updatedAt = now;
    linked->statusReasons = QJsonValue::Null;
    if (connector.rules.contains("reason"_L1)) {
        linked->statusReasons = QJsonArray{
            QJsonObject{{u"code"_s, connector.rules["code"_L1].toString(u"missing_scope"_s)},
                {u"description"_s, connector.rules["reason"_L1]}, {u"timestamp"_s, isoTime(now)}}};
    }
    return *linked;
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
