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

//! One column of the table of accounts: what stands in it, both ways.
struct Column
{
    QString name;
    QVariant (*value)(const AccountRecord &account);
    void (*read)(const QVariant &value, AccountRecord &account);
    //! Null: a summary does without.
    void (*readSummary)(const QVariant &value, AccountSummary &summary);
    bool isTime = false; //!< a summary has it in seconds
};

template <auto member, auto inSummary>
Column textColumn(const QString &name)
{
    return {name, [](const AccountRecord &a) { return QVariant(a.*member); },
        [](const QVariant &value, AccountRecord &a) { a.*member = value.toString(); },
        [](const QVariant &value, AccountSummary &s) { s.*inSummary = value.toString(); }};
}

template <auto member, auto inSummary>
Column uuidColumn(const QString &name)
{
    return {name, [](const AccountRecord &a) { return QVariant(uuidText(a.*member)); },
        [](const QVariant &value, AccountRecord &a) { a.*member = QUuid(value.toString()); },
        [](const QVariant &value, AccountSummary &s) { s.*inSummary = QUuid(value.toString()); }};
}

template <auto member, auto inSummary>
Column timeColumn(const QString &name)
{
    return {name, [](const AccountRecord &a) { return QVariant(timeText(a.*member)); },
        [](const QVariant &value, AccountRecord &a) {
            a.*member = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        },
        [](const QVariant &value, AccountSummary &s) { s.*inSummary = value.toLongLong(); }, true};
}

template <auto write, auto read>
Column jsonColumn(const QString &name)
{
    return {name, [](const AccountRecord &a) { return QVariant(jsonText(write(a))); },
        [](const QVariant &value, AccountRecord &a) {
            read(QJsonDocument::fromJson(value.toString().toUtf8()), a);
        },
        nullptr};
}

QJsonDocument writeIdentity(const AccountRecord &account)
{
    const Identity &identity = account.identity;
    return QJsonDocument(QJsonObject{{u"name"_s, identity.name}, {u"email"_s, identity.email},
        {u"workspaces"_s, QJsonArray::fromStringList(identity.workspaces)}});
}

void readIdentity(const QJsonDocument &json, AccountRecord &account)
{
    account.identity
        = {json["name"_L1].toString(), json["email"_L1].toString(), strings(json["workspaces"_L1])};
}

QJsonDocument writeFields(const AccountRecord &account)
{
    return QJsonDocument(arrayOf(account.fields));
}

void readFields(const QJsonDocument &json, AccountRecord &account)
{
    account.fields = fieldsOf(json.array());
}

QJsonDocument writeReasons(const AccountRecord &account)
{
    QJsonArray reasons;
    for (const StatusReason &reason : account.reasons) {
        reasons.append(QJsonObject{{u"code"_s, reason.code}, {u"description"_s, reason.description},
            {u"at"_s, timeText(reason.timestamp)}});
    }
    return QJsonDocument(reasons);
}

void readReasons(const QJsonDocument &json, AccountRecord &account)
{
    const QJsonArray reasons = json.array();
    for (const QJsonValue &reason : reasons) {
        account.reasons.append({reason["code"_L1].toString(), reason["description"_L1].toString(),
            QDateTime::fromString(reason["at"_L1].toString(), Qt::ISODateWithMs)});
    }
}

//! In the order of the table's columns: values are bound and read by position, since looking
//! columns up by name takes most of the time.
const QList<Column> &accountColumns()
{
    using A = AccountRecord;
    using S = AccountSummary;
    static const QList<Column> columns = {uuidColumn<&A::uuid, &S::uuid>(u"uuid"_s),
        textColumn<&A::hubAccountId, &S::hubAccountId>(u"hub_account_id"_s),
        uuidColumn<&A::project, &S::project>(u"project"_s),
        textColumn<&A::provider, &S::provider>(u"provider"_s),
        textColumn<&A::providerName, &S::providerName>(u"provider_name"_s),
        textColumn<&A::label, &S::label>(u"label"_s),
        {u"status"_s, [](const A &a) { return QVariant(statusText(a.status)); },
            [](const QVariant &value, A &a) { a.status = statusOf(value.toString()); },
            [](const QVariant &value, S &s) { s.status = statusOf(value.toString()); }},
        textColumn<&A::hubStatus, &S::hubStatus>(u"hub_status"_s),
        textColumn<&A::statusReason, &S::statusReason>(u"status_reason"_s),
        textColumn<&A::type, &S::type>(u"type"_s), textColumn<&A::config, &S::config>(u"config"_s),
        textColumn<&A::ownerId, &S::ownerId>(u"owner_id"_s),
        textColumn<&A::ownerName, &S::ownerName>(u"owner_name"_s),
        jsonColumn<writeIdentity, readIdentity>(u"identity"_s),
        jsonColumn<writeFields, readFields>(u"fields"_s),
        {u"kept"_s, [](const A &a) { return QVariant(a.keptInKeychain); },
            [](const QVariant &value, A &a) { a.keptInKeychain = value.toBool(); },
            [](const QVariant &value, S &s) { s.keptInKeychain = value.toBool(); }},
        timeColumn<&A::connectedAt, &S::connectedAt>(u"connected_at"_s),
        timeColumn<&A::checkedAt, &S::checkedAt>(u"checked_at"_s),
        textColumn<&A::username, &S::username>(u"username"_s),
        textColumn<&A::hubLabel, &S::hubLabel>(u"hub_label"_s),
        jsonColumn<writeReasons, readReasons>(u"reasons"_s),
        {u"hub_mark"_s, [](const A &a) { return QVariant(a.hubMark); },
            [](const QVariant &value, A &a) { a.hubMark = value.toString(); }, nullptr}};
    return columns;
}

QVariantList valuesOf(const AccountRecord &account)
{
    QVariantList values;
    for (const Column &column : accountColumns())
        values.append(column.value(account));
    return values;
}

} // namespace

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

const QString &summaryColumns()
{
    static const QString list = [] {
        QStringList names{u"accounts.rowid"_s};
        for (const Column &column : accountColumns()) {
            if (column.readSummary)
                names.append(column.isTime
                        ? u"CAST(strftime('%s', accounts.%1) AS INTEGER)"_s.arg(column.name)
                        : u"accounts."_s + column.name);
        }
        return names.join(u", "_s);
    }();
    return list;
}

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

AccountRecord account(const QSqlQuery &row)
{
    AccountRecord result;
    int at = 0;
    for (const Column &column : accountColumns())
        column.read(row.value(at++), result);
    return result;
}

AccountSummary summary(const QSqlQuery &row, int firstColumn)
{
    AccountSummary result;
    int at = firstColumn + 1; // after the row's number
    for (const Column &column : accountColumns()) {
        if (column.readSummary)
            column.readSummary(row.value(at++), result);
    }
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
