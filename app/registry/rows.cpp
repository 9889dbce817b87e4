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

const std::pair<AccountEvent, QString> eventNames[] = {{AccountEvent::Linked, u"linked"_s},
    {AccountEvent::Checked, u"checked"_s}, {AccountEvent::Failed, u"failed"_s},
    {AccountEvent::Recovered, u"recovered"_s}, {AccountEvent::Changed, u"changed"_s},
    {AccountEvent::KeyReplaced, u"key-replaced"_s}, {AccountEvent::GoneFromHub, u"gone"_s}};

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

QList<std::pair<QString, QString>> fieldsOf(const QJsonArray &array)
{
    QList<std::pair<QString, QString>> fields;
    for (const QJsonValue &field : array)
        fields.append({field["key"_L1].toString(), field["role"_L1].toString()});
    return fields;
}

QJsonArray arrayOf(const QList<std::pair<QString, QString>> &fields)
{
    QJsonArray array;
    for (const auto &[key, role] : fields)
        array.append(QJsonObject{{u"key"_s, key}, {u"role"_s, role}});
    return array;
}

QJsonObject progressOf(const UnfinishedLink &link)
{
    QJsonObject progress{{u"project"_s, link.projectName}, {u"fields"_s, arrayOf(link.fields)},
        {u"account"_s, link.hubAccountId}};
    if (link.accountsBefore)
        progress[u"before"_s] = QJsonArray::fromStringList(*link.accountsBefore);
    return progress;
}

bool prepareInsert(QSqlQuery &query, const QString &table, qsizetype columns)
{
    QStringList marks;
    marks.fill(u"?"_s, columns);
    return query.prepare(u"INSERT OR REPLACE INTO %1 VALUES (%2)"_s.arg(table, marks.join(u',')));
}

bool execWith(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        query.bindValue(int(i),
            value.typeId() == QMetaType::QString ? QVariant(storable(value.toString())) : value);
    }
    return query.exec();
}

bool insert(QSqlQuery &query, const QString &table, const QVariantList &values)
{
    return prepareInsert(query, table, values.size()) && execWith(query, values);
}

//! In the order of the table's columns.
QVariantList valuesOf(const AccountRecord &account)
{
    const QJsonObject identity{{u"name"_s, account.identity.name},
        {u"email"_s, account.identity.email},
        {u"workspaces"_s, QJsonArray::fromStringList(account.identity.workspaces)}};
    const QJsonArray fields = arrayOf(account.fields);
    QJsonArray reasons;
    for (const StatusReason &reason : account.reasons) {
        reasons.append(QJsonObject{{u"code"_s, reason.code}, {u"description"_s, reason.description},
            {u"at"_s, timeText(reason.timestamp)}});
    }
    return {uuidText(account.uuid), account.hubAccountId, uuidText(account.project),
        account.provider, account.providerName, account.label, statusText(account.status),
        account.hubStatus, account.statusReason, account.type, account.config, account.ownerId,
        account.ownerName, jsonText(QJsonDocument(identity)), jsonText(QJsonDocument(fields)),
        account.keptInKeychain, timeText(account.connectedAt), timeText(account.checkedAt),
        account.username, account.hubLabel, jsonText(QJsonDocument(reasons)), account.hubMark};
}

} // namespace

const QString summaryColumns
    = u"accounts.rowid, accounts.uuid, hub_account_id, project, provider, provider_name, label,"
      " status, hub_status, status_reason, type, config, owner_id, owner_name, username, hub_label,"
      " kept, CAST(strftime('%s', connected_at) AS INTEGER),"
      " CAST(strftime('%s', checked_at) AS INTEGER)"_s;

QString uuidText(const QUuid &uuid)
{
    return uuid.isNull() ? u""_s : uuid.toString(QUuid::WithoutBraces);
}

QString storable(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Project project(const QSqlQuery &row)
{
    return Project{QUuid(text(row, u"uuid"_s)), text(row, u"name"_s), text(row, u"project_id"_s),
        text(row, u"owner_id"_s), text(row, u"owner_name"_s), row.value(u"key_kept"_s).toBool(),
        text(row, u"api"_s), text(row, u"app"_s), text(row, u"colour"_s),
        time(row, u"refreshed_at"_s)};
}

namespace {

//! Reads columns by position, one after the other: looking them up by name takes most of the time.
class Columns
{
public:
    Columns(const QSqlQuery &row, int first)
        : m_row(row)
        , m_at(first)
    {
    }
    QVariant value() { return m_row.value(m_at++); }
    QString text() { return value().toString(); }
    QUuid uuid() { return QUuid(text()); }
    QDateTime time() { return QDateTime::fromString(text(), Qt::ISODateWithMs); }
    QJsonDocument json() { return QJsonDocument::fromJson(text().toUtf8()); }

private:
    const QSqlQuery &m_row;
    int m_at;
};

//! What a record and its summary begin with, in the order of the table.
template <typename Account>
void readBeginning(Columns &next, Account &account)
{
    account.uuid = next.uuid();
    account.hubAccountId = next.text();
    account.project = next.uuid();
    account.provider = next.text();
    account.providerName = next.text();
    account.label = next.text();
    account.status = statusOf(next.text());
    account.hubStatus = next.text();
    account.statusReason = next.text();
    account.type = next.text();
    account.config = next.text();
    account.ownerId = next.text();
    account.ownerName = next.text();
}

} // namespace

AccountRecord account(const QSqlQuery &row)
{
    Columns next(row, 0);
    AccountRecord result;
    readBeginning(next, result);
    const QJsonObject identity = next.json().object();
    result.identity = {identity["name"_L1].toString(), identity["email"_L1].toString(),
        strings(identity["workspaces"_L1])};
    result.fields = fieldsOf(next.json().array());
    result.keptInKeychain = next.value().toBool();
    result.connectedAt = next.time();
    result.checkedAt = next.time();
    result.username = next.text();
    result.hubLabel = next.text();
    const QJsonArray reasons = next.json().array();
    for (const QJsonValue &reason : reasons) {
        result.reasons.append({reason["code"_L1].toString(), reason["description"_L1].toString(),
            QDateTime::fromString(reason["at"_L1].toString(), Qt::ISODateWithMs)});
    }
    result.hubMark = next.text();
    return result;
}

AccountSummary summary(const QSqlQuery &row, int firstColumn)
{
    Columns next(row, firstColumn + 1); // after the row's number
    AccountSummary result;
    readBeginning(next, result);
    result.username = next.text();
    result.hubLabel = next.text();
    result.keptInKeychain = next.value().toBool();
    result.connectedAt = next.value().toLongLong();
    result.checkedAt = next.value().toLongLong();
    return result;
}

TimelineEntry timelineEntry(const QSqlQuery &row)
{
    TimelineEntry entry{QDateTime::fromString(row.value(0).toString(), Qt::ISODateWithMs),
        AccountEvent::Changed, row.value(2).toString()};
    for (const auto &[event, name] : eventNames) {
        if (name == row.value(1).toString())
            entry.event = event;
    }
    return entry;
}

UnfinishedLink unfinishedLink(const QSqlQuery &row)
{
    UnfinishedLink link{QUuid(text(row, u"account"_s)), text(row, u"provider"_s),
        text(row, u"provider_name"_s), QUuid(text(row, u"project"_s)), text(row, u"owner_id"_s),
        text(row, u"owner_name"_s), row.value(u"page"_s).toInt(),
        strings(QJsonValue(json(row, u"keychain_keys"_s).array())), time(row, u"updated_at"_s),
        wayOf(text(row, u"way"_s), !text(row, u"owner_id"_s).isEmpty()),
        QUuid(text(row, u"replaces"_s))};
    const QJsonObject progress = json(row, u"progress"_s).object();
    link.projectName = progress["project"_L1].toString();
    link.fields = fieldsOf(progress["fields"_L1].toArray());
    if (progress.contains("before"_L1))
        link.accountsBefore = strings(progress["before"_L1]);
    link.hubAccountId = progress["account"_L1].toString();
    return link;
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
            project.ownerName, project.keyKept, project.api, project.app, project.colour,
            timeText(project.refreshedAt)});
}

bool put(QSqlQuery &query, const AccountRecord &account)
{
    return insert(query, u"accounts"_s, valuesOf(account));
}

bool put(QSqlQuery &query, const QList<AccountRecord> &accounts)
{
    if (accounts.isEmpty())
        return true;
    if (!prepareInsert(query, u"accounts"_s, valuesOf(accounts.first()).size()))
        return false;
    for (const AccountRecord &account : accounts) {
        if (!execWith(query, valuesOf(account)))
            return false;
    }
    return true;
}

bool put(QSqlQuery &query, const QUuid &account, const TimelineEntry &entry)
{
    QString name;
    for (const auto &[event, known] : eventNames) {
        if (event == entry.event)
            name = known;
    }
    query.prepare(u"INSERT INTO account_events (account, at, kind, detail) VALUES (?, ?, ?, ?)"_s);
    return execWith(query, {uuidText(account), timeText(entry.at), name, entry.detail});
}

bool put(QSqlQuery &query, const UnfinishedLink &link)
{
    return insert(query, u"unfinished_links"_s,
        {uuidText(link.account), link.provider, link.providerName, uuidText(link.project),
            link.ownerId, link.ownerName, link.page,
            jsonText(QJsonDocument(QJsonArray::fromStringList(link.keychainKeys))),
            timeText(link.updatedAt), wayText(link.way), uuidText(link.replaces),
            jsonText(QJsonDocument(progressOf(link)))});
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
