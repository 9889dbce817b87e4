// SPDX-License-Identifier: MIT
#include "app/registry/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hublink::rows {

namespace {

QString text(const QSqlQuery &row, const QString &column)
{
    return row.value(column).toString();
}

QDateTime time(const QSqlQuery &row, const QString &column)
{
    return QDateTime::fromString(text(row, column), Qt::ISODateWithMs);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString uuidText(const QUuid &uuid)
{
    return uuid.isNull() ? u""_s : uuid.toString(QUuid::WithoutBraces);
}

QString statusText(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active: return u"active"_s;
    case AccountStatus::Suspended: return u"suspended"_s;
    case AccountStatus::Error: return u"error"_s;
    case AccountStatus::Other: return u"other"_s;
    }
    return {};
}

AccountStatus statusOf(const QString &text)
{
    for (const AccountStatus status :
        {AccountStatus::Active, AccountStatus::Suspended, AccountStatus::Error}) {
        if (statusText(status) == text)
            return status;
    }
    return AccountStatus::Other;
}

QString wayText(LinkWay way)
{
    switch (way) {
    case LinkWay::LinkNow: return u"now"_s;
    case LinkWay::GivenLink: return u"link"_s;
    case LinkWay::AskSomeone: return u"ask"_s;
    case LinkWay::ThisComputer: return u"local"_s;
    }
    return {};
}

LinkWay wayOf(const QString &text, bool hasOwner)
{
    for (const LinkWay way :
        {LinkWay::LinkNow, LinkWay::GivenLink, LinkWay::AskSomeone, LinkWay::ThisComputer}) {
        if (wayText(way) == text)
            return way;
    }
    return hasOwner ? LinkWay::LinkNow : LinkWay::ThisComputer; // written by version 0.1
}

QString jsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QJsonDocument json(const QSqlQuery &row, const QString &column)
{
    return QJsonDocument::fromJson(text(row, column).toUtf8());
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

bool insert(QSqlQuery &query, const QString &table, const QVariantList &values)
{
    QStringList marks;
    marks.fill(u"?"_s, values.size());
    if (!query.prepare(u"INSERT OR REPLACE INTO %1 VALUES (%2)"_s.arg(table, marks.join(u','))))
        return false;
    for (const QVariant &value : values) {
        // A null QString would be stored as NULL.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value);
    }
    return query.exec();
}

} // namespace

Project project(const QSqlQuery &row)
{
    return Project{QUuid(text(row, u"uuid"_s)), text(row, u"name"_s), text(row, u"project_id"_s),
        text(row, u"owner_id"_s), text(row, u"owner_name"_s), row.value(u"key_kept"_s).toBool()};
}

AccountRecord account(const QSqlQuery &row)
{
    AccountRecord result;
    result.uuid = QUuid(text(row, u"uuid"_s));
    result.hubAccountId = text(row, u"hub_account_id"_s);
    result.project = QUuid(text(row, u"project"_s));
    result.provider = text(row, u"provider"_s);
    result.providerName = text(row, u"provider_name"_s);
    result.label = text(row, u"label"_s);
    result.status = statusOf(text(row, u"status"_s));
    result.hubStatus = text(row, u"hub_status"_s);
    result.statusReason = text(row, u"status_reason"_s);
    result.type = text(row, u"type"_s);
    result.config = text(row, u"config"_s);
    result.ownerId = text(row, u"owner_id"_s);
    result.ownerName = text(row, u"owner_name"_s);
    const QJsonObject identity = json(row, u"identity"_s).object();
    result.identity = {identity["name"_L1].toString(), identity["email"_L1].toString(),
        strings(identity["workspaces"_L1])};
    const QJsonArray fields = json(row, u"fields"_s).array();
    for (const QJsonValue &field : fields)
        result.fields.append({field["key"_L1].toString(), field["role"_L1].toString()});
    result.keptInKeychain = row.value(u"kept"_s).toBool();
    result.connectedAt = time(row, u"connected_at"_s);
    result.checkedAt = time(row, u"checked_at"_s);
    return result;
}

UnfinishedLink unfinishedLink(const QSqlQuery &row)
{
    return UnfinishedLink{QUuid(text(row, u"account"_s)), text(row, u"provider"_s),
        text(row, u"provider_name"_s), QUuid(text(row, u"project"_s)), text(row, u"owner_id"_s),
        text(row, u"owner_name"_s), row.value(u"page"_s).toInt(),
        strings(QJsonValue(json(row, u"keychain_keys"_s).array())), time(row, u"updated_at"_s),
        wayOf(text(row, u"way"_s), !text(row, u"owner_id"_s).isEmpty())};
}

AskedLink askedLink(const QSqlQuery &row)
{
    return AskedLink{QUuid(text(row, u"uuid"_s)), QUuid(text(row, u"project"_s)),
        text(row, u"provider"_s), text(row, u"provider_name"_s), text(row, u"owner_id"_s),
        text(row, u"owner_name"_s), strings(QJsonValue(json(row, u"accounts_before"_s).array())),
        time(row, u"asked_at"_s), time(row, u"expires_at"_s)};
}

bool put(QSqlQuery &query, const Project &project)
{
    return insert(query, u"projects"_s,
        {uuidText(project.uuid), project.name, project.projectId, project.ownerId,
            project.ownerName, project.keyKept});
}

bool put(QSqlQuery &query, const AccountRecord &account)
{
    const QJsonObject identity{{u"name"_s, account.identity.name},
        {u"email"_s, account.identity.email},
        {u"workspaces"_s, QJsonArray::fromStringList(account.identity.workspaces)}};
    QJsonArray fields;
    for (const auto &[key, role] : account.fields)
        fields.append(QJsonObject{{u"key"_s, key}, {u"role"_s, role}});
    return insert(query, u"accounts"_s,
        {uuidText(account.uuid), account.hubAccountId, uuidText(account.project), account.provider,
            account.providerName, account.label, statusText(account.status), account.hubStatus,
            account.statusReason, account.type, account.config, account.ownerId, account.ownerName,
            jsonText(QJsonDocument(identity)), jsonText(QJsonDocument(fields)),
            account.keptInKeychain, timeText(account.connectedAt), timeText(account.checkedAt)});
}

bool put(QSqlQuery &query, const UnfinishedLink &link)
{
    return insert(query, u"unfinished_links"_s,
        {uuidText(link.account), link.provider, link.providerName, uuidText(link.project),
            link.ownerId, link.ownerName, link.page,
            jsonText(QJsonDocument(QJsonArray::fromStringList(link.keychainKeys))),
            timeText(link.updatedAt), wayText(link.way)});
}

bool put(QSqlQuery &query, const AskedLink &link)
{
    return insert(query, u"asked_links"_s,
        {uuidText(link.uuid), uuidText(link.project), link.provider, link.providerName,
            link.ownerId, link.ownerName,
            jsonText(QJsonDocument(QJsonArray::fromStringList(link.accountsBefore))),
            timeText(link.askedAt), timeText(link.expiresAt)});
}

bool put(QSqlQuery &query, const TrustedAddress &address)
{
    return insert(query, u"trusted_addresses"_s, {address.app, address.api});
}

bool drop(QSqlQuery &query, const QString &table, const QString &column, const QUuid &key)
{
    if (!query.prepare(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, column)))
        return false;
    query.addBindValue(uuidText(key));
    return query.exec();
}

} // namespace hublink::rows
