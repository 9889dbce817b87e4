// SPDX-License-Identifier: MIT
#include "app/setup/setuprecords.h"

#include "app/linking/givenlink.h"
#include "app/registry/rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

Error wrong(const QString &member)
{
    return Error{.kind = ErrorKind::InvalidInput, .party = {}, .detail = member};
}

QString uuid(const QUuid &uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QString time(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

//! Takes members of an object and remembers the first one that is of the wrong kind.
class Members
{
public:
    explicit Members(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString text(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        constexpr qsizetype longest = 64 * 1024;
        if (!value.isUndefined() && (!value.isString() || value.toString().size() > longest))
            blame(name);
        return value.toString();
    }
    QUuid uuid(const QString &name, bool needed)
    {
        const QString word = text(name);
        const QUuid read(word);
        if (read.isNull() && (needed || !word.isEmpty()))
            blame(name);
        return read;
    }
    QDateTime time(const QString &name)
    {
        const QString word = text(name);
        const QDateTime read = QDateTime::fromString(word, Qt::ISODateWithMs);
        if (!word.isEmpty() && !read.isValid())
            blame(name);
        return read.toUTC();
    }
    //! Empty, or an address that may be trusted.
    QString address(const QString &name, bool needed)
    {
        const QString word = text(name);
        if (word.isEmpty() ? needed : !mayBeTrusted(QUrl(word, QUrl::StrictMode)))
            blame(name);
        return word;
    }
    QStringList texts(const QString &name)
    {
        QStringList found;
        const QJsonArray array = m_json.value(name).toArray();
        for (const QJsonValue &value : array) {
            if (!value.isString())
                blame(name);
            found.append(value.toString());
        }
        return found;
    }
    bool flag(const QString &name) { return m_json.value(name).toBool(); }
    void blame(const QString &name)
    {
        if (m_fault.isEmpty())
            m_fault = name;
    }
    template <typename Record>
    Result<Record> whole(const Record &record) const
    {
        return m_fault.isEmpty() ? Result<Record>(record) : Result<Record>(wrong(m_fault));
    }

private:
    const QJsonObject &m_json;
    QString m_fault;
};

} // namespace

QJsonObject toJson(const Project &project)
{
    return {{u"uuid"_s, uuid(project.uuid)}, {u"name"_s, project.name},
        {u"project_id"_s, project.projectId}, {u"owner_id"_s, project.ownerId},
        {u"owner_name"_s, project.ownerName}, {u"api"_s, project.api}, {u"app"_s, project.app},
        {u"colour"_s, project.colour}};
}

Result<Project> readProject(const QJsonObject &json)
{
    Members members(json);
    Project project;
    project.uuid = members.uuid(u"uuid"_s, true);
    project.name = members.text(u"name"_s);
    project.projectId = members.text(u"project_id"_s);
    project.ownerId = members.text(u"owner_id"_s);
    project.ownerName = members.text(u"owner_name"_s);
    project.api = members.address(u"api"_s, false);
    project.app = members.address(u"app"_s, false);
    project.colour = members.text(u"colour"_s);
    if (project.name.isEmpty())
        members.blame(u"name"_s);
    return members.whole(project);
}

QJsonObject toJson(const AccountRecord &account)
{
    QJsonArray fields;
    for (const auto &[key, role] : account.fields)
        fields.append(QJsonArray{key, role});
    return {{u"uuid"_s, uuid(account.uuid)}, {u"hub_account_id"_s, account.hubAccountId},
        {u"project"_s, uuid(account.project)}, {u"provider"_s, account.provider},
        {u"provider_name"_s, account.providerName}, {u"label"_s, account.label},
        {u"status"_s, rows::statusText(account.status)}, {u"hub_status"_s, account.hubStatus},
        {u"status_reason"_s, account.statusReason}, {u"type"_s, account.type},
        {u"config"_s, account.config}, {u"owner_id"_s, account.ownerId},
        {u"owner_name"_s, account.ownerName}, {u"username"_s, account.username},
        {u"hub_label"_s, account.hubLabel}, {u"identity_name"_s, account.identity.name},
        {u"identity_email"_s, account.identity.email},
        {u"workspaces"_s, QJsonArray::fromStringList(account.identity.workspaces)},
        {u"fields"_s, fields}, {u"kept"_s, account.keptInKeychain},
        {u"connected_at"_s, time(account.connectedAt)}, {u"checked_at"_s, time(account.checkedAt)}};
}

Result<AccountRecord> readAccount(const QJsonObject &json)
{
    Members members(json);
    AccountRecord account;
    account.uuid = members.uuid(u"uuid"_s, true);
    account.hubAccountId = members.text(u"hub_account_id"_s);
    account.project = members.uuid(u"project"_s, false);
    account.provider = members.text(u"provider"_s);
    account.providerName = members.text(u"provider_name"_s);
    account.label = members.text(u"label"_s);
    account.status = rows::statusOf(members.text(u"status"_s));
    account.hubStatus = members.text(u"hub_status"_s);
    account.statusReason = members.text(u"status_reason"_s);
    account.type = members.text(u"type"_s);
    account.config = members.text(u"config"_s);
    account.ownerId = members.text(u"owner_id"_s);
    account.ownerName = members.text(u"owner_name"_s);
    account.username = members.text(u"username"_s);
    account.hubLabel = members.text(u"hub_label"_s);
    account.identity.name = members.text(u"identity_name"_s);
    account.identity.email = members.text(u"identity_email"_s);
    account.identity.workspaces = members.texts(u"workspaces"_s);
    const QJsonArray fields = json.value(u"fields"_s).toArray();
    for (const QJsonValue &field : fields) {
        const QString key = field[0].toString();
        if (key.isEmpty() || key.contains(u'/'))
            members.blame(u"fields"_s);
        account.fields.append({key, field[1].toString()});
    }
    account.keptInKeychain = members.flag(u"kept"_s);
    account.connectedAt = members.time(u"connected_at"_s);
    account.checkedAt = members.time(u"checked_at"_s);
    if (account.provider.isEmpty())
        members.blame(u"provider"_s);
    return members.whole(account);
}

QJsonObject toJson(const TrustedAddress &address)
{
    return {{u"app"_s, address.app}, {u"api"_s, address.api}};
}

Result<TrustedAddress> readTrustedAddress(const QJsonObject &json)
{
    Members members(json);
    const TrustedAddress address{members.address(u"app"_s, true), members.address(u"api"_s, true)};
    return members.whole(address);
}

QJsonObject toJson(const std::pair<QUuid, ToolRule> &rule)
{
    return {{u"account"_s, uuid(rule.first)}, {u"tool"_s, rule.second.tool},
        {u"decision"_s, toolDecisionName(rule.second.decision)}};
}

Result<std::pair<QUuid, ToolRule>> readRule(const QJsonObject &json)
{
    Members members(json);
    const std::optional<ToolDecision> decision = toolDecisionCalled(members.text(u"decision"_s));
    const std::pair rule{members.uuid(u"account"_s, true),
        ToolRule{members.text(u"tool"_s), decision.value_or(ToolDecision::Ask)}};
    if (!decision)
        members.blame(u"decision"_s);
    if (rule.second.tool.isEmpty())
        members.blame(u"tool"_s);
    return members.whole(rule);
}

} // namespace hublink
